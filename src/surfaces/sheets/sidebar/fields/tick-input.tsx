import {Needed, Notes} from './field-frame';
import {labelId} from './field-ids';
import {type InputProps, tied} from './input-props';

/** A tick before its words; ticked it says `yes`, otherwise nothing. */
export const TickInput = (props: InputProps) => (
  <div class="field">
    <label class="tick" id={labelId(props.field.name)}>
      <input
        {...tied(props)}
        type="checkbox"
        checked={props.value === 'yes'}
        onChange={event =>
          props.onType(event.currentTarget.checked ? 'yes' : '')
        }
      />
      <span dir="auto">
        {props.field.label}
        <Needed field={props.field} />
      </span>
    </label>
    <Notes {...props} />
  </div>
);
