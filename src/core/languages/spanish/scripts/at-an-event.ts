import type {SituationWords} from '../../../scripts/situation';

/** Words for walking up to somebody at an outing. */
export const atAnEvent: SituationWords = {
  title: 'En puertas abiertas, una feria o un voluntariado',
  when: 'Acércate, sonríe, di tu nombre. Allí la gente espera que le pregunten.',
  opening:
    'Hola, me llamo {{Mi nombre}}. Tengo curiosidad: ¿a qué se dedica usted aquí?',
  easing:
    '¿Tiene dos minutos? Si prefiere atender antes a los demás, dígamelo con confianza.',
  body: '¿Cómo llegó a esto? ¿Qué es lo que más le gusta y qué lo que menos? ¿Y con quién más debería hablar?',
  close:
    'Muchas gracias, me ha gustado mucho escucharle. ¿Tiene una tarjeta? ¿Podría escribirle?',
};
