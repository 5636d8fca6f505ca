import type {SituationWords} from '../../../scripts/situation';

/** A first call to a stranger. */
export const cold: SituationWords = {
  title: 'Alguien que no me conoce',
  when: 'No hay nadie en medio: di brevemente quién eres y por qué le llamas.',
  opening:
    'Buenos días, {{Tratamiento}}. Me llamo {{Mi nombre}} y todavía no nos conocemos. [[{{Mi presentación}}.]]',
  easing:
    '¿Tiene un minuto? Si no, le llamo otro día, y también puede decirme que no.',
  body: 'Me estoy informando sobre {{Trabajo}}, y usted lo conoce de primera mano[[ en {{Organización}}]]. No le llamo para pedir empleo. Me gustaría que me contara, en {{Minutos}} minutos, cómo son los días en realidad, en persona o por teléfono, cuando usted diga.',
  close: 'Gracias por escucharme. Llevaré mis preguntas preparadas.',
};
