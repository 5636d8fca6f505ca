import type {SituationWords} from '../../../scripts/situation';

/** An answer to those who have no time. */
export const busy: SituationWords = {
  title: '«No tengo tiempo»',
  when: 'Primero acéptalo. Luego propón algo más breve o para más adelante.',
  opening:
    'Lo entiendo, {{Tratamiento}}: hay semanas en las que no queda ni un hueco.',
  easing: 'Por mi parte no hay ninguna prisa.',
  body: '¿Le resultaría más fácil una llamada de diez minutos, o alguna semana del mes que viene? Si no, quizá conozca a alguien que conozca {{Trabajo}} y tenga una semana más tranquila.',
  close:
    '¿Cuándo puedo volver a intentarlo? Apunto el día y hasta entonces no le molesto. Muchas gracias.',
};
