/** Step 5. */
export const questions = {
  waiting: 'Charlas que aún necesitan preguntas',
  noneWaiting: 'Todas las charlas que tienes por delante tienen ya preguntas.',
  own: 'Mis propias preguntas',
  noneOwn:
    'Aún ninguna. ¿Qué te has preguntado mientras leías? Ponlo aquí con tus palabras.',
  addOwn: 'Añadir una pregunta mía',
  bank: 'El banco de veinte',
  bankHint:
    'Pulsa una pregunta para ver por qué vale la pena o para decirla con tus palabras.',
  tiers: {
    own: 'Mías',
    A: 'Lo primero de todo',
    B: 'Con veinte minutos',
    C: 'Con media hora',
    close: 'Para terminar',
  },
  why: 'Por qué preguntarla',
  text: 'Pregunta',
  textHint:
    'Empieza con cómo, qué o cuál, y la respuesta será más larga que un sí.',
  wording: 'Con mis palabras',
  wordingHint: 'Déjalo vacío para volver a las palabras del banco.',
  area: 'De qué trata',
  work: 'Para qué trabajo',
  note: 'La nota de la que viene',
  anyWork: 'Cualquier trabajo',
  save: 'Guardar',
  saved: 'Tu pregunta está guardada.',
  added:
    'Tu pregunta está en la lista. Aparecerá cuando elijas para una charla.',
  putAway: 'Apartar',
  wasPutAway:
    'La pregunta queda apartada. Las charlas que ya la tienen la conservan.',
  takeOut: 'Recuperar',
  wasTakenOut: 'La pregunta vuelve a estar en tu lista.',
  away: 'Apartadas',
  suggestChoose: 'Elige tus preguntas para {person}, {day}',
  suggestChooseSomeDay: 'Elige tus preguntas para {person}',
  suggestBrief: 'Mira tu ficha: {person} a las {time}',
  suggestDuring: 'Estás en la charla con {person}: abre tus preguntas',
  choose: 'Elegir preguntas',
  chooseFor: 'Preguntas para {person}',
  room: {
    one: 'En {minutes} minutos cabe más o menos {count} pregunta, y las dos que cierran toda charla.',
    many: 'En {minutes} minutos caben unas {count} preguntas, y las dos que cierran toda charla.',
  },
  tooMany: {
    one: '{count} pregunta es más de lo que cabe en {minutes} minutos. Déjala si quieres, y haz primero la más importante.',
    many: '{count} preguntas son más de lo que cabe en {minutes} minutos. Déjalas todas si quieres, y haz primero las más importantes.',
  },
  closing: 'Estas dos van a todas las charlas',
  fromNote: 'Tu nota «{note}» ya habla de esto.',
  heardFrom:
    'De esto ya sabes por {people}. Aun así, otro punto de vista puede valer la pena.',
  others: 'Mis preguntas para otros trabajos',
  saveChoice: 'Guardar estas preguntas',
  chosen: {
    one: 'Hay {count} pregunta elegida para {person}, además de las dos que cierran la charla.',
    many: 'Hay {count} preguntas elegidas para {person}, además de las dos que cierran la charla.',
  },
  brief: 'Abrir mi ficha',
  change: 'Cambiar las preguntas',
  briefFor: 'Ficha: {person}',
  saidHow: '{name} (se dice {say})',
  who: 'Con {people}',
  what: 'Sobre {work}',
  when: '{moment}, hora de {zone}',
  noWhen: 'Aún sin día ni hora.',
  setWhen: 'Fijar día, hora y lugar',
  until: '{minutes} minutos, hasta las {time}',
  where: 'Lugar: {place}',
  link: 'Enlace: {place}',
  number: 'Por teléfono: {place}',
  whoCalls: {'I call': 'Llamas tú.', 'they call': 'Te llaman.'},
  leaveBy:
    'Sal a las {time} como tarde: el trayecto y un cuarto de hora de margen.',
  noTravel:
    '¿Cuánto dura el trayecto? Con ese dato verás aquí a qué hora salir.',
  ready: 'Antes de salir',
  readyPhone: 'Antes de la llamada',
  wear: 'Ropa: {dress}',
  wearInPerson:
    'Viste como la gente de allí para una reunión normal, o un poco mejor. Si tienes dudas, pregúntalo al confirmar.',
  wearVideo:
    'Viste como si fuera en persona y fíjate en lo que se ve detrás de ti.',
  videoTest: 'Prueba el enlace, el sonido y la imagen diez minutos antes.',
  phoneQuiet:
    'Busca un sitio tranquilo, carga el teléfono y ten esta lista delante.',
  phoneOnTime: 'Llama justo en el minuto acordado.',
  polite:
    'Trata con cortesía a todas las personas que encuentres; tú pediste la charla, así que tú la llevas.',
  carry:
    'Para llevar: esta lista, un cuaderno de notas y unas tarjetas con tu nombre.',
  written:
    'Por escrito, no mandes más de cinco preguntas, la más importante primero.',
  confirm: 'Confirma el día antes, en una o dos líneas.',
  confirmed: 'Confirmada {day}.',
  confirmDone: 'Ya la he confirmado',
  mustLearn: 'Lo único que tengo que saber',
  noMustLearn: 'Aún sin anotar. ¿Qué haría que la charla valiera la pena?',
  questions: 'Mis preguntas',
  roomToWrite: 'Notas: ________________________',
  time: 'Cuidar el tiempo',
  timeSay:
    'Di al empezar cuánto rato pediste. Pásate solo si te invitan a seguir.',
  lastQuestion: 'Haz tu última pregunta a las {time}.',
  notepad:
    'Un cuaderno de notas está bien: apunta una palabra o dos y completa después.',
  noRecorder:
    'No uses la grabadora. Vuelve cautelosa a la gente y el comienzo resulta forzado; después, di tus propias ideas al teléfono.',
  closeWith:
    'Antes de irte: pregunta por otros nombres y si puedes decir quién te los dio. Las dos preguntas están al final de esta página.',
  start: 'Abrir durante la charla',
  duringFor: 'Charla con {person}',
  left: {
    one: 'Queda {count} pregunta; acordado hasta las {time}.',
    many: 'Quedan {count} preguntas; acordado hasta las {time}.',
  },
  leftNoTime: {
    one: 'Queda {count} pregunta.',
    many: 'Quedan {count} preguntas.',
  },
  anyOrder:
    'Pregunta en el orden que quieras, salta lo que quieras y, si la charla va bien, déjala correr.',
  asked: 'Preguntado',
  answer: 'Lo que dijo',
  free: 'Lo que surgió por sí solo',
  keep: 'Guardar esto',
  kept: 'Guardado. {left}',
  finish: 'La charla terminó',
};
