import type {SituationWords} from '../../../scripts/situation';

/** A first call to somebody the person knows. */
export const someoneKnown: SituationWords = {
  title: 'Somebody I know',
  when: 'Friends, relatives, fellow students, neighbours: the easiest way to start.',
  opening:
    'Hi {{First name}}, it’s {{My name}}. I have a small favour to ask, and it is a pleasant one.',
  easing: 'Is this a good moment? Another time is fine, and so is a no.',
  body: 'I’m finding out about {{Kind of work}} from people who do it. Could you spare me {{Minutes}} minutes, in person or on the phone, on a day you choose? And if it is far from what you do: whom do you know who does it?',
  close:
    'Thank you, {{First name}}. I’ll bring my questions and keep an eye on the clock.',
};
