import {useId} from 'preact/hooks';
import type {SelectionInput} from '../../cards/card';
import {useHandledCards} from './handled-cards';

/** Boxes to tick, switches, radio buttons, or a list to choose one from. */
export function SelectionView({input}: {input: SelectionInput}) {
  const {answers, answer} = useHandledCards();
  const {name, label, type, items} = input;
  const id = useId();
  const chosen = answers[name] ?? [];
  if (type === 'DROPDOWN')
    return (
      <div class="card-field">
        <label for={id}>{label ?? 'Choose'}</label>
        <select
          id={id}
          value={chosen[0]}
          onChange={({currentTarget}) =>
            answer(name, [currentTarget.value], true)
          }
        >
          {items.map(({text, value}) => (
            <option key={value} value={value}>
              {text}
            </option>
          ))}
        </select>
      </div>
    );
  return (
    <fieldset class="card-choices">
      {label && <legend>{label}</legend>}
      {items.map(({text, value}) => (
        <label key={value}>
          {type === 'RADIO_BUTTON' ? (
            <input
              type="radio"
              class="card-check"
              name={id}
              checked={chosen.includes(value)}
              onChange={() => answer(name, [value], true)}
            />
          ) : (
            <input
              type="checkbox"
              role={type === 'SWITCH' ? 'switch' : undefined}
              class={type === 'SWITCH' ? 'card-switch' : 'card-check'}
              checked={chosen.includes(value)}
              onChange={({currentTarget: {checked}}) =>
                answer(
                  name,
                  checked
                    ? [...chosen, value]
                    : chosen.filter(one => one !== value),
                  true,
                )
              }
            />
          )}
          {text}
        </label>
      ))}
    </fieldset>
  );
}
