import {words} from '../words';
import {Needed, Notes} from './field-frame';
import {fieldId} from './field-ids';
import {describedBy, type InputProps} from './input-props';

const POINTS = ['1', '2', '3', '4', '5'];

/** One to five, with words at both ends: the labels of its first and last choice, where it has choices. It can be taken back. */
export const RatingInput = ({field, value, problem, onType}: InputProps) => (
  <fieldset
    class="field"
    role="radiogroup"
    aria-required={field.required}
    aria-invalid={problem === undefined ? undefined : 'true'}
    aria-describedby={describedBy(field, problem)}
  >
    <legend dir="auto">
      {field.label}
      <Needed field={field} />
    </legend>
    <div class="rating">
      {POINTS.map(point => (
        <label key={point} class="point">
          <input
            id={point === '1' ? fieldId(field.name) : undefined}
            type="radio"
            name={fieldId(field.name)}
            checked={point === value}
            onChange={() => onType(point)}
            aria-label={spoken(point, field)}
          />
          <span>{point}</span>
        </label>
      ))}
    </div>
    <div class="ends" aria-hidden="true">
      <bdi>{endsOf(field).low}</bdi>
      <bdi>{endsOf(field).high}</bdi>
    </div>
    {value !== '' && (
      <button
        type="button"
        class="slight"
        onClick={() => {
          onType('');
          // This button goes away with the rating, so the focus goes to where a new one is given.
          document.getElementById(fieldId(field.name))?.focus();
        }}
      >
        {words.ratingClear}
      </button>
    )}
    <Notes field={field} problem={problem} />
  </fieldset>
);

const endsOf = ({choices = []}: InputProps['field']) => ({
  low: choices[0]?.label ?? words.ratingLow,
  high: choices[choices.length - 1]?.label ?? words.ratingHigh,
});

function spoken(point: string, field: InputProps['field']): string {
  if (point === '1') return `${point}, ${endsOf(field).low}`;
  if (point === '5') return `${point}, ${endsOf(field).high}`;
  return point;
}
