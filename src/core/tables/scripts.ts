import {day, id, lines, link, openChoice, table, text} from './table';

/** The person's own versions of scripts, and which ones they have rehearsed. */
export const scripts = table({
  title: 'Scripts',
  prefix: 'S',
  colour: '#6d7fb8',
  columns: {
    id: id(),
    situation: openChoice('Situation', [], {width: 220}),
    person: text('For', {width: 160}),
    text: lines('My words', {width: 480}),
    rehearsedOn: day('Rehearsed on'),
    editedOn: day('Edited on'),
    personId: link('Person id', {column: 'person', of: 'people'}),
  },
});
