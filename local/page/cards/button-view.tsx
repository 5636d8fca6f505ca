import type {Button, Colour} from '../../cards/card';
import {ofButton} from '../../cards/widgets';
import {useHandledCards} from './handled-cards';
import {IconView} from './icon-view';

/** A button with its words, or with its icon alone. */
export function ButtonView({button}: {button: Button}) {
  const {press} = useHandledCards();
  const {text, altText, icon, type = 'OUTLINED', color, disabled} = button;
  const pressable = ofButton(button);
  return (
    <button
      type="button"
      class={
        text === undefined
          ? 'card-icon-button'
          : `card-button ${type.toLowerCase()}`
      }
      style={color && type === 'FILLED' ? filledWith(color) : undefined}
      aria-label={text === undefined ? pressable.label : altText}
      title={text === undefined ? pressable.label : undefined}
      disabled={disabled}
      onClick={() => press(pressable)}
    >
      {icon && <IconView icon={{...icon, altText: undefined}} />}
      {text}
    </button>
  );
}

/** The words on it in black or white, whichever is easier to read. */
function filledWith({red, green, blue}: Colour) {
  const linear = (part: number) =>
    part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  const light =
    0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
  const part = (value: number) => Math.round(value * 255);
  return {
    background: `rgb(${part(red)} ${part(green)} ${part(blue)})`,
    color: light > 0.179 ? '#000' : '#fff',
  };
}
