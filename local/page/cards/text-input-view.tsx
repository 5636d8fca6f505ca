import {useId, useRef, useState} from 'preact/hooks';
import type {TextInput} from '../../cards/card';
import {useHandledCards} from './handled-cards';

/** How long somebody pauses in typing before suggestions are asked for. */
const PAUSE_MS = 300;

/** A line or several lines to write in, with suggestions where the add-on has some. */
export function TextInputView({input}: {input: TextInput}) {
  const {answers, answer, suggest} = useHandledCards();
  const {name, label, hintText, type, autoCompleteAction, validation} = input;
  const [suggested, setSuggested] = useState<readonly string[]>(
    (input.initialSuggestions?.items ?? []).map(({text}) => text),
  );
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const id = useId();
  const typed = (value: string) => {
    answer(name, [value], false);
    if (autoCompleteAction === undefined) return;
    clearTimeout(timer.current);
    timer.current = setTimeout(
      () => void suggest(autoCompleteAction).then(setSuggested),
      PAUSE_MS,
    );
  };
  const common = {
    id,
    value: answers[name]?.[0] ?? '',
    maxLength: validation?.characterLimit,
    'aria-describedby': hintText ? `${id}hint` : undefined,
  };
  return (
    <div class="card-field">
      <label for={id}>{label ?? hintText ?? name}</label>
      {type === 'MULTIPLE_LINE' ? (
        <textarea
          {...common}
          rows={4}
          onInput={({currentTarget}) => typed(currentTarget.value)}
          onChange={({currentTarget}) =>
            answer(name, [currentTarget.value], true)
          }
        />
      ) : (
        <input
          {...common}
          type={TYPES[validation?.inputType ?? 'TEXT']}
          step={validation?.inputType === 'FLOAT' ? 'any' : undefined}
          list={suggested.length > 0 ? `${id}list` : undefined}
          onInput={({currentTarget}) => typed(currentTarget.value)}
          onChange={({currentTarget}) =>
            answer(name, [currentTarget.value], true)
          }
        />
      )}
      {suggested.length > 0 && (
        <datalist id={`${id}list`}>
          {suggested.map(text => (
            <option key={text} value={text} />
          ))}
        </datalist>
      )}
      {hintText && label && (
        <span class="card-hint" id={`${id}hint`}>
          {hintText}
        </span>
      )}
    </div>
  );
}

const TYPES = {
  TEXT: 'text',
  INTEGER: 'number',
  FLOAT: 'number',
  EMAIL: 'email',
} as const;
