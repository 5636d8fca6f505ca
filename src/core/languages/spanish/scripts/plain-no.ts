import type {SituationWords} from '../../../scripts/situation';

/** A good end after a no. */
export const plainNo: SituationWords = {
  title: 'Un no, sin más',
  when: 'Le pasa a todo el mundo. Termina bien y pide un nombre.',
  opening: 'No pasa nada, {{Tratamiento}}. Gracias por decírmelo con claridad.',
  easing: 'No quiero insistir.',
  body: 'Quizá una cosa pequeña: en mi lugar, ¿a quién le preguntaría usted sobre {{Trabajo}}?',
  close: 'Gracias por su tiempo, y que tenga un buen día.',
};
