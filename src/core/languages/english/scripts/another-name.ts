import type {SituationWords} from '../../../scripts/situation';

/** The question for other people who do the work. */
export const anotherName: SituationWords = {
  title: 'Who else?',
  when: 'To be asked after every yes and every no.',
  opening: 'Thank you, {{First name}}. May I ask one last thing?',
  easing: 'If nobody comes to mind, that is all right.',
  body: 'Who else does this work, or sees it from another side? Two names would be wonderful. And if you can think of no one: who would know somebody? What is the best way to reach them, and may I mention you?',
  close: 'Thank you. I’ll tell you how it went.',
};
