import type {SituationWords} from '../../../scripts/situation';

/** A message on an answering machine, and when the next try comes. */
export const voicemail: SituationWords = {
  title: 'Voicemail',
  when: 'Half a minute, slowly. Say your number twice and when you will try again.',
  opening:
    'Good day, {{Form of address}}. This is {{My name}}: I’ll spell it once. [[{{Named by}} gave me your name.]]',
  easing:
    'There is no need to do anything: I’ll try again on the next working day.',
  body: 'I’m finding out about {{Kind of work}} and would like {{Minutes}} minutes of your time for a few questions. It is not about a job. You can reach me here: {{How people reach me}}. Once more: {{How people reach me}}.',
  close: 'Thank you, and until then.',
};
