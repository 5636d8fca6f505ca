import type {SituationWords} from '../../../scripts/situation';

/** A first call to somebody the person knows. */
export const someoneKnown: SituationWords = {
  title: 'Quelqu’un que je connais',
  when: 'Amitiés, famille, camarades d’études, voisinage : la façon la plus facile de commencer.',
  opening:
    'Salut {{Prénom}}, c’est {{Mon nom}}. J’ai un petit service à te demander, plutôt agréable.',
  easing: 'Tu peux parler ? Un autre moment, ça va aussi, et un non également.',
  body: 'Je me renseigne sur {{Métier}} auprès de gens du terrain. Est-ce que tu aurais {{Minutes}} minutes pour moi, de vive voix ou au téléphone, le jour que tu veux ? Et si c’est loin de ce que tu fais : qui connais-tu qui s’y connaît ?',
  close:
    'Merci, {{Prénom}}. J’apporte mes questions et je garde un œil sur la montre.',
};
