import type {SituationWords} from '../../../scripts/situation';

/** A second call after a message, a missed call or an agreed time. */
export const callBack: SituationWords = {
  title: 'Volver a llamar',
  when: 'Dejaste un mensaje o te pidieron que llamaras otra vez. Cumple con la hora que dijiste.',
  opening:
    'Buenos días, {{Tratamiento}}, le habla {{Mi nombre}}. Le llamo otra vez[[, después de intentarlo {{Día anterior}}]].',
  easing: '¿Le viene bien ahora? Si le ha surgido algo, dígame una hora mejor.',
  body: 'Es sobre {{Trabajo}}: me gustaría preguntarle, en {{Minutos}} minutos, cómo llegó hasta ahí y cómo es por dentro. No se trata de pedir empleo. ¿Qué día le vendría bien?',
  close: 'Muchas gracias por hacerme un hueco.',
};
