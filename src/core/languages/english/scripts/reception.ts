import type {SituationWords} from '../../../scripts/situation';

/** Words for whoever answers the telephone for somebody. */
export const reception: SituationWords = {
  title: 'Reception or assistant',
  when: 'Somebody else picks up. They decide a good deal, so be glad of their help.',
  opening:
    'Good day, this is {{My name}}. With whom do I have the pleasure of speaking?',
  easing: 'You will know best whether this is a good moment.',
  body: 'I would like a word with {{Name}}. [[{{Named by}} gave me the name. ]][[I tried before, on {{Earlier day}}. ]]It is about {{Kind of work}}: I’m learning about it and would like {{Minutes}} minutes for a few questions, nothing more. When is a good time to try?',
  close:
    'Thank you, that helps me a lot. I’ll call then, and I’ll mention that you told me.',
};
