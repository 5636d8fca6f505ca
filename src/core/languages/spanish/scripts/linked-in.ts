import type {SituationWords} from '../../../scripts/situation';

/** A note with a request to connect. */
export const linkedIn: SituationWords = {
  title: 'Nota de LinkedIn',
  when: 'Muy breve: la red corta lo que sobra. Pregunta con suavidad.',
  opening: 'Hola, {{Tratamiento}}:',
  easing: 'solo si le parece bien,',
  body: '¿podría hacerle unas preguntas de {{Minutos}} minutos sobre {{Trabajo}}?',
  close: '¡Muchas gracias! {{Mi nombre}}',
};
