import type {Run} from '../run';

/** One value of an enum of Google's; JSON makes its name of it. */
export interface EnumValue {
  name(): string;
  toString(): string;
  toJSON(): string;
  ordinal(): number;
  compareTo(other: EnumValue): number;
}

/** An enum such as `HtmlService.XFrameOptionsMode`. */
export function enumeration<Name extends string>(
  run: Run,
  enumName: string,
  names: readonly Name[],
): Readonly<Record<Name, EnumValue>> {
  const values = names.map((name, ordinal) => {
    const value: EnumValue = {
      name: () => name,
      toString: () => name,
      toJSON: () => name,
      ordinal: () => ordinal,
      compareTo: other => ordinal - other.ordinal(),
    };
    ENUM_OF.set(value, enumName);
    return [name, run.offer(enumName, value)];
  });
  return run.offer(enumName, Object.fromEntries(values));
}

/** The enum and the name of a value that a script has passed; undefined when it is of no enum. */
export function enumOf(
  value: unknown,
): {readonly enumName: string; readonly name: string} | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const enumName = ENUM_OF.get(value);
  return enumName === undefined
    ? undefined
    : {enumName, name: (value as EnumValue).name()};
}

const ENUM_OF = new WeakMap<object, string>();

/** Which of `names` the script has passed; undefined when it is no such enum value, for example a string. */
export function enumName<Name extends string>(
  value: unknown,
  names: readonly Name[],
): Name | undefined {
  if (typeof value !== 'object' || value === null || !('ordinal' in value))
    return undefined;
  const passed = (value as EnumValue).name();
  return names.find(name => name === passed);
}
