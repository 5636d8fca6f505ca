import {useId} from 'preact/hooks';
import type {DateTimePicker} from '../../cards/card';
import {useHandledCards} from './handled-cards';

/** A day, a time, or both. */
export function PickerView({picker}: {picker: DateTimePicker}) {
  const {answers, answer} = useHandledCards();
  const {name, label, type} = picker;
  const id = useId();
  return (
    <div class="card-field">
      <label for={id}>{label ?? name}</label>
      <input
        id={id}
        type={TYPES[type]}
        value={answers[name]?.[0] ?? ''}
        onChange={({currentTarget}) =>
          answer(name, [currentTarget.value], true)
        }
      />
    </div>
  );
}

const TYPES = {
  DATE_ONLY: 'date',
  TIME_ONLY: 'time',
  DATE_AND_TIME: 'datetime-local',
} as const;
