import type {SituationWords} from '../../../scripts/situation';

/** A first request in writing. */
export const email: SituationWords = {
  title: 'Primer correo',
  when: 'Menos de cien palabras: cómo llegaste a esa persona, qué quieres saber y qué poco tiempo lleva.',
  subject: 'Unas preguntas sobre {{Trabajo}}',
  opening:
    'Buenos días, {{Tratamiento}}:\n[[{{Quién dio el nombre}} me dio su nombre. ]]Me llamo {{Mi nombre}}. [[{{Mi presentación}}.]]',
  easing: 'Si no es buen momento, basta con un breve no.',
  body: 'Me estoy informando sobre {{Trabajo}} hablando con personas que lo conocen por dentro[[, y lo que usted hace en {{Organización}} está muy cerca de lo que quiero entender]]. ¿Podría hacerle unas preguntas, {{Minutos}} minutos, por teléfono o donde prefiera? Me adapto al día que le convenga.',
  close:
    'Volveré a escribir o llamaré en una semana, más o menos. Un cordial saludo, {{Mi nombre}}',
};
