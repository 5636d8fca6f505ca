import type {SituationWords} from '../../../scripts/situation';

/** A text that somebody else can pass on. */
export const introduction: SituationWords = {
  title: 'Quelqu’un me présente',
  when: 'Quelques lignes à faire passer, auxquelles il est facile de dire non.',
  subject: '{{Mon nom}} a une question pour vous',
  opening:
    'Bonjour {{Prénom}}, {{Mon nom}} m’a demandé de faire passer ce petit mot.',
  easing:
    'Rien d’obligatoire : pas besoin de répondre si cela ne convient pas.',
  body: '{{Mon nom}} se renseigne sur {{Métier}} et aimerait poser quelques questions à quelqu’un du terrain : {{Minutes}} minutes, par téléphone ou de vive voix, au moment qui convient. Il ne s’agit pas d’un emploi.',
  close:
    'Pour prendre contact : {{Comment me joindre}}. Merci d’avoir lu jusqu’ici.',
};
