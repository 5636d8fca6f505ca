import type {FieldKind} from '../../../../core/screen';
import {type InputProps, tied} from './input-props';

type Type =
  | {readonly type: 'text'; readonly inputMode?: 'decimal'}
  | {readonly type: 'email'}
  | {readonly type: 'tel'}
  | {readonly type: 'date'}
  | {readonly type: 'time'};

const TEXT: Type = {type: 'text'};

/** A number is plain text with a number keyboard: the browser's own number input swallows what it does not understand. */
const TYPES: Partial<Record<FieldKind, Type>> = {
  email: {type: 'email'},
  phone: {type: 'tel'},
  number: {type: 'text', inputMode: 'decimal'},
  day: {type: 'date'},
  time: {type: 'time'},
};

/** One line. The browser offers nothing of its own: it knows the person, and the fields are about others. */
export const LineInput = (props: InputProps) => (
  <input
    {...tied(props)}
    {...(TYPES[props.field.kind] ?? TEXT)}
    class={props.field.kind}
    value={props.value}
    aria-required={props.field.required}
    autocomplete="off"
    dir="auto"
    onInput={event => props.onType(event.currentTarget.value)}
  />
);
