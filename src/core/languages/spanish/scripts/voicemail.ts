import type {SituationWords} from '../../../scripts/situation';

/** A message on an answering machine, and when the next try comes. */
export const voicemail: SituationWords = {
  title: 'Buzón de voz',
  when: 'Medio minuto, despacio. Di tu número dos veces y cuándo volverás a llamar.',
  opening:
    'Buenos días, {{Tratamiento}}. Soy {{Mi nombre}}: lo deletreo una vez. [[{{Quién dio el nombre}} me dio su nombre.]]',
  easing:
    'No hace falta que haga nada: vuelvo a llamar el próximo día laborable.',
  body: 'Me estoy informando sobre {{Trabajo}} y quisiera {{Minutos}} minutos de su tiempo para unas preguntas. No se trata de pedir empleo. Mi contacto es: {{Mi contacto}}. Repito: {{Mi contacto}}.',
  close: 'Muchas gracias y hasta entonces.',
};
