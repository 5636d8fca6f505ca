import type {SituationWords} from '../../../scripts/situation';

/** A first call to a stranger. */
export const cold: SituationWords = {
  title: 'Quelqu’un qui ne me connaît pas',
  when: 'Personne entre vous deux : dis en bref qui tu es, et pourquoi cette personne.',
  opening:
    'Bonjour, {{Appellation}}. Je m’appelle {{Mon nom}}, nous ne nous connaissons pas. [[{{Ma présentation}}.]]',
  easing:
    'Auriez-vous une minute ? Je peux aussi rappeler plus tard, et vous pouvez tout simplement dire non.',
  body: 'Je me renseigne sur {{Métier}}, et c’est votre quotidien[[, chez {{Organisation}}]]. Je ne cherche pas d’emploi. J’aimerais entendre, en {{Minutes}} minutes, à quoi ressemblent vraiment les journées. À vous de choisir le moment, de vive voix ou par téléphone.',
  close: 'Merci pour votre écoute. Mes questions seront prêtes.',
};
