import type {SituationWords} from '../../../scripts/situation';

/** An answer to those who point to the personnel office. */
export const personnel: SituationWords = {
  title: '«Hable con Recursos Humanos»',
  when: 'Buscas a quienes hacen el trabajo, no a quienes contratan.',
  opening: 'Gracias por la indicación.',
  easing: 'Es algo más pequeño de lo que parece.',
  body: 'No tengo ninguna solicitud que entregarles, solo curiosidad: me gustaría escuchar a alguien que viva {{Trabajo}} cada día. ¿A quién de su equipo le gusta hablar de ello? Con {{Minutos}} minutos sobra.',
  close:
    'Muchas gracias. ¿Por quién pregunto, y puedo decir que hablé con usted?',
};
