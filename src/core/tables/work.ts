import {
  GOOD,
  QUIET,
  WAITING,
  choice,
  id,
  lines,
  number,
  openChoice,
  rating,
  table,
  text,
} from './table';

/** How a kind of work came onto the list (S1.6-S1.8, S9.3, S9.4). */
export const ORIGINS = [
  'really interesting',
  'could see myself doing it',
  'toying or wondering',
  'test result',
  'exploration',
  'came up in an interview',
] as const;

export const WORK_STATUSES = [
  'idea',
  'investigating',
  'comparing',
  'kept',
  'set aside',
] as const;

/** Kinds of work the person looks into: what was imagined beside what was found. */
export const work = table({
  title: 'Work',
  prefix: 'W',
  colour: '#2a7f62',
  columns: {
    id: id(),
    name: text('Kind of work', {width: 200}),
    saidAs: text('How you would say it', {width: 180}),
    status: choice('Status', WORK_STATUSES, {
      width: 120,
      colours: {
        investigating: WAITING,
        comparing: WAITING,
        kept: GOOD,
        'set aside': QUIET,
      },
    }),
    origin: openChoice('Where the idea came from', ORIGINS, {width: 180}),
    originNote: text('Which test, book or person', {width: 180}),
    why: lines('Why it interests me', {width: 240}),
    seeMyself: lines('Where I can see myself in it', {width: 240}),
    imagined: lines('What I imagine', {width: 260}),
    found: lines('What I found', {width: 260}),
    interestBefore: rating('Interest before'),
    interestAfter: rating('Interest after'),
    target: number('Opinions wanted'),
    decisionReason: lines('Why I decided so', {width: 240}),
    place: number('Order', {hidden: true}),
  },
});
