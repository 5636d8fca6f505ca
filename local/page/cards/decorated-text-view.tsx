import type {DecoratedText, SwitchControl} from '../../cards/card';
import {plainText} from '../../cards/formatted-text';
import {ButtonView} from './button-view';
import {Formatted} from './formatted';
import {useHandledCards} from './handled-cards';
import {IconView} from './icon-view';

/** A text with labels above and below, an icon before it, and one thing at its end. */
export function DecoratedTextView({text: it}: {text: DecoratedText}) {
  const {press} = useHandledCards();
  const {onClick, switchControl, button, endIcon, topLabel, bottomLabel} = it;
  const icon = it.startIcon ?? it.icon;
  const words = (
    <>
      {topLabel && (
        <span class="card-label">
          <Formatted text={topLabel} />
        </span>
      )}
      <span class={it.wrapText ? 'card-words wrapped' : 'card-words'}>
        <Formatted text={it.text} />
      </span>
      {bottomLabel && (
        <span class="card-label">
          <Formatted text={bottomLabel} />
        </span>
      )}
    </>
  );
  return (
    <div class="card-decorated">
      {icon && <IconView icon={icon} />}
      {onClick ? (
        <button
          type="button"
          class="card-decorated-words"
          onClick={() => press({onClick})}
        >
          {words}
        </button>
      ) : (
        <div class="card-decorated-words">{words}</div>
      )}
      {button && <ButtonView button={button} />}
      {switchControl && (
        <SwitchView control={switchControl} label={plainText(it.text)} />
      )}
      {endIcon && <IconView icon={endIcon} />}
    </div>
  );
}

/** Switches of one name are answered together, as a list of the values that are on. */
function SwitchView({control, label}: {control: SwitchControl; label: string}) {
  const {answers, answer} = useHandledCards();
  const {name, value, controlType = 'SWITCH'} = control;
  const on = answers[name] ?? [];
  return (
    <input
      type="checkbox"
      role={controlType === 'SWITCH' ? 'switch' : undefined}
      class={controlType === 'SWITCH' ? 'card-switch' : 'card-check'}
      aria-label={label}
      checked={on.includes(value)}
      onChange={({currentTarget: {checked}}) =>
        answer(
          name,
          checked ? [...on, value] : on.filter(one => one !== value),
          true,
        )
      }
    />
  );
}
