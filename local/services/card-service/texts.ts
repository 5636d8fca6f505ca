import {ACTION, clickable} from './actions';
import type {CardClass, Fields, Setter} from './builder';
import {IMAGE_BUTTON, TEXT_BUTTON} from './buttons';
import {ICON_IMAGE, withIcon} from './icons';
import {
  FLAG,
  FORMATTED,
  PICTURE,
  PLAIN,
  TEXT,
  integer,
  made,
  oneOf,
} from './kinds';
import {keep, missing, setter} from './setters';

export const TEXT_PARAGRAPH: CardClass = {
  name: 'TextParagraph',
  setters: {
    setText: keep('text', FORMATTED),
    setMaxLines: keep('maxLines', integer(1, 1000)),
  },
  fault: missing('TextParagraph', {text: 'setText'}),
  asWidget: fields => ({textParagraph: fields}),
};

export const SWITCH: CardClass = {
  name: 'Switch',
  setters: {
    setFieldName: keep('name', TEXT),
    setValue: keep('value', PLAIN),
    setSelected: keep('selected', FLAG),
    setControlType: keep('controlType', oneOf('SwitchControlType')),
    setOnChangeAction: keep('onChangeAction', made(ACTION)),
  },
  fault: missing('Switch', {name: 'setFieldName', value: 'setValue'}),
};

export const DECORATED_TEXT: CardClass = {
  name: 'DecoratedText',
  setters: {
    ...clickable,
    setText: keep('text', FORMATTED),
    setTopLabel: keep('topLabel', FORMATTED),
    setBottomLabel: keep('bottomLabel', FORMATTED),
    setWrapText: keep('wrapText', FLAG),
    setStartIcon: keep('startIcon', made(ICON_IMAGE)),
    setIcon: withIcon['setIcon']!,
    setIconUrl: withIcon['setIconUrl']!,
    setIconAltText: setter([TEXT], (fields, [given]) => {
      fields['icon'] = {
        ...(fields['icon'] as Fields | undefined),
        altText: given,
      };
    }),
    setButton: atEnd('button', made(TEXT_BUTTON, IMAGE_BUTTON)),
    setSwitchControl: atEnd('switchControl', made(SWITCH)),
    setEndIcon: atEnd('endIcon', made(ICON_IMAGE)),
  },
  fault: missing('DecoratedText', {text: 'setText'}),
  asWidget: fields => ({decoratedText: fields}),
};

export const DIVIDER: CardClass = {
  name: 'Divider',
  setters: {},
  asWidget: () => ({divider: {}}),
};

export const IMAGE: CardClass = {
  name: 'Image',
  setters: {
    ...clickable,
    setImageUrl: keep('imageUrl', PICTURE),
    setAltText: keep('altText', TEXT),
  },
  fault: missing('Image', {imageUrl: 'setImageUrl'}),
  asWidget: fields => ({image: fields}),
};

const AT_END = ['button', 'switchControl', 'endIcon'];

/** A DecoratedText has room for one thing at its end. */
function atEnd(field: string, kind: Setter['takes'][number]): Setter {
  return setter([kind], (fields, [given]) => {
    if (AT_END.some(one => one !== field && fields[one] !== undefined))
      throw new Error(
        'A DecoratedText can have only one of a button, a switch and an end icon.',
      );
    fields[field] = given;
  });
}
