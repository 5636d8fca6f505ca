import type {ServiceFactory} from '../run';
import {ACTION, OPEN_LINK} from './card-service/actions';
import {offerMade, type CardClass} from './card-service/builder';
import {BUTTON_SET, IMAGE_BUTTON, TEXT_BUTTON} from './card-service/buttons';
import {
  CARD_ACTION,
  CARD_BUILDER,
  CARD_HEADER,
  CARD_SECTION,
  FIXED_FOOTER,
} from './card-service/card';
import {COLUMN, COLUMNS} from './card-service/columns';
import {DRAFT_RESPONSES} from './card-service/draft-responses';
import {ENUMS} from './card-service/enums';
import {
  BORDER_STYLE,
  GRID,
  GRID_ITEM,
  IMAGE_COMPONENT,
  IMAGE_CROP_STYLE,
} from './card-service/grid';
import {ICON_IMAGE, MATERIAL_ICON} from './card-service/icons';
import {
  SELECTION_INPUT,
  SUGGESTIONS,
  TEXT_INPUT,
  VALIDATION,
} from './card-service/inputs';
import {
  DATE_PICKER,
  DATE_TIME_PICKER,
  TIME_PICKER,
} from './card-service/pickers';
import {
  ACTION_RESPONSE_BUILDER,
  NAVIGATION,
  NOTIFICATION,
  SUGGESTIONS_RESPONSE_BUILDER,
  UNIVERSAL_ACTION_RESPONSE_BUILDER,
} from './card-service/responses';
import {
  DECORATED_TEXT,
  DIVIDER,
  IMAGE,
  SWITCH,
  TEXT_PARAGRAPH,
} from './card-service/texts';
import {enumeration} from './enumeration';

/** Cards for Gmail and Calendar: `new<Class>()` for each class below, and the enums they are told with. */
export const cardService: ServiceFactory = run => ({
  CardService: run.offer('CardService', {
    ...Object.fromEntries(
      Object.entries(ENUMS).map(([name, values]) => [
        name,
        enumeration(run, name, values),
      ]),
    ),
    ...Object.fromEntries(
      CARD_CLASSES.map(of => [`new${of.name}`, () => offerMade(run, of)]),
    ),
  }),
});

/** Every class of which CardService makes new things. */
export const CARD_CLASSES: readonly CardClass[] = [
  ACTION,
  ACTION_RESPONSE_BUILDER,
  BORDER_STYLE,
  BUTTON_SET,
  CARD_ACTION,
  CARD_BUILDER,
  CARD_HEADER,
  CARD_SECTION,
  COLUMN,
  COLUMNS,
  DATE_PICKER,
  DATE_TIME_PICKER,
  DECORATED_TEXT,
  DIVIDER,
  FIXED_FOOTER,
  GRID,
  GRID_ITEM,
  ICON_IMAGE,
  IMAGE,
  IMAGE_BUTTON,
  IMAGE_COMPONENT,
  IMAGE_CROP_STYLE,
  MATERIAL_ICON,
  NAVIGATION,
  NOTIFICATION,
  OPEN_LINK,
  SELECTION_INPUT,
  SUGGESTIONS,
  SUGGESTIONS_RESPONSE_BUILDER,
  SWITCH,
  TEXT_BUTTON,
  TEXT_INPUT,
  TEXT_PARAGRAPH,
  TIME_PICKER,
  UNIVERSAL_ACTION_RESPONSE_BUILDER,
  VALIDATION,
  ...DRAFT_RESPONSES,
];
