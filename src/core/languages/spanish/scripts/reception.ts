import type {SituationWords} from '../../../scripts/situation';

/** Words for whoever answers the telephone for somebody. */
export const reception: SituationWords = {
  title: 'Recepción o asistente',
  when: 'Contesta otra persona. De ella depende mucho, así que agradece su ayuda.',
  opening:
    'Buenos días, soy {{Mi nombre}}. ¿Con quién tengo el gusto de hablar?',
  easing: 'Usted sabrá mejor si es buen momento.',
  body: 'Quisiera hablar un momento con {{Nombre}}. [[{{Quién dio el nombre}} me dio el nombre. ]][[Ya lo intenté {{Día anterior}}. ]]Es sobre {{Trabajo}}: me estoy informando y querría {{Minutos}} minutos para unas preguntas, nada más. ¿Cuándo es buen momento para intentarlo?',
  close:
    'Muchas gracias, me ayuda mucho. Llamaré a esa hora y diré que usted me lo indicó.',
};
