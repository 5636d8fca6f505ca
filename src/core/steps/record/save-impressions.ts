import {type Deed, show, write} from '../../deed';
import {fill} from '../../languages/words';
import {type Press, typed} from '../../screen';
import type {Interview} from '../../tables';
import {type Change, changed, find, put} from '../../tracker';
import type {World} from '../../world';
import {dayTyped} from './day-typed';
import {isSaidToBeOver} from './impressions';
import {namesChanges} from './names';
import {newItems} from './plan-items';
import {showScreen} from './show';
import {interviewOf} from './subject';
import {tookPlace} from './took-place';
import {inCompany, withWhom} from './with-whom';

const TEXTS = [
  'impressions',
  'thoughts',
  'remembered',
  'stillToKnow',
  'differently',
  'arrivedOnTime',
  'endedOnTime',
  'mayReturn',
  'askedForNames',
] as const;

const RATINGS = [
  'fitSkills',
  'fitValues',
  'fitInterests',
  'confidence',
  'lookingForward',
  'rating',
] as const;

const TICKS = ['jobTalk', 'countPractice'] as const;

/** Keeps whatever was filled in, in one write: the impressions, the people met, names given, promises, letter states (S6.3-S6.5, S6.9). */
export function saveImpressions(world: World, press: Press): Deed {
  const before = interviewOf(world, press);
  const company = withWhom(world, press, before);
  const interview = inCompany(before, company);
  const isOver =
    isSaidToBeOver(world, interview) || typed(press, 'tookPlace') === 'yes';
  const {person, personIds} = interview;
  const changes = [
    put('interviews', interview.id, {...filledIn(press), person, personIds}),
    ...(company?.changes ?? []),
    ...(isOver ? freshness(world, interview, press) : []),
    ...(isOver ? tookPlace(withPeople(world, company), interview) : []),
    ...namesChanges(withPeople(world, company), interview, press),
    ...newItems(world, {
      lines: typed(press, 'promised'),
      dueOn: dayTyped(press, 'promisedBy'),
      about: interview.person,
      aboutId: interview.id,
      source: 'debrief',
    }),
    ...interest(world, interview, press),
  ];
  return write(merged(changes), after =>
    show(
      showScreen(
        after,
        interview.id,
        isOver
          ? after.words.record.impressionsSaved
          : after.words.record.keptBefore,
      ),
    ),
  );
}

/** The world with whoever was just named in it. */
const withPeople = (
  world: World,
  company: ReturnType<typeof withWhom>,
): World =>
  company === undefined
    ? world
    : {...world, tracker: changed(world.tracker, company.changes)};

/** A field the screen did not send stays as it was. */
function filledIn(press: Press): Partial<Omit<Interview, 'id'>> {
  const sent = (name: keyof Interview): boolean =>
    press.typed?.[name] !== undefined;
  return Object.fromEntries([
    ...TEXTS.filter(sent).map(name => [name, typed(press, name)]),
    ...RATINGS.filter(sent).map(name => [name, asRating(typed(press, name))]),
    ...TICKS.filter(sent).map(name => [name, typed(press, name) === 'yes']),
  ]) as Partial<Omit<Interview, 'id'>>;
}

/** The moment of the first words, which tells how fresh they are (S6.3). */
function freshness(
  {now}: World,
  interview: Interview,
  press: Press,
): readonly Change[] {
  const hasWords = (['impressions', 'thoughts', 'remembered'] as const).some(
    name => (typed(press, name) || interview[name]) !== '',
  );
  return hasWords && interview.recordedAt === ''
    ? [put('interviews', interview.id, {recordedAt: now})]
    : [];
}

/** Whether the work still draws the person; it stands with the kind of work. */
function interest(
  {tracker}: World,
  interview: Interview,
  press: Press,
): readonly Change[] {
  const value = asRating(typed(press, 'interest'));
  const work = find(tracker, 'work', interview.workId);
  return work === undefined || value === undefined
    ? []
    : [put('work', work.id, {interestAfter: value})];
}

export const asRating = (words: string): number | undefined =>
  /^[1-5]$/.test(words) ? Number(words) : undefined;

/** Later changes to a row join the earlier ones, so that each row is written once. */
function merged(changes: readonly Change[]): readonly Change[] {
  const rows = new Map<string, Change>();
  for (const change of changes) {
    const key = `${change.table} ${change.id}`;
    const before = rows.get(key);
    rows.set(
      key,
      before && 'set' in before && 'set' in change
        ? ({...change, set: {...before.set, ...change.set}} as Change)
        : change,
    );
  }
  return [...rows.values()];
}

/** Leaves the impressions for later. A talk that is over counts as held, and is asked about again (S6.6). */
export function notNow(world: World, press: Press): Deed {
  const interview = interviewOf(world, press);
  const isOver = isSaidToBeOver(world, interview);
  return write(
    isOver && interview.status !== 'done' ? tookPlace(world, interview) : [],
    after =>
      show(
        showScreen(
          after,
          interview.id,
          fill(after.words.record.laterIsFine, {person: interview.person}),
        ),
      ),
  );
}
