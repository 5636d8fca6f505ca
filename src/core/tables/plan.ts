import {day, id, link, openChoice, table, text} from './table';

/** What the person means to do next, overall and after each talk. */
export const plan = table({
  title: 'Plan',
  prefix: 'D',
  colour: '#5b6770',
  columns: {
    id: id(),
    what: text('What', {width: 320}),
    about: text('About', {width: 200}),
    dueOn: day('Due'),
    doneOn: day('Done'),
    source: openChoice('Where it came from', ['cadence', 'debrief', 'me'], {
      width: 150,
    }),
    aboutId: link('About id'),
  },
});
