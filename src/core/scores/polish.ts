import {minutesBetween, type Moment} from '../day';
import {letterId} from '../letters/owed';
import {answersOf} from '../questions/chosen';
import {endOf} from '../questions/timing';
import type {Press} from '../screen';
import type {Interview, Letter, Referral} from '../tables';
import {linkedIds, type Tracker} from '../tracker';
import {type ScoreItem, sumOf} from './score';

export type PolishId =
  | 'impressions'
  | 'answers'
  | 'askedForNames'
  | 'permissions'
  | 'endedOnTime'
  | 'arrivedOnTime'
  | 'debrief'
  | 'letter'
  | 'letterWords'
  | 'namesFollowed';

/** How polished a talk was, 0 to 100, once it took place (S0.2). */
export interface Polish {
  readonly points: number;
  readonly items: readonly ScoreItem<PolishId>[];
}

const HOUR = 60;

/** Polish of a talk that took place. After practice a letter is free: while none went, the rest counts as the whole. */
export function polish(tracker: Tracker, interview: Interview): Polish {
  const all = itemsOf(tracker, interview);
  const letters = lettersOf(tracker, interview);
  if (interview.type !== 'practice' || letters.some(one => one?.sentOn))
    return {points: sumOf(all), items: all};
  const items = all.filter(({id}) => id !== 'letter' && id !== 'letterWords');
  const whole = items.reduce((sum, {of}) => sum + of, 0);
  return {points: Math.round((sumOf(items) * 100) / whole), items};
}

function itemsOf(
  tracker: Tracker,
  interview: Interview,
): readonly ScoreItem<PolishId>[] {
  const about = {interview: interview.id};
  const impressions: Press = {action: 'record.impressions', about};
  const names = tracker.rows.referrals.filter(
    one => one.interviewId === interview.id,
  );
  const hasAsked = interview.askedForNames === 'yes' || names.length > 0;
  const letters = lettersOf(tracker, interview);
  const firstPerson = linkedIds(interview.personIds)[0] ?? '';
  const thanks: Press = {
    action: 'thanks.letter',
    about: {...about, person: firstPerson},
  };
  const item = (
    id: PolishId,
    of: number,
    points: number | boolean,
    mends: Press = impressions,
  ): ScoreItem<PolishId> => ({
    id,
    points: typeof points === 'boolean' ? (points ? of : 0) : points,
    of,
    mends,
  });
  return [
    item('impressions', 20, impressionPoints(interview)),
    item('answers', 10, hasAnswers(tracker, interview), {
      action: 'questions.during',
      about,
    }),
    item('askedForNames', 10, hasAsked),
    item(
      'permissions',
      10,
      hasAsked &&
        names.every(one => one.permission === 'yes' || one.permission === 'no'),
    ),
    item(
      'endedOnTime',
      5,
      interview.endedOnTime === 'yes' ||
        interview.endedOnTime === 'longer, invited',
    ),
    item('arrivedOnTime', 5, interview.arrivedOnTime === 'yes'),
    item('debrief', 10, isDebriefed(tracker, interview)),
    item('letter', 20, letterPoints(interview, letters), thanks),
    item(
      'letterWords',
      5,
      letters.length > 0 && letters.every(isWhole),
      thanks,
    ),
    item('namesFollowed', 5, hasAsked && names.every(isFollowed), {
      action: hasAsked ? 'people.home' : 'record.impressions',
      about: hasAsked ? {} : about,
    }),
  ];
}

/** Full within two hours of the end, half within a day. */
function impressionPoints(interview: Interview): number {
  if (interview.recordedAt === '') return 0;
  const hours = hoursAfter(interview, interview.recordedAt);
  return hours <= 2 ? 20 : hours <= 24 ? 10 : 0;
}

/** Hours from the end of the talk; a talk without a time is taken to have ended within the day. */
function hoursAfter(interview: Interview, moment: Moment): number {
  const end = endOf(interview);
  return end === undefined ? 24 : minutesBetween(end, moment) / HOUR;
}

function hasAnswers(tracker: Tracker, interview: Interview): boolean {
  const rows = answersOf(tracker, interview.id);
  const asked = rows.filter(one => one.asked && !one.spontaneous);
  const answered = rows.filter(one => one.answer !== '');
  return answered.length > 0 && answered.length >= asked.length / 2;
}

/** Held against oneself, and a next step with a day to it. */
const isDebriefed = (tracker: Tracker, interview: Interview): boolean =>
  [interview.fitSkills, interview.fitValues, interview.fitInterests].some(
    one => one !== undefined,
  ) &&
  tracker.rows.plan.some(
    one => one.aboutId === interview.id && one.dueOn !== '',
  );

/** One a person; undefined where nobody has begun it. */
function lettersOf(
  tracker: Tracker,
  interview: Interview,
): readonly (Letter | undefined)[] {
  return linkedIds(interview.personIds).map(personId =>
    tracker.rows.letters.find(
      one => one.id === letterId(interview.id, personId),
    ),
  );
}

/** The slowest letter of a panel counts. */
function letterPoints(
  interview: Interview,
  letters: readonly (Letter | undefined)[],
): number {
  if (letters.length === 0) return 0;
  return Math.min(
    ...letters.map(one => {
      if (one === undefined || one.stage !== 'sent' || one.sentOn === '')
        return 0;
      const hours = hoursAfter(interview, one.sentOn);
      return hours <= 24 ? 20 : hours <= 48 ? 12 : 5;
    }),
  );
}

/** It went and passed every check: nothing was overruled, and it holds a particular point and words of the person's own. */
const isWhole = (one: Letter | undefined): boolean =>
  one?.stage === 'sent' &&
  one.overruled === '' &&
  one.particular !== '' &&
  one.ownSentence !== '';

const isFollowed = ({newPersonId, giverToldOn}: Referral): boolean =>
  newPersonId !== '' || giverToldOn !== '';
