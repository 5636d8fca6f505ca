import type {Fields, Setter} from './builder';
import type {Kind} from './kinds';

/** Keeps what is given under `field`; given again, the last counts. */
export const keep = (field: string, kind: Kind): Setter => ({
  takes: [kind],
  set: (fields, [given]) => void (fields[field] = given),
});

/** Adds what is given to the list under `field`, as `asItem` makes it. */
export const add = (
  field: string,
  kind: Kind,
  {most = Infinity, what = field}: {most?: number; what?: string} = {},
): Setter => ({
  takes: [kind],
  set: (fields, [given]) => append(fields, field, [given], {most, what}),
});

/** Adds everything of a list that is given. */
export const addAll = (field: string, kind: Kind): Setter => ({
  takes: [kind],
  set: (fields, [given]) => append(fields, field, given as unknown[]),
});

/** A setter of its own making. */
export const setter = (takes: readonly Kind[], set: Setter['set']): Setter => ({
  takes,
  set,
});

export function append(
  fields: Fields,
  field: string,
  items: readonly unknown[],
  {most = Infinity, what = field}: {most?: number; what?: string} = {},
): void {
  const list = [...((fields[field] as unknown[] | undefined) ?? []), ...items];
  if (list.length > most)
    throw new Error(`Too many ${what}: at most ${most} are allowed.`);
  fields[field] = list;
}

/** The sentence for the first of `needed` that was not given or is empty; the fields are named as their setters are. */
export const missing =
  (of: string, needed: Readonly<Record<string, string>>) =>
  (fields: Fields): string | undefined => {
    const lacking = Object.keys(needed).find(
      field => fields[field] === undefined || fields[field] === '',
    );
    return lacking && `${of} needs ${needed[lacking]}.`;
  };
