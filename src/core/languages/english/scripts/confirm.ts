import type {SituationWords} from '../../../scripts/situation';

/** A line the day before a talk. */
export const confirm: SituationWords = {
  title: 'The day before',
  when: 'Confirm when and where, and how to reach you if something comes up.',
  subject: 'Our talk on {{Day of the talk}}',
  opening: 'Dear {{Form of address}},\nI’m looking forward to our talk.',
  easing: 'Should anything have come up, tell me: we can move it.',
  body: 'I have noted {{Day of the talk}} at {{Time of the talk}} ({{Time zone}} time), {{Talk minutes}} minutes[[, here: {{Place}}]]. You can reach me like this: {{How people reach me}}.',
  close: 'Until then, with kind regards, {{My name}}',
};
