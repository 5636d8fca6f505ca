import type {SituationWords} from '../../../scripts/situation';

/** For those who would rather talk at once. */
export const talkNow: SituationWords = {
  title: '«Hablemos ahora mismo»',
  when: 'Por si pasa esto, ten abiertas tus preguntas antes de marcar.',
  opening: '¿Ahora? Con mucho gusto, y gracias, {{Nombre de pila}}.',
  easing:
    '¿De cuánto tiempo dispone? Yo pensaba en {{Minutos}} minutos, y paro en cuanto me diga.',
  body: 'Empiezo por el principio: ¿cómo entró usted en {{Trabajo}}? ¿Qué es lo que más le gusta y qué lo que menos? ¿Qué debería saber alguien antes de elegirlo?',
  close:
    'Se nos acaba el tiempo. ¿Quién más podría hablarme de esto, y puedo decir que voy de su parte? Muchas gracias, me ha servido de mucho.',
};
