import type {Press, Screen} from '../../../local/panel';
import type {Field, Screen as CoreScreen} from '../../../src/core/screen';
import {fieldsOf} from '../../core/support/screens';

/** How somebody fills in a form without knowing what it is about. */
export interface Filling {
  readonly day: string;
  /** What a text field says; what stands there stays where it is undefined. */
  readonly words?: (field: Field) => string;
}

/** One of these days suits every form. */
export const FILLINGS: readonly Filling[] = [
  {day: '2027-03-09'},
  {day: '2027-02-22'},
];

/** The press with every field of the screen filled in. */
export const filledIn = (
  screen: Screen,
  press: Press,
  filling: Filling,
): Press => ({
  ...press,
  typed: Object.fromEntries(
    fieldsOf(screen as CoreScreen).flatMap(field => entriesFor(field, filling)),
  ),
});

/** A file of each kind that is asked for, by the ending offered first. */
const FILES: Readonly<Record<string, string>> = {
  '.csv': 'Name,Email\nFay Ode,fay@example.org\n',
  '.txt':
    '=== Short thanks\nKind: informational\n\nSubject: Thank you\n\nDear {{First name}},\n\nThank you.\n',
};

function entriesFor(field: Field, filling: Filling): [string, string][] {
  if (field.kind === 'file') {
    const [ending = ''] = (field.accept ?? '').split(',');
    return [
      [field.name, Buffer.from(FILES[ending] ?? '').toString('base64')],
      [`${field.name}Name`, `a file${ending}`],
    ];
  }
  return [[field.name, valueFor(field, filling)]];
}

function valueFor(field: Field, {day, words}: Filling): string {
  const first = (field.choices ?? []).find(({value}) => value !== '')?.value;
  switch (field.kind) {
    case 'line':
    case 'lines':
      return words?.(field) ?? (field.value || `Words for ${field.label}`);
    case 'email':
      return field.value || 'someone@example.org';
    case 'phone':
      return words?.(field) ?? (field.value || '+43 660 12 34');
    case 'number':
      return field.value || '3';
    case 'day':
      return day;
    case 'time':
      return field.value || '10:30';
    case 'rating':
      return '4';
    case 'tick':
      return 'yes';
    case 'choice':
      return field.value || first || '';
    case 'openChoice':
      return words?.(field) ?? (field.value || first || 'Something else');
    case 'file':
      return '';
  }
}
