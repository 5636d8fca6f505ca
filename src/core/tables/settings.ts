import {id, table, text} from './table';

/** What the person told Seven Steps about themselves and how they like it to work; a row a setting. */
export const settings = table({
  title: 'Settings',
  prefix: 'T',
  colour: '#999999',
  columns: {
    id: id(),
    name: text('Setting', {width: 240}),
    value: text('Value', {width: 320}),
  },
});
