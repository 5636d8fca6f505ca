import {
  choice,
  day,
  id,
  lines,
  link,
  number,
  openChoice,
  table,
  text,
} from './table';

/** The four P's of finding out about work (S4.2). */
export const FOUR_PS = ['PC', 'Paper', 'People', 'Participation'] as const;
export type FourP = (typeof FOUR_PS)[number];

/** What a note is about (S4.3-S4.5). */
export const LEVELS = [
  'job',
  'career',
  'field of work',
  'organisation',
  'person',
] as const;

/** Where a note comes from (S2.10-S2.14, S4.23-S4.25). */
export const SOURCES = [
  'website',
  'occupational profile',
  'video or audio interview',
  'book or article',
  'library',
  'library or college database',
  'employment centre',
  'career counselling centre - school',
  'career counselling centre - college',
  'career counselling centre - university',
  'conversation',
  'event',
] as const;

/** What the person read, saw, heard or tried, and what they still want to know. */
export const research = table({
  title: 'Research',
  prefix: 'R',
  colour: '#3f6fb5',
  columns: {
    id: id(),
    title: text('Title', {width: 220}),
    work: text('Kind of work', {width: 170}),
    p: choice('P', FOUR_PS, {width: 110}),
    level: choice('About', LEVELS, {width: 120}),
    source: openChoice('Source', SOURCES, {width: 190}),
    where: text('Address or place', {width: 200}),
    on: day('Day'),
    minutesPlanned: number('Minutes planned'),
    minutes: number('Minutes spent'),
    learned: lines('What I learned', {width: 280}),
    wantToKnow: lines('What I want to know', {width: 240}),
    pleased: lines('What surprised or pleased me', {width: 240}),
    talkedAbout: lines('What they talked about', {width: 240}),
    workId: link('Kind of work id', {column: 'work', of: 'work'}),
    interviewId: link('Interview id'),
  },
});
