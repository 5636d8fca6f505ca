import type {SituationWords} from '../../../scripts/situation';

/** A text that somebody else can pass on. */
export const introduction: SituationWords = {
  title: 'Alguien me presenta',
  when: 'Unas líneas para que alguien las pase, fáciles de rechazar.',
  subject: 'Una pregunta de {{Mi nombre}}',
  opening:
    'Hola, {{Nombre de pila}}: te paso un mensaje de parte de {{Mi nombre}}.',
  easing: 'Sin compromiso: si no te viene bien, no hace falta responder.',
  body: '{{Mi nombre}} se está informando sobre {{Trabajo}} y quisiera hacerle unas preguntas a alguien que lo conozca por dentro: {{Minutos}} minutos, por teléfono o en persona, a la hora que convenga. No se trata de pedir empleo.',
  close: 'Para contactar: {{Mi contacto}}. Gracias por leerlo.',
};
