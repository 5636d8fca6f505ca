import type {SituationWords} from '../../../scripts/situation';

/** An answer to those who think a job is wanted. */
export const notHiring: SituationWords = {
  title: '«No estamos contratando»',
  when: 'Creen que buscas un puesto. Acláralo con amabilidad.',
  opening: 'Qué bien que me lo diga, porque no le llamo para pedir empleo.',
  easing: 'Todavía estoy eligiendo, y no le quitaría el tiempo para otra cosa.',
  body: 'Lo único que quiero es entender {{Trabajo}} de la mano de alguien que lo conozca por dentro, antes de decidirme. {{Minutos}} minutos con mis preguntas, cuando le venga bien. ¿Sería posible?',
  close:
    'Gracias por escucharme. Y si no puede ser, le agradezco igual la amabilidad.',
};
