import {fill, type Words} from '../languages/words';
import {mapParts} from './parts';
import type {ScriptText} from './situation';

/** Values of a script's fields by their names; '' where nothing is known. */
export type ScriptFields = Readonly<Record<string, string>>;

const FIELD = /\{\{\s*([^{}]+?)\s*\}\}/g;
const IF_KNOWN = /\[\[([\s\S]*?)\]\]/g;

/** A script with its fields filled. What is missing shows as a hole, and its name is told. */
export interface FilledScript {
  readonly text: ScriptText;
  /** Names of the empty fields, each once, in their order. */
  readonly holes: readonly string[];
}

export function fillScript(
  script: ScriptText,
  fields: ScriptFields,
  words: Words,
): FilledScript {
  const values = new Map(
    Object.entries(fields).map(([name, value]) => [name.toLowerCase(), value]),
  );
  const valueOf = (name: string): string =>
    values.get(name.toLowerCase()) ?? '';
  const holes = new Set<string>();
  const text = mapParts(script, part =>
    tidy(
      part
        .replace(IF_KNOWN, (_, inner: string) =>
          [...inner.matchAll(FIELD)].every(([, name]) => valueOf(name!) !== '')
            ? inner
            : '',
        )
        .replace(FIELD, (_, name: string) => {
          const value = valueOf(name);
          if (value === '') holes.add(name);
          return value || fill(words.scripts.hole, {name});
        }),
    ),
  );
  return {text, holes: [...holes]};
}

/** Without the doubled blanks that left-out words leave behind. */
const tidy = (text: string): string => text.replace(/ {2,}/g, ' ').trim();
