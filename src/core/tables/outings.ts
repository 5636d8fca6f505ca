import {day, id, lines, moment, openChoice, table, text, yesNo} from './table';

export const OUTING_TYPES = [
  'volunteer organisation',
  'open house',
  'career fair',
  'association meeting',
] as const;

/** Places where many talks happen at once: volunteer organisations, open houses, career fairs. */
export const outings = table({
  title: 'Outings',
  prefix: 'O',
  colour: '#c08a2b',
  columns: {
    id: id(),
    name: text('Outing', {width: 200}),
    type: openChoice('Type', OUTING_TYPES, {width: 170}),
    place: text('Place', {width: 180}),
    on: day('Day'),
    targets: lines('Employers or groups, and the jobs they feature', {
      width: 320,
      note: 'One a line: organisation - job - job',
    }),
    met: lines('Where I talked with somebody', {
      width: 200,
      note: 'One organisation a line.',
    }),
    approach: lines('How I will begin', {width: 240}),
    rehearsed: yesNo('Rehearsed'),
    packed: yesNo('Clothes, cards and notepad'),
    pageOpened: moment('Page opened', {width: 140}),
    notes: lines('Notes', {width: 260}),
  },
});
