import {
  ATTENTION,
  GOOD,
  WAITING,
  choice,
  id,
  lines,
  link,
  moment,
  openChoice,
  table,
  text,
} from './table';

/**
 * Where a letter stands. `sending` is written before the mail goes and replaced afterwards,
 * so a letter still `sending` in a later run may have gone or not: only the person can tell.
 * `approved` waits to go with others, word for word as it was seen; `in a draft` was put into a mail the person sends themselves.
 */
export const LETTER_STAGES = [
  'draft',
  'approved',
  'in a draft',
  'sending',
  'sent',
] as const;

export const LETTER_CHANNELS = ['e-mail', 'handwritten', 'typed'] as const;

/** The kinds of thank-you, as the tab has them. */
export const LETTER_KINDS = [
  'informational',
  'practice',
  'job interview',
  'on the spot',
  'volunteer',
  'panel',
  'names given',
  'news of a name',
  'acted on advice',
  'decision',
  'declined',
  'assistant',
] as const;
export type LetterKind = (typeof LETTER_KINDS)[number];

/** Each thank-you: its words, its document and whether it went. */
export const letters = table({
  title: 'Letters',
  prefix: 'L',
  colour: '#7a6a4f',
  columns: {
    id: id(),
    person: text('Person', {width: 180}),
    kind: openChoice('Kind', LETTER_KINDS, {width: 150}),
    stage: choice('Stage', LETTER_STAGES, {
      width: 100,
      colours: {
        draft: WAITING,
        approved: WAITING,
        'in a draft': ATTENTION,
        sending: ATTENTION,
        sent: GOOD,
      },
    }),
    channel: openChoice('Way', LETTER_CHANNELS, {
      width: 110,
    }),
    dueOn: moment('Due', {width: 140}),
    sentOn: moment('Sent', {width: 140}),
    to: text('To', {width: 200}),
    subject: text('Subject', {width: 220}),
    particular: lines('The particular point', {width: 280}),
    willDo: lines('What I will do with it', {width: 240}),
    ownSentence: lines('In my own words', {width: 240}),
    topic: text('About', {width: 180}),
    more: lines('What I add', {width: 200}),
    text: lines('Text', {width: 320}),
    overruled: lines('Sent all the same', {width: 240}),
    triedAt: moment('Last try', {width: 140}),
    replyOn: moment('Reply', {width: 140}),
    documentAddress: text('Document', {width: 200}),
    personId: link('Person id', {column: 'person', of: 'people'}),
    interviewId: link('Interview id'),
    documentId: link('Document id'),
    templateId: link('Template id'),
    aboutId: link('About id'),
    approved: link('As approved'),
  },
});
