import {keptInAll} from '../languages/kept';
import type {Words} from '../languages/words';
import {type Part, PARTS, type ScriptText} from './situation';

const EMPTY: ScriptText = {opening: '', easing: '', body: '', close: ''};

/** A script as one cell keeps it: each part under its name in brackets. */
export const joinParts = (script: ScriptText, {kept}: Words): string =>
  PARTS.map(part => `[${kept.marks.scriptParts[part]}]\n${script[part]}`).join(
    '\n\n',
  );

/** The parts of a script out of one cell, in whichever language they are named. Words before the first name belong to the opening. */
export function splitParts(cell: string): ScriptText {
  const names = new Map<string, Part>(
    keptInAll().flatMap(({marks}) =>
      PARTS.map(
        part => [`[${marks.scriptParts[part].toLowerCase()}]`, part] as const,
      ),
    ),
  );
  const parts: Record<Part, string> = {...EMPTY};
  let part: Part = 'opening';
  for (const line of cell.split('\n')) {
    const begins = names.get(line.trim().toLowerCase());
    if (begins) part = begins;
    else parts[part] += `${line}\n`;
  }
  return mapParts(parts, words => words.trim());
}

export const mapParts = (
  script: ScriptText,
  change: (words: string) => string,
): ScriptText => ({
  opening: change(script.opening),
  easing: change(script.easing),
  body: change(script.body),
  close: change(script.close),
});

/** The whole script as it is said. */
export const wholeText = (script: ScriptText): string =>
  PARTS.map(part => script[part])
    .filter(words => words !== '')
    .join(' ');
