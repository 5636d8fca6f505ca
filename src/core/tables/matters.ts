import {
  ATTENTION,
  GOOD,
  QUIET,
  WAITING,
  choice,
  id,
  lines,
  link,
  number,
  table,
  text,
} from './table';

/** Which way something that was read, heard or seen points. */
export const EVIDENCE = ['for', 'against', 'mixed', 'unknown'] as const;
export type Evidence = (typeof EVIDENCE)[number];

/**
 * What matters to the person in work. A row without a kind of work puts the thing itself on the list;
 * a row with one says what speaks for it or against it there. Rows belong together by what matters, in words.
 */
export const matters = table({
  title: 'What matters',
  prefix: 'M',
  colour: '#3d7a8a',
  columns: {
    id: id(),
    matter: text('What matters to me', {width: 240}),
    work: text('Kind of work', {width: 170}),
    evidence: choice('Evidence', EVIDENCE, {
      width: 110,
      colours: {
        for: GOOD,
        against: ATTENTION,
        mixed: WAITING,
        unknown: QUIET,
      },
    }),
    why: lines('What it rests on', {width: 320}),
    place: number('Order', {hidden: true}),
    workId: link('Kind of work id', {column: 'work', of: 'work'}),
  },
});
