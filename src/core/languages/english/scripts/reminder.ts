import type {SituationWords} from '../../../scripts/situation';

/** The one gentle reminder after silence. */
export const reminder: SituationWords = {
  title: 'A reminder after silence',
  when: 'Once, after seven working days. Then let it rest.',
  subject: 'Once more: a few questions about {{Kind of work}}',
  opening:
    'Dear {{Form of address}},\nI asked[[ on {{Earlier day}}]] whether you would tell me a little about {{Kind of work}}.',
  easing:
    'Weeks fill up quickly, and no answer is an answer too: I’ll not write again.',
  body: 'If you do find {{Minutes}} minutes, on the phone or in person, I’ll take any day. And if a colleague is nearer to it, a name would help me just as much.',
  close: 'Kind regards, {{My name}}',
};
