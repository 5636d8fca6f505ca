import {fill} from '../../languages/words';
import type {Matter, Work} from '../../tables';
import {EVIDENCE, type Evidence} from '../../tables/matters';
import type {Tracker} from '../../tracker';
import type {World} from '../../world';

/** Where one kind of work meets one thing that matters. */
export interface Cell {
  readonly work: Work;
  readonly matter: string;
  readonly evidence: Evidence;
  readonly why: string;
  /** The row that says so, if there is one. */
  readonly row: Matter | undefined;
}

/** What matters to the person, in their order, each once whatever its capitals. */
export function mattersOf(tracker: Tracker): readonly string[] {
  const found = new Map<string, string>();
  const rows = [...tracker.rows.matters].sort(
    (a, b) => (a.place ?? Infinity) - (b.place ?? Infinity),
  );
  for (const {matter} of rows) {
    const key = keyOf(matter);
    if (key !== '' && !found.has(key)) found.set(key, matter.trim());
  }
  return [...found.values()];
}

/** Two ways to write the same thing are one thing. */
export const keyOf = (matter: string): string => matter.trim().toLowerCase();

export const rowsAbout = (
  tracker: Tracker,
  matter: string,
): readonly Matter[] =>
  tracker.rows.matters.filter(one => keyOf(one.matter) === keyOf(matter));

/** Kinds of work that are still in question or kept, in the person's order. */
export const worksInQuestion = (tracker: Tracker): readonly Work[] =>
  tracker.rows.work
    .filter(one => one.name !== '' && one.status !== 'set aside')
    .sort((a, b) => (a.place ?? Infinity) - (b.place ?? Infinity));

/** Every kind of work against everything that matters; looks at each row once. */
export function cellsOf(
  tracker: Tracker,
  works: readonly Work[],
): readonly Cell[] {
  const rows = new Map(
    tracker.rows.matters.map(one => [
      `${one.workId} ${keyOf(one.matter)}`,
      one,
    ]),
  );
  const all = mattersOf(tracker);
  return works.flatMap(work =>
    all.map(matter => {
      const row = rows.get(`${work.id} ${keyOf(matter)}`);
      return {
        work,
        matter,
        evidence: asEvidence(row?.evidence ?? ''),
        why: row?.why ?? '',
        row,
      };
    }),
  );
}

export const asEvidence = (text: string): Evidence =>
  EVIDENCE.find(one => one === text) ?? 'unknown';

/** The question that a gap becomes. */
export const questionFor = ({words}: World, {matter}: Pick<Cell, 'matter'>) =>
  fill(words.matters.question, {matter});

/** What is not known and not yet on the list of questions. */
export function toAskNext(
  world: World,
  cells: readonly Cell[],
): readonly Cell[] {
  const asked = new Set(
    world.tracker.rows.questions.map(
      one => `${one.workId} ${one.text.toLowerCase()}`,
    ),
  );
  return cells.filter(
    cell =>
      cell.evidence === 'unknown' &&
      !asked.has(`${cell.work.id} ${questionFor(world, cell).toLowerCase()}`),
  );
}
