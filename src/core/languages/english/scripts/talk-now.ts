import type {SituationWords} from '../../../scripts/situation';

/** For those who would rather talk at once. */
export const talkNow: SituationWords = {
  title: '“Let’s talk right now”',
  when: 'Have your questions open before you dial, in case this happens.',
  opening: 'Now? Gladly, and thank you, {{First name}}.',
  easing:
    'How long do you have? I had {{Minutes}} minutes in mind, and I’ll stop when you say so.',
  body: 'Let me begin with how you came to {{Kind of work}}. What do you like about it, and what less? What should somebody know before choosing it?',
  close:
    'Our time is almost up. Who else might talk with me about this, and may I say that you sent me? Thank you, that was worth a lot.',
};
