import type {Paragraph, TextRun} from '../screen';
import type {Fields} from './fields';

/** A field; with a question mark at its end, its paragraph is left out where it is empty. */
const FIELD = /\{\{\s*([^{}?]+?)\s*(\?)?\s*\}\}/g;

/** The paragraphs with their fields filled. A field without a value stays as it is, to be seen and named. */
export const fillIn = (
  paragraphs: readonly Paragraph[],
  fields: Fields,
): readonly Paragraph[] => {
  const values = byName(fields);
  return paragraphs
    .filter(({runs}) => !isLeftOut(textOf(runs), fields))
    .map(paragraph => ({
      ...paragraph,
      runs: fillRuns(paragraph.runs, values),
    }));
};

/** Plain words with their fields filled, in the same way. */
export function fillText(text: string, fields: Fields): string {
  const values = byName(fields);
  return text.replace(
    FIELD,
    (hole, name: string) => values.get(name.toLowerCase()) || hole,
  );
}

/** Whether a paragraph asks for a field with a question mark that is known and empty. */
export function isLeftOut(text: string, fields: Fields): boolean {
  const values = byName(fields);
  return [...text.matchAll(FIELD)].some(
    ([, name, mayLack]) =>
      mayLack !== undefined && values.get(name!.toLowerCase()) === '',
  );
}

/** The fields of a text as they are written there, each with its value; those without one are left. */
export function fieldsIn(
  text: string,
  fields: Fields,
): readonly {readonly written: string; readonly value: string}[] {
  const values = byName(fields);
  return [...text.matchAll(FIELD)].flatMap(([written, name]) => {
    const value = values.get(name!.toLowerCase());
    return value ? [{written, value}] : [];
  });
}

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
