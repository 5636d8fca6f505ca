import type {SituationWords} from '../../../scripts/situation';

/** An answer to those who ask for a résumé. */
export const resume: SituationWords = {
  title: '«Envíeme su currículum»',
  when: 'Es un gesto amable, pero convierte la charla en otra cosa.',
  opening: 'Muchas gracias, es muy amable.',
  easing:
    'Puede esperar: solo tengo preguntas, y no hace falta que lea nada antes.',
  body: 'Quiero saber cómo es de verdad {{Trabajo}}, y {{Minutos}} minutos de su tiempo me dirían más que cualquier papel. Si después le sirve, se lo envío con mucho gusto.',
  close: '¿Qué día le vendría bien? Muchas gracias.',
};
