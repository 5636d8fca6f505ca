import {words} from '../words';
import type {Field} from '../../../../core/screen';
import {type InputProps, tied} from './input-props';

/** One of a list. A value that is not on the list stays there to be kept, and nothing at all can be chosen where nothing was. */
export const ChoiceInput = (props: InputProps) => (
  <select
    {...tied(props)}
    value={props.value}
    aria-required={props.field.required}
    onChange={event => props.onType(event.currentTarget.value)}
  >
    {withCurrent(props.field).map(({value, label}) => (
      <option key={value} value={value}>
        {label}
      </option>
    ))}
  </select>
);

function withCurrent({value, choices = []}: Field) {
  if (choices.some(one => one.value === value)) return choices;
  return [
    {value, label: value === '' ? words.chooseNothing : value},
    ...choices,
  ];
}
