import type {SituationWords} from '../../../scripts/situation';

/** A first call to somebody the person knows. */
export const someoneKnown: SituationWords = {
  title: 'Alguien que conozco',
  when: 'Amistades, familia, gente de clase, del barrio: la manera más fácil de empezar.',
  opening:
    'Hola, {{Nombre de pila}}, soy {{Mi nombre}}. Te llamo para pedirte un pequeño favor, y de los agradables.',
  easing:
    '¿Es buen momento? Si no, te llamo otro día, y si es que no, tampoco pasa nada.',
  body: 'Me estoy informando sobre {{Trabajo}} con gente que lo conoce por dentro. ¿Me regalarías {{Minutos}} minutos, en persona o por teléfono, el día que tú quieras? Y si queda lejos de lo tuyo: ¿a quién conoces que se dedique a eso?',
  close:
    'Gracias, {{Nombre de pila}}. Llevaré mis preguntas y estaré pendiente del reloj.',
};
