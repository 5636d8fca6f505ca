import {opinionsOn} from '../../opinions';
import type {Research, Work} from '../../tables';
import {FOUR_PS, type FourP, LEVELS} from '../../tables/research';
import type {Tracker} from '../../tracker';

/** Views on a kind of work that reading should cover (S4.3-S4.5). */
export const WORK_LEVELS = ['job', 'career', 'field of work'] as const;
export type WorkLevel = Extract<
  (typeof LEVELS)[number],
  (typeof WORK_LEVELS)[number]
>;

/** Whether a note is research and not just a mark: it has a source and a finding (S4.8). */
export const counts = ({source, learned}: Research): boolean =>
  source !== '' && learned !== '';

/** Reading that is planned and has nothing in it yet (S2.18). */
export const isPlanned = (
  note: Research,
): note is Research & {readonly minutesPlanned: number} =>
  note.learned === '' &&
  note.talkedAbout === '' &&
  note.minutesPlanned !== undefined &&
  note.minutes === undefined;

/** A row typed by hand is known by the kind of work it names. */
export const notesOn = (tracker: Tracker, work: Work): readonly Research[] =>
  tracker.rows.research.filter(
    one =>
      one.workId === work.id ||
      (one.workId === '' &&
        one.work.trim().toLowerCase() === work.name.toLowerCase()),
  );

/** What there is of each P: notes that count; people are counted by the opinions they gave as well. */
export function coverage(
  tracker: Tracker,
  work: Work,
): Readonly<Record<FourP, number>> {
  const notes = notesOn(tracker, work).filter(counts);
  const count = (p: FourP): number => notes.filter(one => one.p === p).length;
  return {
    PC: count('PC'),
    Paper: count('Paper'),
    People: count('People') + opinionsOn(tracker, work.id),
    Participation: count('Participation'),
  };
}

export const missingPs = (tracker: Tracker, work: Work): readonly FourP[] => {
  const have = coverage(tracker, work);
  return FOUR_PS.filter(p => have[p] === 0);
};

export const missingLevels = (
  tracker: Tracker,
  work: Work,
): readonly WorkLevel[] => {
  const notes = notesOn(tracker, work).filter(counts);
  return WORK_LEVELS.filter(level => !notes.some(one => one.level === level));
};

export const titleOf = ({title, where, source}: Research): string =>
  title || where || source;

/** The lines of a cell that say something. */
export const linesOf = (cell: string): readonly string[] =>
  cell
    .split('\n')
    .map(line => line.trim())
    .filter(line => line !== '');
