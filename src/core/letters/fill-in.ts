import type {Paragraph, TextRun} from '../screen';
import type {Fields} from './fields';

const FIELD = /\{\{\s*([^{}]+?)\s*\}\}/g;

/** The paragraphs with their fields filled. A field without a value stays as it is, to be seen and named. */
export const fillIn = (
  paragraphs: readonly Paragraph[],
  fields: Fields,
): readonly Paragraph[] => {
  const values = byName(fields);
  return paragraphs.map(paragraph => ({
    ...paragraph,
    runs: fillRuns(paragraph.runs, values),
  }));
};

/** The names of the fields that still stand in the text, each once, in their order. */
export const holesIn = (
  paragraphs: readonly Paragraph[],
): readonly string[] => [
  ...new Set(
    paragraphs.flatMap(({runs}) =>
      [...textOf(runs).matchAll(FIELD)].map(([, name]) => name!),
    ),
  ),
];

export const textOf = (runs: readonly TextRun[]): string =>
  runs.map(run => run.text).join('');

/** Field names are found whatever their capitals. */
const byName = (fields: Fields): ReadonlyMap<string, string> =>
  new Map(
    Object.entries(fields).map(([name, value]) => [name.toLowerCase(), value]),
  );

/** A field may stand across several looks: its value takes the look it begins in. */
function fillRuns(
  runs: readonly TextRun[],
  values: ReadonlyMap<string, string>,
): readonly TextRun[] {
  const text = textOf(runs);
  const filled: TextRun[] = [];
  let from = 0;
  for (const match of text.matchAll(FIELD)) {
    const value = values.get(match[1]!.toLowerCase());
    if (!value) continue;
    filled.push(...slice(runs, from, match.index));
    const [look] = slice(runs, match.index, match.index + 1);
    filled.push({...look!, text: value});
    from = match.index + match[0].length;
  }
  return joined([...filled, ...slice(runs, from, text.length)]);
}

/** The part of the runs between two places of their whole text. */
function slice(
  runs: readonly TextRun[],
  from: number,
  to: number,
): readonly TextRun[] {
  let start = 0;
  return runs.flatMap(run => {
    const text = run.text.slice(
      Math.max(0, from - start),
      Math.max(0, to - start),
    );
    start += run.text.length;
    return text === '' ? [] : [{...run, text}];
  });
}

/** Neighbours of one look become one run. */
const joined = (runs: readonly TextRun[]): readonly TextRun[] =>
  runs.reduce<TextRun[]>((done, run) => {
    const last = done[done.length - 1];
    if (last && sameLook(last, run))
      done[done.length - 1] = {...last, text: last.text + run.text};
    else done.push(run);
    return done;
  }, []);

const sameLook = (a: TextRun, b: TextRun): boolean =>
  a.bold === b.bold &&
  a.italic === b.italic &&
  a.underline === b.underline &&
  a.link === b.link;
