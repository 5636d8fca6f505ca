import {sendArguments} from '../../rules/marshal';

/**
 * Copies of what a sidebar passes to a function of the script. A form may only come by itself: it becomes an object by field name.
 * Throws Google's TypeError for what may not travel. https://developers.google.com/apps-script/guides/html/communication
 */
export function callArguments(args: readonly unknown[]): readonly unknown[] {
  const [first] = args;
  return args.length === 1 && isForm(first)
    ? [fieldsOf(first)]
    : sendArguments(args);
}

const isForm = (value: unknown): value is HTMLFormElement =>
  typeof HTMLFormElement !== 'undefined' && value instanceof HTMLFormElement;

function fieldsOf(
  form: HTMLFormElement,
): Readonly<Record<string, string | readonly string[]>> {
  const fields: Record<string, string | string[]> = {};
  for (const [name, value] of new FormData(form)) {
    if (typeof value !== 'string')
      throw new TypeError(
        'File inputs are not available in the local workspace',
      );
    const before = fields[name];
    fields[name] = before === undefined ? value : [before, value].flat();
  }
  return fields;
}
