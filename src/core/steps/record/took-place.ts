import {addMinutes} from '../../day';
import {letterId} from '../../letters/owed';
import {paceOf} from '../../pace';
import {firstNameOf} from '../../reading/full-name';
import {endOf} from '../../questions/timing';
import type {Interview, Person} from '../../tables';
import {type Change, find, put} from '../../tracker';
import type {World} from '../../world';
import {personMeant} from '../people/meant';
import {talkers} from './talkers';
import {isUnnamed, namesIn} from './with-whom';

/** Stages from which «met» would be a step back. */
const BEYOND = ['met', 'thanked', 'keeping in touch', 'closed'];

/** What a talk brings with it once it took place: its status, the people met, and a letter state for each of them (S6.1, S7.1). Practice owes no letter. */
export function tookPlace(world: World, interview: Interview): Change[] {
  const found = talkers(world, interview);
  const known = new Set(found.map(one => one.id));
  const people = [...found, ...newTalkers(world, interview, found)];
  return [
    put('interviews', interview.id, {
      status: 'done',
      personIds: people.map(one => one.id).join(' '),
    }),
    ...people
      .filter(one => !BEYOND.includes(one.stage))
      .map(one =>
        put('people', one.id, {
          stage: 'met',
          ...(known.has(one.id)
            ? {}
            : {
                name: one.name,
                firstName: firstNameOf(one.name),
                addedOn: world.today,
              }),
        }),
      ),
    ...(interview.type === 'practice'
      ? []
      : people.flatMap(one => letterOf(world, interview, one))),
  ];
}

/** Names in a row typed by hand that nobody on the list has. Whoever was met at an outing and gave no name is nobody yet. */
function newTalkers(
  world: World,
  interview: Interview,
  found: readonly Person[],
): readonly Pick<Person, 'id' | 'name' | 'stage'>[] {
  const isKnown = found.length > 0 && interview.personIds !== '';
  if (isKnown || isUnnamed(interview)) return [];
  const {people} = world.tracker.rows;
  // «Ana, Bo» are two who are known; «Ruiz, Ana» may be one who is not.
  if (found.length > 0 && !interview.person.includes(';')) return [];
  return namesIn(interview.person)
    .filter(name => personMeant(people, name) === undefined)
    .map(name => ({id: world.newId('P'), name, stage: ''}));
}

function letterOf(
  world: World,
  interview: Interview,
  person: Pick<Person, 'id' | 'name'>,
): readonly Change[] {
  const id = letterId(interview.id, person.id);
  if (find(world.tracker, 'letters', id)) return [];
  return [
    put('letters', id, {
      person: person.name,
      kind: 'informational',
      stage: 'draft',
      dueOn: addMinutes(
        endOf(interview) ?? world.now,
        paceOf(world.tracker).thanksHours * 60,
      ),
      personId: person.id,
      interviewId: interview.id,
    }),
  ];
}
