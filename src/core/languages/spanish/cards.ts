/** The cards in Gmail and Calendar. */
export const cards = {
  today: 'Hoy',
  ended: 'Recién terminada: tus impresiones',
  thanks: 'Agradecimientos pendientes',
  due: 'Ya toca',
  next: 'Ahora te toca',
  talks: 'Próximas charlas',
  everything: 'Todo lo demás',
  allSteps: 'Todos los pasos',
  tracker: 'Abrir mi cuaderno',
  notOurs:
    'Este evento no es ninguna de tus charlas. En su lugar, esto es lo que te espera.',
  talkGone:
    'La charla de este evento ya no está en tu cuaderno. En su lugar, esto es lo que te espera.',
  beforeTitle: 'Antes de {person}',
  confirmText: 'Una línea para confirmarla',
  takeAlong: 'Lo que llevas',
  thank: 'Dar las gracias a {person}',
  more: {
    one: '{count} más: en el panel junto a tu cuaderno.',
    many: '{count} más: en el panel junto a tu cuaderno.',
  },
  inThePanel:
    '«{label}» funciona en el panel junto a tu cuaderno, donde se puede guardar y elegir un archivo.',
  back: 'Volver: {place}',
  yes: 'Sí',
};
