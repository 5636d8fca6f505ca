/** What stands in the person's calendar, and what is said about it. */
export const calendar = {
  name: 'Entrevistas informativas',
  about:
    'Charlas y recordatorios de tu cuaderno de Seven Steps. Puedes mover y borrar lo que hay aquí; el panel lo notará la próxima vez que abras la charla.',
  title: 'Charla con {person}',
  sharedTitle: 'Una conversación sobre {work}',
  someWork: 'su trabajo',
  sharedDescription: 'Gracias por encontrar un rato.',
  reach: '{name}: {ways}',
  afterwards:
    'Justo después: unas palabras sobre tus impresiones, mientras están frescas. Luego, el agradecimiento.',
  tracker: 'Tu cuaderno: {address}',
  afterTitle:
    'Después de {person}: ahora, impresiones; luego, el agradecimiento',
  afterAbout:
    'Minuto y medio de impresiones mientras están frescas, antes de arrancar y nunca en marcha. Esto vuelve una vez más cuando toca el agradecimiento.',

  put: 'Ponerla en mi calendario',
  putHint:
    'Va a un calendario aparte, «Entrevistas informativas». Nadie más lo ve.',
  invite: 'Invitar a {person} por correo: {email}',
  inviteHint:
    'Recibirá una invitación de calendario con día, hora y lugar. Tus preguntas y notas no aparecen.',
  video: 'Añadir un enlace de videollamada',
  arranged:
    'La charla queda fijada para {moment} y está en tu calendario. Ahora elige tus preguntas.',
  putIn: 'La charla está en tu calendario.',
  movedThere: 'En tu calendario, esta charla está ahora fijada para {moment}.',
  takeTime: 'Aceptar la nueva hora',
  takenTime: 'La charla es ahora {moment}, aquí y en tu calendario.',
  keepTime: 'Dejarla como estaba: {moment}',
  goneThere: 'Esta charla ya no está en tu calendario.',
  putBack: 'Volver a ponerla',
  leaveOut: 'Dejarla fuera',
  leftOut: 'La charla queda fuera de tu calendario.',
  movedSome: 'Cambios en tu calendario',
  movedItem: 'Ahora, allí: {moment}',
  goneItem: 'Ya no está allí',

  theirClock: 'Para {person} eso es {moment} (hora de {zone}).',
  theirZoneUnknown:
    'La zona horaria de {person}, «{zone}», no la conocemos. Escribe una ciudad o una zona como Europe/Madrid.',
  theirZone: 'Su zona horaria',
  theirZoneHint: 'Basta una ciudad, por ejemplo Lima. Vacío significa la tuya.',

  free: 'Buscar tres horas libres',
  freeTitle: 'Tres horas libres',
  freeWhy:
    'De tu calendario solo sabemos cuándo no puedes, nunca por qué. Las horas son en días laborables a partir de mañana, de día para ambas partes.',
  freeMinutes: 'Cuánto dura, en minutos',
  freeAround: 'Minutos libres antes y después',
  freeAgain: 'Buscar otra vez',
  freeNone:
    'En las próximas tres semanas no hay ninguna hora que les venga bien a ambas partes. Acorta la charla, deja menos margen o mira tu calendario.',
  freeYours: 'Para ti, {moment}',
  freeChoose: 'Cuando haya elegido, pulsa la hora que tomó',
  freeText: 'Para pegar, leer en voz alta o mandar',
  freeOpening:
    'Muchas gracias por hacerme un hueco de {minutes} minutos. Cualquiera de estas horas me va bien:',
  freeLine: '- {moment}',
  freeLineBoth: '- {theirs}; en mi hora, {mine}',
  freeClosing: 'Si ninguna encaja, dígame una que le venga bien y ahí estaré.',
  freeMail: 'Escribir un correo a {person}',
  freeSubject: 'Tres horas posibles para nuestra conversación',

  due: 'Lo que toca',
  dueWhy:
    'Llamadas, recordatorios, agradecimientos, noticias y planes, por su día. Aplaza lo que hoy no pueda ser; no se pierde nada.',
  dueNone: 'En las próximas cuatro semanas no toca nada.',
  duePerson: '{person}: {action}',
  dueLetter: '{person}: {letter}',
  dueOpen: 'Abrir',
  dueDone: 'Hecho',
  dueLater: {one: 'Mañana', many: 'En {count} días'},
  dueWasDone: 'Hecho: {what}',
  dueWasPut: 'Aplazado, queda para {day}: {what}',

  digest: 'Mostrar en mi calendario lo que toca',
  digestHint:
    'Una entrada al día, a las nueve, solo los días en que toca algo. Sigue a tu cuaderno cada vez que usas este panel.',
  digestTitle: 'Seven Steps: lo que toca',
  digestDay: '{day}',
  digestItem: '- {what}',
  zone: 'Zona horaria de tu cuaderno',
  zoneHint:
    'Todas las horas que ves aquí van con el reloj de esta zona. Si la cambias, cada charla sigue en el mismo momento.',
  save: 'Guardar',
  saved: 'Guardado.',
  savedZone: 'Desde ahora las horas van con el reloj de {zone}.',
  files: 'Tus charlas para otro calendario',
  filesWhy:
    'Un archivo que puede leer cualquier programa de calendario. Las charlas canceladas están en él como tales, para que también allí se quiten.',
  makeFile: 'Crear el archivo',
  saveFile: 'Guardar {name}',
  saveTalk: 'Guardar para otro calendario',
  noTalks: 'Aún no hay ninguna charla con día y hora.',

  otherZone:
    'Este dispositivo va con la hora de {here}, donde son las {time}. Tu cuaderno va con la de {zone}.',
  useZone: 'Usar {here} desde ahora',
  keepZone: 'Seguir con {zone}',
  unknownZone:
    '«{zone}», en tu pestaña Ajustes, no es una zona horaria que conozcamos, así que las horas van con el reloj de Greenwich. Elige la tuya en «Calendario y zona horaria».',
};
