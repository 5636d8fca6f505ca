import {dayPart} from '../day';
import {CLOSING} from '../questions/bank';
import {chosenOf, isClosing} from '../questions/chosen';
import {isOwn} from '../questions/question';
import {isTooMany, meetingOf, minutesOf} from '../questions/timing';
import type {Press} from '../screen';
import type {Interview, Research} from '../tables';
import {find, linkedIds, setting, type Tracker} from '../tracker';
import {outingReadiness, type OutingReadinessId} from './outing-readiness';
import {type ScoreItem, sumOf} from './score';

export type ReadinessId =
  | 'why'
  | 'mustLearn'
  | 'pcNote'
  | 'paperNote'
  | 'otherNote'
  | 'ownQuestions'
  | 'fits'
  | 'closing'
  | 'script'
  | 'appointment'
  | 'settled'
  | 'takeAlong'
  | 'confirmed';

/** How well prepared a talk is, 0 to 100. */
export interface Readiness {
  readonly points: number;
  /** No note or no question: not prepared, whatever the sum (S2.20). */
  readonly isGated: boolean;
  readonly band: Band;
  readonly items: readonly ScoreItem<ReadinessId | OutingReadinessId>[];
}

export type Band = 'not ready' | 'nearly' | 'ready';

/** Own questions from research that make a talk one's own. */
const OWN_WANTED = 3;

/**
 * Readiness of a talk, all of it derived from what the tracker holds. A practice talk gets half the points of research it lacks and
 * needs no note; a talk on the spot is as ready as its outing. Undefined where there was no before: «talk right now», or on the spot without an outing.
 */
export function readiness(
  tracker: Tracker,
  interview: Interview,
): Readiness | undefined {
  if (find(tracker, 'calls', interview.callId)?.outcome === 'talk now')
    return undefined;
  if (interview.type === 'on the spot') {
    const outing = find(tracker, 'outings', interview.outingId);
    return outing && asReadiness(outingReadiness(tracker, outing), false);
  }
  const items = itemsOf(tracker, interview);
  const notes = notesBefore(tracker, interview);
  const isGated =
    chosenOf(tracker, interview.id).length === 0 ||
    (notes.length === 0 && interview.type !== 'practice');
  return asReadiness(items, isGated);
}

const asReadiness = (
  items: Readiness['items'],
  isGated: boolean,
): Readiness => ({
  points: sumOf(items),
  isGated,
  band: isGated ? 'not ready' : bandOf(sumOf(items)),
  items,
});

export const bandOf = (points: number): Band =>
  points < 50 ? 'not ready' : points < 80 ? 'nearly' : 'ready';

function itemsOf(
  tracker: Tracker,
  interview: Interview,
): readonly ScoreItem<ReadinessId>[] {
  const about = {interview: interview.id};
  const work = find(tracker, 'work', interview.workId);
  const notes = notesBefore(tracker, interview);
  const chosen = chosenOf(tracker, interview.id);
  const count = chosen.filter(one => !isClosing(one.questionId)).length;
  const arrange: Press = {action: 'record.arrange', about};
  const choose: Press = {action: 'questions.choose', about};
  const brief: Press = {action: 'questions.brief', about};
  const note: Press = {
    action: 'prepare.note',
    about: {work: interview.workId, interview: interview.id},
  };
  const isPractice = interview.type === 'practice';
  const item = (
    id: ReadinessId,
    of: number,
    isMet: boolean,
    mends: Press,
  ): ScoreItem<ReadinessId> => ({id, points: isMet ? of : 0, of, mends});
  const research = (
    id: ReadinessId,
    of: number,
    isMet: boolean,
    mends: Press = note,
  ): ScoreItem<ReadinessId> => ({
    id,
    points: isMet ? of : isPractice ? Math.floor(of / 2) : 0,
    of,
    mends,
  });
  return [
    item(
      'why',
      5,
      work !== undefined && work.why !== '',
      work ? {action: 'work.edit', about: {work: work.id}} : arrange,
    ),
    item('mustLearn', 5, interview.mustLearn !== '', arrange),
    research(
      'pcNote',
      10,
      notes.some(one => one.p === 'PC'),
    ),
    research('paperNote', 10, notes.some(isPaper)),
    research('otherNote', 5, notes.some(isClose)),
    research('ownQuestions', 10, ownCount(tracker, interview) >= OWN_WANTED, {
      action: 'questions.own',
      about,
    }),
    item(
      'fits',
      10,
      count > 0 && !isTooMany(count, minutesOf(interview)),
      choose,
    ),
    item(
      'closing',
      10,
      CLOSING.every(id => chosen.some(one => one.questionId === id)),
      choose,
    ),
    item('script', 10, isScriptKnown(tracker, interview), {
      action: 'calls.home',
    }),
    item('appointment', 10, isArranged(tracker, interview), arrange),
    item('settled', 5, isSettled(interview), arrange),
    item('takeAlong', 5, interview.briefOpened !== '', brief),
    item('confirmed', 5, interview.confirmedOn !== '', {
      action: 'record.show',
      about,
    }),
  ];
}

/** Notes that count: on this work or for this talk, with a source and a finding, dated no later than the talk (S4.6, S4.8). */
export const notesBefore = (
  tracker: Tracker,
  interview: Interview,
): readonly Research[] =>
  tracker.rows.research.filter(
    one =>
      (one.interviewId === interview.id ||
        (one.workId !== '' && one.workId === interview.workId)) &&
      one.source !== '' &&
      one.learned !== '' &&
      one.on !== '' &&
      (interview.start === '' || one.on <= dayPart(interview.start)),
  );

const isPaper = ({p, source}: Research): boolean =>
  p === 'Paper' ||
  /^(library|employment centre|career counselling)/.test(source);

const isClose = ({p, source, level}: Research): boolean =>
  p === 'People' ||
  p === 'Participation' ||
  level === 'person' ||
  level === 'organisation' ||
  source === 'video or audio interview' ||
  source === 'occupational profile';

/** Own questions that came up while reading up on this kind of work (S2.16, S2.17). */
const ownCount = (tracker: Tracker, {workId}: Interview): number =>
  tracker.rows.questions.filter(
    one =>
      isOwn(one) &&
      !one.archived &&
      one.workId === workId &&
      workId !== '' &&
      one.researchId !== '',
  ).length;

/** A script rehearsed, for these people or for anybody, or used in a call with them. */
function isScriptKnown(tracker: Tracker, interview: Interview): boolean {
  const ids = linkedIds(interview.personIds);
  return (
    tracker.rows.scripts.some(
      one =>
        one.rehearsedOn !== '' &&
        (one.personId === '' || ids.includes(one.personId)),
    ) ||
    tracker.rows.calls.some(
      one =>
        (one.id === interview.callId || ids.includes(one.personId)) &&
        (one.scriptId !== '' || one.script !== ''),
    )
  );
}

const isArranged = (tracker: Tracker, interview: Interview): boolean =>
  interview.start !== '' &&
  interview.minutes !== undefined &&
  setting(tracker, 'timeZone') !== '' &&
  (interview.place !== '' || interview.whoCalls !== '');

/** In person: clothes and the way; by video: clothes and a link to try; by phone: who calls. A letter needs none of it. */
function isSettled(interview: Interview): boolean {
  const {dress, travelMinutes, place, whoCalls} = interview;
  return {
    'in person': dress !== '' && travelMinutes !== undefined,
    video: dress !== '' && place !== '',
    phone: whoCalls !== '',
    written: true,
  }[meetingOf(interview)];
}
