import type {SituationWords} from '../../../scripts/situation';

/** A first request in writing. */
export const email: SituationWords = {
  title: 'Primer correo',
  when: 'Menos de cien palabras: cómo llegaste a esa persona, qué quieres saber y qué poco tiempo lleva.',
  subject: 'Unas preguntas sobre {{Trabajo}}',
  opening:
    'Buenos días, {{Tratamiento}}:\n[[{{Quién dio el nombre}} me dio su nombre. ]]Me llamo {{Mi nombre}}. [[{{Mi presentación}}.]]',
  easing: 'Si no es buen momento, basta con un breve no.',
  body: 'Hablo con personas que conocen por dentro {{Trabajo}} para informarme[[, y su trabajo en {{Organización}} se acerca mucho a lo que busco entender]]. ¿Podría hacerle unas preguntas, {{Minutos}} minutos, por teléfono o donde prefiera? Cualquier día me va bien.',
  close:
    'Volveré a escribir o llamaré en una semana. Un cordial saludo, {{Mi nombre}}',
};
