import {cardFault} from '../../rules/card-limits';
import {clickable} from './actions';
import type {CardClass, Fields} from './builder';
import {BUTTON_SET, IMAGE_BUTTON, TEXT_BUTTON} from './buttons';
import {COLUMNS} from './columns';
import {GRID} from './grid';
import {SELECTION_INPUT, TEXT_INPUT} from './inputs';
import {
  FLAG,
  FORMATTED,
  PICTURE,
  TEXT,
  integer,
  made,
  oneOf,
  widget,
} from './kinds';
import {DATE_PICKER, DATE_TIME_PICKER, TIME_PICKER} from './pickers';
import {add, keep, missing} from './setters';
import {DECORATED_TEXT, DIVIDER, IMAGE, TEXT_PARAGRAPH} from './texts';

const IN_SECTION = [
  BUTTON_SET,
  COLUMNS,
  DATE_PICKER,
  DATE_TIME_PICKER,
  DECORATED_TEXT,
  DIVIDER,
  GRID,
  IMAGE,
  IMAGE_BUTTON,
  SELECTION_INPUT,
  TEXT_BUTTON,
  TEXT_INPUT,
  TEXT_PARAGRAPH,
  TIME_PICKER,
];

export const CARD_HEADER: CardClass = {
  name: 'CardHeader',
  setters: {
    setTitle: keep('title', TEXT),
    setSubtitle: keep('subtitle', TEXT),
    setImageUrl: keep('imageUrl', PICTURE),
    setImageStyle: keep('imageType', oneOf('ImageStyle')),
    setImageAltText: keep('imageAltText', TEXT),
  },
  fault: missing('CardHeader', {title: 'setTitle'}),
};

const MOST = 100;

export const CARD_SECTION: CardClass = {
  name: 'CardSection',
  setters: {
    setHeader: keep('header', FORMATTED),
    addWidget: add(
      'widgets',
      widget(() => IN_SECTION),
      {
        most: MOST,
        what: 'widgets in a section',
      },
    ),
    setCollapsible: keep('collapsible', FLAG),
    setNumUncollapsibleWidgets: keep(
      'uncollapsibleWidgetsCount',
      integer(0, MOST),
    ),
  },
  fault: missing('CardSection', {widgets: 'a widget'}),
};

/** A line of the card's menu. */
export const CARD_ACTION: CardClass = {
  name: 'CardAction',
  setters: {...clickable, setText: keep('actionLabel', TEXT)},
  fault: missing('CardAction', {
    actionLabel: 'setText',
    onClick: 'setOnClickAction or setOpenLink',
  }),
};

export const FIXED_FOOTER: CardClass = {
  name: 'FixedFooter',
  setters: {
    setPrimaryButton: keep('primaryButton', made(TEXT_BUTTON)),
    setSecondaryButton: keep('secondaryButton', made(TEXT_BUTTON)),
  },
  fault: fields => {
    const primary = fields['primaryButton'] as Fields | undefined;
    if (primary === undefined) return 'FixedFooter needs setPrimaryButton.';
    return primary['type'] === 'FILLED'
      ? undefined
      : 'the primary button of a FixedFooter must have the style FILLED.';
  },
};

export const CARD_BUILDER: CardClass = {
  name: 'CardBuilder',
  builds: 'Card',
  setters: {
    setHeader: keep('header', made(CARD_HEADER)),
    addSection: add('sections', made(CARD_SECTION), {
      most: MOST,
      what: 'sections in a card',
    }),
    addCardAction: add('cardActions', made(CARD_ACTION)),
    setName: keep('name', TEXT),
    setFixedFooter: keep('fixedFooter', made(FIXED_FOOTER)),
    setDisplayStyle: keep('displayStyle', oneOf('DisplayStyle')),
    setPeekCardHeader: keep('peekCardHeader', made(CARD_HEADER)),
  },
  fault: cardFault,
};
