import type {SituationWords} from '../../../scripts/situation';

/** A first call to somebody whose name was given, with leave to say by whom. */
export const namedBy: SituationWords = {
  title: 'Alguien de quien me hablaron',
  when: 'Puedes decir quién te dio el nombre: va lo primero.',
  opening:
    'Buenos días, {{Tratamiento}}. {{Quién dio el nombre}} me dio su nombre y me dijo que podía mencionarlo. Soy {{Mi nombre}}.',
  easing: '¿Le llamo en buen momento? Si no, le llamo cuando le venga mejor.',
  body: '[[{{Mi presentación}}.]] Estoy conociendo {{Trabajo}} y me gustaría saber cómo se ve desde donde está usted. No le llamo para pedir empleo. ¿Sería posible hablar {{Minutos}} minutos, cuando y donde prefiera? Si no encaja, no pasa nada.',
  close:
    'Muchas gracias. Iré con las preguntas preparadas y respetaré el tiempo.',
};
