import type {SituationWords} from '../../../scripts/situation';

/** A text that somebody else can pass on. */
export const introduction: SituationWords = {
  title: 'Somebody introduces me',
  when: 'A few lines for a go-between to pass on, easy to turn down.',
  subject: 'A question from {{My name}}',
  opening:
    'Hello {{First name}}, I was asked to pass this on from {{My name}}.',
  easing: 'Nothing is expected: leave it unanswered if it does not suit you.',
  body: '{{My name}} is finding out about {{Kind of work}} and would like to ask somebody who does it a few questions: {{Minutes}} minutes, by phone or in person, at any time that suits. It is not about a job.',
  close:
    'The way to get in touch: {{How people reach me}}. Thank you for reading.',
};
