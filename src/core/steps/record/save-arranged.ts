import {bookTalk, unbookTalk} from '../../calendar/book-talk';
import {keepUpWith} from '../../calendar/keep-up';
import {dayPart, type Moment} from '../../day';
import {type Deed, show, write} from '../../deed';
import {hash} from '../../hash';
import {fill} from '../../languages/words';
import {Problem} from '../../problem';
import {firstNameOf} from '../../reading/full-name';
import {sayMoment} from '../../say-day';
import {about, type Press, typed} from '../../screen';
import type {Interview, Person} from '../../tables';
import {
  type Change,
  changed,
  emptyRow,
  find,
  linkedIds,
  put,
} from '../../tracker';
import type {World} from '../../world';
import {personMeant} from '../people/meant';
import {impressionsAfter} from './impressions';
import {showScreen} from './show';
import {interviewOf} from './subject';
import {tookPlace} from './took-place';
import {namesIn, withWhom} from './with-whom';
import {minutesTyped, startTyped, zoneTyped} from './typed-times';

const BEFORE_ARRANGED = ['', 'to approach', 'contacted', 'resting'];

/** Keeps a talk that lies ahead. The same person at the same time is the same talk, however often it is saved. */
export function saveArranged(world: World, press: Press): Deed {
  const start = startTyped(world, press);
  if (start < world.now)
    throw new Problem(
      'talkIsPast',
      {moment: sayMoment(start, world.words)},
      dayPart(start) < world.today ? 'day' : 'time',
    );
  const {id, changes} = arranged(world, press, start);
  const isBooked = typed(press, 'calendar') === 'yes';
  const wasOut = !find(world.tracker, 'interviews', id)?.inCalendar;
  const then = (after: World): Deed =>
    show({
      ...showScreen(
        after,
        id,
        fill(
          isBooked
            ? after.words.calendar.arranged
            : after.words.record.arranged,
          {moment: sayMoment(start, after.words)},
        ),
      ),
      afterwards: keepUpWith(id, {isNew: wasOut}),
    });
  if (!isBooked) return unbookTalk(world, {interviewId: id, changes, then});
  return bookTalk(world, {
    interviewId: id,
    changes,
    choices: {
      invites: typed(press, 'invite') === 'yes',
      video: typed(press, 'video') === 'yes',
    },
    then,
  });
}

/** Keeps a talk that nobody planned here and that took place already, and leads to its impressions. */
export function saveHeld(world: World, press: Press): Deed {
  const start = startTyped(world, press);
  if (start > world.now)
    throw new Problem(
      'talkIsAhead',
      {moment: sayMoment(start, world.words)},
      dayPart(start) > world.today ? 'day' : 'time',
    );
  const {id, changes, talk} = arranged(world, press, start);
  const seen = {...world, tracker: changed(world.tracker, changes)};
  return write([...changes, ...tookPlace(seen, talk)], after =>
    impressionsAfter(after, id),
  );
}

function talkMinutes(press: Press): number {
  const minutes = minutesTyped(press, 'minutes');
  if (minutes === undefined || minutes === 0)
    throw new Problem(
      'noSuchMinutes',
      {minutes: typed(press, 'minutes') || '0'},
      'minutes',
    );
  return minutes;
}

/** The rows of the talk, and of its person where they are new or come a stage further. */
function arranged(
  world: World,
  press: Press,
  start: Moment,
): {
  readonly id: string;
  readonly changes: readonly Change[];
  readonly talk: Interview;
} {
  const before =
    about(press, 'interview') === '' ? undefined : interviewOf(world, press);
  const person = personOf(world, press, before);
  const same =
    before ??
    world.tracker.rows.interviews.find(
      one =>
        one.start === start &&
        one.status !== 'cancelled' &&
        linkedIds(one.personIds).includes(person.id),
    );
  const work = find(world.tracker, 'work', typed(press, 'work'));
  const call = find(world.tracker, 'calls', about(press, 'call'));
  const id = same?.id ?? idFor(world, person.name, start);
  const isNew = !find(world.tracker, 'people', person.id);
  const company = withWhom(isNew ? withPerson(world, person) : world, press, {
    ...(before ?? emptyRow('interviews', id)),
    ...(before ? {} : {person: person.name, personIds: person.id}),
    work: work?.name ?? '',
  });
  const isMoved =
    before !== undefined && before.start !== '' && before.start !== start;
  const set = {
    start,
    type: typed(press, 'type') || 'in person',
    minutes: talkMinutes(press),
    place: typed(press, 'place'),
    whoCalls: typed(press, 'whoCalls'),
    travelMinutes: minutesTyped(press, 'travelMinutes'),
    prepPlanned: minutesTyped(press, 'prepPlanned'),
    dress: typed(press, 'dress'),
    mustLearn: typed(press, 'mustLearn'),
    work: work?.name ?? '',
    workId: work?.id ?? '',
    ...(call ? {callId: call.id} : {}),
    ...(before === undefined
      ? {person: person.name, personIds: person.id}
      : {}),
    ...(company ? {person: company.person, personIds: company.personIds} : {}),
    ...(same === undefined || isMoved
      ? {status: 'planned', confirmedOn: '' as const}
      : {}),
  };
  const theirZone = zoneTyped(world, typed(press, 'theirZone'));
  const changes = [
    put('interviews', id, set),
    ...(company?.changes ?? []),
    ...(theirZone === '' || theirZone === person.timeZone
      ? []
      : [put('people', person.id, {timeZone: theirZone})]),
    ...(before === undefined &&
    (isNew || BEFORE_ARRANGED.includes(person.stage))
      ? [
          put('people', person.id, {
            stage: 'arranged',
            // What was next was to arrange this.
            nextAction: '',
            nextOn: '',
            ...(isNew
              ? {
                  name: person.name,
                  firstName: firstNameOf(person.name),
                  work: work?.name ?? '',
                  addedOn: world.today,
                }
              : {}),
          }),
        ]
      : []),
  ];
  const talk = {
    ...same,
    person: person.name,
    personIds: person.id,
    ...set,
    id,
  } as Interview;
  return {id, changes, talk};
}

const withPerson = (world: World, {id, name}: Person): World => ({
  ...world,
  tracker: changed(world.tracker, [put('people', id, {name})]),
});

/** The same talk has the same id in every window and at every try, so that its event is the same one too. */
function idFor(world: World, name: string, start: Moment): string {
  const id = `I-${hash(`${name.toLowerCase()} ${start}`)}`;
  // One that was moved from here to another time has it already.
  return find(world.tracker, 'interviews', id) ? world.newId('I') : id;
}

/** The person of the talk: the one pressed, one of that name in People, or somebody new. */
function personOf(
  world: World,
  press: Press,
  before: Interview | undefined,
): Person {
  const {people} = world.tracker.rows;
  const id =
    about(press, 'person') || linkedIds(before?.personIds ?? '')[0] || '';
  const known = find(world.tracker, 'people', id);
  if (known) return known;
  if (id !== '' && !before) throw new Problem('gone');
  const [name = ''] = namesIn(typed(press, 'name') || before?.person || '');
  if (name === '') throw new Problem('noTalkName', {}, 'name');
  return (
    personMeant(people, name, 'name') ??
    ({id: world.newId('P'), name, stage: ''} as Person)
  );
}
