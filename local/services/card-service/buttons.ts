import {clickable} from './actions';
import type {CardClass, Fields} from './builder';
import {hasIcon, withIcon} from './icons';
import {COLOUR, FLAG, TEXT, made, oneOf} from './kinds';
import {add, keep, missing} from './setters';

export const TEXT_BUTTON: CardClass = {
  name: 'TextButton',
  setters: {
    ...clickable,
    setText: keep('text', TEXT),
    setAltText: keep('altText', TEXT),
    setDisabled: keep('disabled', FLAG),
    setTextButtonStyle: keep('type', oneOf('TextButtonStyle')),
    setBackgroundColor: keep('color', COLOUR),
  },
  fault: fields =>
    missing('TextButton', {
      text: 'setText',
      onClick: 'setOnClickAction or setOpenLink',
    })(fields) ??
    (fields['color'] && fields['type'] !== 'FILLED'
      ? 'only a FILLED button has a background colour.'
      : undefined),
  asWidget: inRow,
};

export const IMAGE_BUTTON: CardClass = {
  name: 'ImageButton',
  setters: {...clickable, ...withIcon, setAltText: keep('altText', TEXT)},
  fault: fields =>
    hasIcon('ImageButton')((fields['icon'] as Fields | undefined) ?? {}) ??
    missing('ImageButton', {
      onClick: 'setOnClickAction or setOpenLink',
      altText: 'setAltText, for those who do not see it',
    })(fields),
  asWidget: inRow,
};

export const BUTTON_SET: CardClass = {
  name: 'ButtonSet',
  setters: {addButton: add('buttons', made(TEXT_BUTTON, IMAGE_BUTTON))},
  fault: missing('ButtonSet', {buttons: 'a button'}),
  asWidget: fields => ({buttonList: fields}),
};

/** A button by itself is a row of one. */
function inRow(button: Fields): Fields {
  return {buttonList: {buttons: [button]}};
}
