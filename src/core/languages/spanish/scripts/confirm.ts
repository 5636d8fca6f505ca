import type {SituationWords} from '../../../scripts/situation';

/** A line the day before a talk. */
export const confirm: SituationWords = {
  title: 'El día antes',
  when: 'Confirma cuándo y dónde, y cómo avisarte si surge algo.',
  subject: 'Nuestra conversación, {{Día de la charla}}',
  opening: 'Hola, {{Tratamiento}}:\nEspero con ganas nuestra conversación.',
  easing: 'Si le ha surgido algo, dígamelo y la cambiamos.',
  body: 'Tengo anotado {{Día de la charla}} a las {{Hora de la charla}} (hora de {{Zona horaria}}), {{Minutos de la charla}} minutos[[, aquí: {{Lugar}}]]. Me puede avisar así: {{Mi contacto}}.',
  close: 'Hasta entonces. Un cordial saludo, {{Mi nombre}}',
};
