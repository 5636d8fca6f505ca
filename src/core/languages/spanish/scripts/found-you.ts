import type {SituationWords} from '../../../scripts/situation';

/** A first call to somebody whose name was given, without leave to say by whom. */
export const foundYou: SituationWords = {
  title: 'Me hablaron de alguien, sin decir quién',
  when: 'Quien te dio el nombre no ha dicho que sí a que lo cuentes, así que no se menciona a nadie.',
  opening:
    'Buenos días, {{Tratamiento}}. Me llamo {{Mi nombre}}. Supe de su trabajo[[ en {{Organización}}]] mientras me informaba sobre {{Trabajo}}.',
  easing: '¿Tiene un minuto? Puedo llamar a una hora mejor.',
  body: '[[{{Mi presentación}}.]] No le llamo para pedir empleo: quiero entender este trabajo antes de decidirme. ¿Podría hacerle unas preguntas, {{Minutos}} minutos en total, el día que le venga bien? Si me dice que no, lo entiendo perfectamente.',
  close: 'Muchas gracias. Llevaré mis preguntas preparadas y cuidaré el reloj.',
};
