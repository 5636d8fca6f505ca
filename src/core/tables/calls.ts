import {
  day,
  id,
  lines,
  link,
  moment,
  openChoice,
  rating,
  table,
  text,
} from './table';

export const CHANNELS = [
  'call',
  'voicemail',
  'e-mail',
  'LinkedIn',
  'in person',
  'through somebody',
] as const;

/** What came of an attempt to reach somebody. */
export const OUTCOMES = [
  'agreed',
  'talk now',
  'call back',
  'will reply',
  'no answer',
  'voicemail left',
  'declined - busy',
  'declined - not hiring',
  'declined',
  'asked for a résumé',
  'gave another name',
  'wrong person',
] as const;

/** Every attempt to reach somebody, and what came of it. */
export const calls = table({
  title: 'Calls',
  prefix: 'C',
  colour: '#8a5fb0',
  columns: {
    id: id(),
    person: text('Person', {width: 180}),
    at: moment('When', {width: 140}),
    channel: openChoice('How', CHANNELS, {width: 120}),
    spokeTo: openChoice('Spoke to', ['them', 'assistant', 'nobody']),
    outcome: openChoice('What came of it', OUTCOMES, {width: 160}),
    nextAction: text('Next action', {width: 200}),
    nextOn: day('Next on'),
    nextTime: text('Next at'),
    confidence: rating('Confidence'),
    notes: lines('Notes', {width: 260}),
    script: text('Script', {width: 160}),
    personId: link('Person id', {column: 'person', of: 'people'}),
    scriptId: link('Script id'),
  },
});
