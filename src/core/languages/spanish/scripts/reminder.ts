import type {SituationWords} from '../../../scripts/situation';

/** The one gentle reminder after silence. */
export const reminder: SituationWords = {
  title: 'Un recordatorio tras el silencio',
  when: 'Una sola vez, pasados siete días laborables. Luego déjalo descansar.',
  subject: 'De nuevo: unas preguntas sobre {{Trabajo}}',
  opening:
    'Hola, {{Tratamiento}}:\nLe escribí[[ {{Día anterior}}]] para preguntarle si me contaría algo sobre {{Trabajo}}.',
  easing:
    'Las semanas se llenan enseguida, y no responder también es una respuesta: no volveré a escribir.',
  body: 'Si encuentra {{Minutos}} minutos, por teléfono o en persona, me adapto a cualquier día. Y si alguien de su entorno lo conoce más de cerca, un nombre me ayudaría igual.',
  close: 'Un cordial saludo, {{Mi nombre}}',
};
