/** What stands in the person's calendar, and what is said about it. */
export const calendar = {
  name: 'Entrevistas informativas',
  about:
    'Charlas y recordatorios de tu cuaderno de Seven Steps. Puedes mover y borrar lo que hay aquí; el panel lo notará la próxima vez que abras la charla.',
  title: 'Charla con {person}',
  sharedTitle: 'Una conversación sobre {work}',
  someWork: 'su trabajo',
  sharedDescription: 'Gracias por encontrar un rato.',
  afterwards:
    'Justo después: unas palabras sobre tus impresiones, mientras están frescas. En un día: el agradecimiento.',
  tracker: 'Tu cuaderno: {address}',

  put: 'Ponerla en mi calendario',
  putHint:
    'Va a un calendario aparte, «Entrevistas informativas». Nadie más lo ve.',
  invite: 'Invitar a {person} por correo: {email}',
  inviteHint:
    'Recibirá una invitación de calendario con día, hora y lugar. Tus preguntas y notas no aparecen.',
  video: 'Añadir un enlace de videollamada',
  arranged:
    'La charla queda fijada para {moment} y está en tu calendario. Ahora elige tus preguntas.',
};
