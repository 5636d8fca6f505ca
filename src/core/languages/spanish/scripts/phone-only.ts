import type {SituationWords} from '../../../scripts/situation';

/** For those who offer the telephone where a meeting was hoped for. */
export const phoneOnly: SituationWords = {
  title: 'Solo por teléfono',
  when: 'Esperabas quedar y te ofrecen una llamada: acéptala con gusto.',
  opening: 'Por teléfono está muy bien, {{Tratamiento}}, muchas gracias.',
  easing:
    '¿Hablamos ahora mismo o hay alguna hora en la que pueda hablar con calma?',
  body: '[[{{Mi presentación}}.]] Quiero averiguar si {{Trabajo}} es para mí, y usted me ayudaría contándome cómo es y cómo se entra. Con {{Minutos}} minutos basta, y llamo yo.',
  close: 'Le llamo a la hora en punto. Muchas gracias.',
};
