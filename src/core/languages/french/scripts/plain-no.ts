import type {SituationWords} from '../../../scripts/situation';

/** A good end after a no. */
export const plainNo: SituationWords = {
  title: 'Un non tout simple',
  when: 'Cela arrive à tout le monde. Termine bien, et demande un nom.',
  opening:
    'Pas de souci, {{Appellation}}. Merci de me le dire aussi clairement.',
  easing: 'Je n’insiste pas.',
  body: 'Juste une petite chose, peut-être : à ma place, à qui poseriez-vous des questions sur {{Métier}} ?',
  close: 'Merci pour votre temps, et bonne journée à vous.',
};
