import type {Block, Field, Screen} from '../../../core/screen';
import type {Draft} from './typed-drafts';

/** Every field of a screen, also those folded away. */
export const fieldsOf = (screen: Screen): Field[] =>
  screen.blocks.flatMap(fieldsIn);

export function fieldsIn(block: Block): Field[] {
  if (block.show === 'field') return [block.field];
  if (block.show === 'details') return block.blocks.flatMap(fieldsIn);
  return [];
}

/** The name under which the name of a field's file is sent. */
export const fileNameOf = (field: Field): string => `${field.name}Name`;

/** What a screen's fields say, by name: a file says its bytes, and beside them its name. */
export function valuesOf(
  screen: Screen,
  draft: Draft,
): Readonly<Record<string, string>> {
  const values: Record<string, string> = {};
  for (const field of fieldsOf(screen)) {
    const isFile = field.kind === 'file';
    values[field.name] =
      draft[field.name]?.typed ?? (isFile ? '' : field.value);
    if (isFile)
      values[fileNameOf(field)] = draft[fileNameOf(field)]?.typed ?? '';
  }
  return values;
}

/** The part of a draft that outlives the panel: everything but files. */
export function withoutFiles(screen: Screen, draft: Draft): Draft {
  const rest = {...draft};
  for (const field of fieldsOf(screen))
    if (field.kind === 'file') {
      delete rest[field.name];
      delete rest[fileNameOf(field)];
    }
  return rest;
}

/** The part of a kept draft that still fits: what the tracker says now wins over words typed on top of something older. */
export function stillFitting(screen: Screen, draft: Draft): Draft {
  const fitting: Record<string, Draft[string]> = {};
  for (const {name, value} of fieldsOf(screen)) {
    const kept = draft[name];
    if (kept?.from === value) fitting[name] = kept;
  }
  return fitting;
}

/** The files of the screen before that this one keeps. */
export function keptFiles(screen: Screen, draft: Draft): Draft {
  const kept: Record<string, Draft[string]> = {};
  for (const field of fieldsOf(screen)) {
    if (field.kind !== 'file' || !field.keep) continue;
    for (const name of [field.name, fileNameOf(field)]) {
      const one = draft[name];
      if (one) kept[name] = one;
    }
  }
  return kept;
}

/** What was typed after it had been sent. */
export function sinceSent(
  draft: Draft,
  sent: Readonly<Record<string, string>>,
): Draft {
  return Object.fromEntries(
    Object.entries(draft).filter(([name, {typed}]) => typed !== sent[name]),
  );
}
