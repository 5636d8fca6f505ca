import type {SituationWords} from '../../../scripts/situation';

/** The question for other people who do the work. */
export const anotherName: SituationWords = {
  title: 'Qui d’autre ?',
  when: 'À demander après chaque oui et chaque non.',
  opening:
    'Merci beaucoup, {{Appellation}}. Puis-je vous demander une dernière chose ?',
  easing: 'Si personne ne vous vient à l’esprit, ce n’est pas grave du tout.',
  body: 'Qui d’autre fait ce travail, ou le voit sous un autre angle ? Deux noms, ce serait formidable. Et sinon : qui pourrait connaître quelqu’un ? Quelle est la meilleure façon de joindre ces personnes, et puis-je dire que je viens de votre part ?',
  close: 'Merci. Je vous dirai comment ça s’est passé.',
};
