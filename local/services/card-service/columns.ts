import type {CardClass} from './builder';
import {BUTTON_SET} from './buttons';
import {SELECTION_INPUT, TEXT_INPUT} from './inputs';
import {made, oneOf, widget} from './kinds';
import {DATE_TIME_PICKER} from './pickers';
import {add, keep, missing} from './setters';
import {DECORATED_TEXT, IMAGE, TEXT_PARAGRAPH} from './texts';

/** What Google lets stand in a column. */
const IN_COLUMN = [
  TEXT_PARAGRAPH,
  IMAGE,
  DECORATED_TEXT,
  BUTTON_SET,
  TEXT_INPUT,
  SELECTION_INPUT,
  DATE_TIME_PICKER,
];

export const COLUMN: CardClass = {
  name: 'Column',
  setters: {
    addWidget: add(
      'widgets',
      widget(() => IN_COLUMN),
    ),
    setHorizontalSizeStyle: keep(
      'horizontalSizeStyle',
      oneOf('HorizontalSizeStyle'),
    ),
    setHorizontalAlignment: keep(
      'horizontalAlignment',
      oneOf('HorizontalAlignment'),
    ),
    setVerticalAlignment: keep('verticalAlignment', oneOf('VerticalAlignment')),
  },
  fault: missing('Column', {widgets: 'a widget'}),
};

export const COLUMNS: CardClass = {
  name: 'Columns',
  setters: {
    addColumn: add('columnItems', made(COLUMN), {most: 2, what: 'columns'}),
  },
  fault: missing('Columns', {columnItems: 'a column'}),
  asWidget: fields => ({columns: fields}),
};
