import {useState} from 'preact/hooks';
import {words} from '../words';
import {fill} from '../../../../core/languages/words';
import {type InputProps, tied} from './input-props';

/** Stands for the person's own words in the list; no value a person could type. */
const OWN = '\n';

/** A list whose last choice opens a line for own words. */
export function OpenChoiceInput(props: InputProps) {
  const {field, value, onType} = props;
  const choices = (field.choices ?? []).filter(one => one.value !== '');
  const isListed = value === '' || choices.some(one => one.value === value);
  const [isOwn, setOwn] = useState(!isListed);
  const choose = (chosen: string) => {
    setOwn(chosen === OWN);
    onType(chosen === OWN ? '' : chosen);
  };
  return (
    <>
      <select
        {...tied(props)}
        value={isOwn ? OWN : value}
        aria-required={field.required}
        onChange={event => choose(event.currentTarget.value)}
      >
        <option value="">{words.chooseNothing}</option>
        {choices.map(one => (
          <option key={one.value} value={one.value}>
            {one.label}
          </option>
        ))}
        <option value={OWN}>{words.somethingElse}</option>
      </select>
      {isOwn && (
        <input
          type="text"
          class="own"
          value={value}
          aria-label={fill(words.ownWords, {label: field.label})}
          autocomplete="off"
          dir="auto"
          onInput={event => onType(event.currentTarget.value)}
        />
      )}
    </>
  );
}
