import type {Options} from './call';
import {Refusal} from './editing';
import type {Rendering} from './values';

/** A parameter as text; undefined when it is not given. */
export const optionOf = (
  options: Options | undefined,
  name: string,
): string | undefined => {
  const value = options?.[name];
  return value === undefined || value === null ? undefined : String(value);
};

const CHOICES = {
  majorDimension: ['ROWS', 'COLUMNS'],
  valueRenderOption: ['FORMATTED_VALUE', 'UNFORMATTED_VALUE', 'FORMULA'],
  dateTimeRenderOption: ['SERIAL_NUMBER', 'FORMATTED_STRING'],
} as const;

/** How the caller wants values answered; what is not said is as Google has it. */
export function renderingOf(options: Options | undefined): Rendering {
  const chosen = <N extends keyof typeof CHOICES>(name: N) => {
    const given = optionOf(options, name) ?? CHOICES[name][0];
    if (!(CHOICES[name] as readonly string[]).includes(given))
      throw new Refusal(
        `Invalid value at '${name.replace(/[A-Z]/g, letter => `_${letter.toLowerCase()}`)}', "${given}"`,
      );
    return given as (typeof CHOICES)[N][number];
  };
  return {
    majorDimension: chosen('majorDimension'),
    valueRenderOption: chosen('valueRenderOption'),
    dateTimeRenderOption: chosen('dateTimeRenderOption'),
  };
}
