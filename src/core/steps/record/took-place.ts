import {addMinutes} from '../../day';
import {DUE_HOURS, letterId} from '../../letters/owed';
import {firstNameOf} from '../../reading/full-name';
import {endOf} from '../../questions/timing';
import type {Interview, Person} from '../../tables';
import {type Change, find, put} from '../../tracker';
import type {World} from '../../world';
import {personMeant} from '../people/meant';
import {talkers} from './talkers';

/** Stages from which «met» would be a step back. */
const BEYOND = ['met', 'thanked', 'keeping in touch', 'closed'];

/** What a talk brings with it once it took place: its status, the people met, and a letter state for each of them (S6.1, S7.1). Practice owes no letter. */
export function tookPlace(world: World, interview: Interview): Change[] {
  const found = talkers(world, interview);
  const people = found.length > 0 ? found : newTalkers(world, interview);
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
          ...(found.length > 0
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

function newTalkers(
  world: World,
  interview: Interview,
): readonly Pick<Person, 'id' | 'name' | 'stage'>[] {
  const name = interview.person.trim();
  // Two of the same name in a row typed by hand: only the person knows which.
  personMeant(world.tracker.rows.people, name);
  return name === '' ? [] : [{id: world.newId('P'), name, stage: ''}];
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
      dueOn: addMinutes(endOf(interview) ?? world.now, DUE_HOURS * 60),
      personId: person.id,
      interviewId: interview.id,
    }),
  ];
}
