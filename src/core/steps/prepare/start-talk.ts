import {type Deed, show, write} from '../../deed';
import {fill} from '../../languages/words';
import {Problem} from '../../problem';
import {answerId} from '../../questions/chosen';
import {bankQuestions} from '../../questions/question';
import {firstNameOf} from '../../reading/full-name';
import {type Press, typed} from '../../screen';
import type {Outing, Person} from '../../tables';
import {type Change, find, put} from '../../tracker';
import type {World} from '../../world';
import {personMeant} from '../people/meant';
import {duringScreen} from '../questions/during';
import {outingIfAny, outingTyped} from './outing';
import {hasMet, targetsOf, toggledMet} from './targets';

/** Minutes of a talk between two stands. */
const ON_THE_SPOT_MINUTES = 10;

/** Begins a talk on the spot with its few questions, in one press and one write; nobody has to be named (S4.12, S4.16, S4.19). */
export function startTalk(world: World, press: Press): Deed {
  const before = outingIfAny(world, press);
  if (!before) throw new Problem('gone');
  // What was just typed about the outing, on the same screen, is kept as well.
  const set =
    press.typed?.['name'] === undefined ? undefined : outingTyped(press);
  const outing: Outing = {...before, ...set};
  const work = find(world.tracker, 'work', typed(press, 'work'));
  const whom = personAt(world, outing, press);
  const met = metBy(outing, press);
  const id = world.newId('I');
  const talk = put('interviews', id, {
    person:
      whom?.name ||
      fill(world.words.prepare.someone, {
        outing: typed(press, 'at') || outing.name,
      }),
    personIds: whom?.id ?? '',
    work: work?.name ?? '',
    workId: work?.id ?? '',
    outingId: outing.id,
    type: 'on the spot',
    status: 'confirmed',
    start: world.now,
    minutes: ON_THE_SPOT_MINUTES,
    place: outing.place,
    approach: outing.approach,
  });
  return write(
    [
      talk,
      ...(whom?.changes ?? []),
      ...questions(world, id, outing, press),
      ...(set || met !== outing.met
        ? [put('outings', outing.id, {...set, met})]
        : []),
    ],
    after =>
      show(
        duringScreen(
          after,
          find(after.tracker, 'interviews', id)!,
          after.words.prepare.started,
        ),
      ),
  );
}

/** Whose stand this is counts as asked from here on. */
const metBy = (outing: Outing, press: Press): string => {
  const at = typed(press, 'at');
  return at === '' || hasMet(outing, at) ? outing.met : toggledMet(outing, at);
};

/** The one spoken with, on the list already or new on it; undefined where no name was typed. */
function personAt(
  world: World,
  outing: Outing,
  press: Press,
): (Pick<Person, 'id' | 'name'> & {changes: readonly Change[]}) | undefined {
  const name = typed(press, 'whom');
  if (name === '') return undefined;
  const known = personMeant(world.tracker.rows.people, name, 'whom');
  if (known) return {id: known.id, name: known.name, changes: []};
  const id = world.newId('P');
  const isVolunteer = outing.type === 'volunteer organisation';
  const newcomer = put('people', id, {
    name,
    firstName: firstNameOf(name),
    organisation: typed(press, 'at') || (isVolunteer ? outing.name : ''),
    relationship: isVolunteer ? 'volunteer' : 'exhibitor or recruiter',
    howFound: 'outing',
    known: false,
    stage: 'arranged',
    work: find(world.tracker, 'work', typed(press, 'work'))?.name ?? '',
    addedOn: world.today,
  });
  return {id, name, changes: [newcomer]};
}

/** The quick set, led by a question that fits the place: the jobs featured, or work that is not paid (S4.15, S4.18, S4.22). */
function questions(
  world: World,
  interviewId: string,
  outing: Outing,
  press: Press,
): readonly Change[] {
  const first = placeQuestion(world, outing, typed(press, 'at'));
  if (first === undefined) return [];
  const quick = bankQuestions(world.tracker, world.words).filter(
    one => one.quick,
  );
  return [{id: 'place', text: first}, ...quick].map((one, index) =>
    put('answers', answerId(interviewId, one.id), {
      question: one.text,
      chosen: true,
      order: index + 1,
      interviewId,
      questionId: one.id === 'place' ? '' : one.id,
    }),
  );
}

/** What fits the place before all else; undefined where the quick set says it all. */
export function placeQuestion(
  {words: {prepare: words}}: World,
  outing: Outing,
  at: string,
): string | undefined {
  const jobs = targetsOf(outing).find(one => one.organisation === at)?.jobs;
  if (jobs && jobs.length > 0) return fill(words.featured, {job: jobs[0]!});
  if (outing.type === 'volunteer organisation') return words.volunteer;
  return outing.type === 'open house' ? words.atHouse : undefined;
}
