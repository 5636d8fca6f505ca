import {mismatch} from '../../rules/signature';
import type {Run} from '../../run';
import type {Kind} from './kinds';

/** A thing of CardService's as Google's card format has it. */
export type Fields = Record<string, unknown>;

/** What is known of a class of CardService's: what can be told to it, and what must hold when it is used. */
export interface CardClass {
  readonly name: string;
  readonly setters: Readonly<Record<string, Setter>>;
  /** What it is before it has been told anything. */
  readonly start?: Fields;
  /** What is still wrong when it is added to something else or built, as a sentence; undefined when nothing is. */
  readonly fault?: (fields: Fields) => string | undefined;
  /** How it stands among the widgets of a section; without it, it is no widget. */
  readonly asWidget?: (fields: Fields) => Fields;
  /** The class that `build()` makes of it. */
  readonly builds?: string;
  /** Whether it can be printed as JSON. */
  readonly prints?: boolean;
}

export interface Setter {
  readonly takes: readonly Kind[];
  /** Takes over what was given, read by its kinds; throws a sentence for what Google would refuse. */
  set(fields: Fields, given: readonly unknown[]): void;
}

/** What a script has made with CardService. */
export interface Made {
  readonly of: CardClass;
  readonly fields: Fields;
}

/** Gives the script a new object of the class. What is set on it later never reaches what it was added to before. */
export function offerMade(run: Run, of: CardClass, fields?: Fields): object {
  const made: Made = {of, fields: structuredClone(fields ?? of.start ?? {})};
  const members: Record<string, (...args: unknown[]) => unknown> = {};
  for (const [method, setter] of Object.entries(of.setters))
    members[method] = (...args) => {
      const call = `${of.name}.${method}`;
      setter.set(made.fields, readArguments(call, setter.takes, args));
      return members;
    };
  const {builds} = of;
  if (builds !== undefined)
    members['build'] = () =>
      offerMade(
        run,
        {name: builds, setters: {}, prints: true},
        finished(made, `${of.name}.build`),
      );
  if (of.prints)
    members['printJson'] = () => JSON.stringify(made.fields, null, 2);
  MADE.set(members, made);
  run.offer(of.name, members);
  return members;
}

/** What stands behind a value that a script has passed or returned; undefined when it is none of CardService's. */
export const madeOf = (value: unknown): Made | undefined =>
  typeof value === 'object' && value !== null ? MADE.get(value) : undefined;

const MADE = new WeakMap<object, Made>();

/** A copy of it as it stands now; throws a sentence when something is still missing or wrong. */
export function finished({of, fields}: Made, where: string): Fields {
  const fault = of.fault?.(fields);
  if (fault !== undefined) throw new Error(`${where}: ${fault}`);
  return structuredClone(fields);
}

function readArguments(
  call: string,
  kinds: readonly Kind[],
  args: readonly unknown[],
): readonly unknown[] {
  if (
    args.length !== kinds.length ||
    kinds.some((kind, at) => !kind.fits(args[at]))
  )
    throw mismatch(call, args);
  return kinds.map((kind, at) => kind.read(args[at], call));
}
