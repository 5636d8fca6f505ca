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
  const values = names.map((name, ordinal) => [
    name,
    run.offer<EnumValue>(enumName, {
      name: () => name,
      toString: () => name,
      toJSON: () => name,
      ordinal: () => ordinal,
      compareTo: other => ordinal - other.ordinal(),
    }),
  ]);
  return run.offer(enumName, Object.fromEntries(values));
}

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
