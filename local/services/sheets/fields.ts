import type {Editing} from './editing';
import {refuse} from './editing';

/** Which fields of an update count: `*` for all, or by name. */
export type FieldTree = '*' | ReadonlyMap<string, FieldTree>;

/** Reads `fields` of a request, for example `userEnteredValue,userEnteredFormat(textFormat.bold,numberFormat)`. */
export function fieldsOf(
  mask: string | undefined,
  editing: Pick<Editing, 'place'>,
  offered: readonly string[],
): FieldTree {
  if (mask === undefined || mask.trim() === '')
    refuse(
      editing,
      "At least one field must be listed in 'fields'. (Use '*' to indicate all fields.)",
    );
  const tree = treeOf(mask.replace(/\s/g, ''));
  if (tree !== '*')
    for (const name of tree.keys())
      if (!offered.includes(name))
        refuse(
          editing,
          `fields: ${name} is not a field of this request, or it is not available in the local workspace`,
        );
  return tree;
}

function treeOf(mask: string): FieldTree {
  if (mask === '*') return '*';
  const tree = new Map<string, FieldTree>();
  for (const part of parts(mask)) {
    const [, name = '', rest = ''] = /^([^.(/]+)(.*)$/.exec(part) ?? [];
    if (name === '*') return '*';
    const inner = rest.startsWith('(') ? rest.slice(1, -1) : rest.slice(1);
    tree.set(name, joined(tree.get(name), inner === '' ? '*' : treeOf(inner)));
  }
  return tree;
}

/** Cuts at the commas that stand outside brackets. */
function parts(mask: string): string[] {
  const found: string[] = [''];
  let depth = 0;
  for (const letter of mask) {
    if (letter === '(') depth++;
    if (letter === ')') depth--;
    if (letter === ',' && depth === 0) found.push('');
    else found[found.length - 1] += letter;
  }
  return found.filter(part => part !== '');
}

function joined(one: FieldTree | undefined, other: FieldTree): FieldTree {
  if (one === undefined) return other;
  if (one === '*' || other === '*') return '*';
  return new Map(
    [...one, ...other].map(([name]) => [
      name,
      joined(one.get(name), other.get(name) ?? one.get(name) ?? '*'),
    ]),
  );
}

/** The fields within the field at `path`; undefined when the mask leaves it alone. */
export function fieldsWithin(
  tree: FieldTree,
  path: readonly string[],
): FieldTree | undefined {
  let at: FieldTree | undefined = tree;
  for (const name of path) {
    if (at === '*' || at === undefined) return at;
    at = at.get(name);
  }
  return at;
}

/** Whether the mask names the field at `path`, or one that holds it. */
export const isWanted = (tree: FieldTree, path: readonly string[]): boolean =>
  fieldsWithin(tree, path) === '*';
