/** Step 4. */
export const prepare = {
  talks: 'Charlas por delante',
  noTalks:
    'Aún no hay ninguna charla fijada. Leer ahora hará más fácil la primera.',
  someDay: 'Aún sin día',
  notPrepared: 'sin preparar',
  works: 'Lo que sabes de cada trabajo',
  noWorks: 'Apunta primero un trabajo y luego lee sobre él.',
  addWork: 'Añadir un trabajo',
  coverage:
    '{done} de las 4 P. PC {pc}, Papel {paper}, Personas {people}, Participación {participation}.',
  addNote: 'Añadir una nota',
  planned: 'Lecturas que tienes previstas',
  plannedItem: '{day}, {minutes} minutos',
  outings: 'Salidas',
  noOutings:
    'Los voluntariados, las puertas abiertas y las ferias de empleo son buenos sitios para practicar con gente que no conoces.',
  addOuting: 'Planear una salida',
  ps: {
    PC: 'PC: busca, lee un perfil, mira a alguien hablando de su trabajo.',
    Paper:
      'Papel: libros, revistas y carpetas, en una biblioteca, una oficina de empleo o un centro de orientación.',
    People: 'Personas: tus charlas, también las de práctica.',
    Participation:
      'Participación: estar allí, una hora en unas puertas abiertas o un día junto a alguien. Solo si quieres.',
  },
  psTitle: 'Las cuatro P',

  noteTitle: 'Una nota',
  noteFor: 'Para tu charla con {person}',
  takeTime:
    'Dale el tiempo que haga falta. Algo que te sorprenda vale más que diez páginas.',
  work: 'Trabajo',
  noWork: 'Ninguno en particular',
  p: 'Cuál de las P',
  level: 'Sobre',
  source: 'Fuente',
  sourceHint: 'Elige una o escribe la tuya.',
  title: 'Título',
  where: 'Dirección o lugar',
  whereHint: 'Una dirección web, o la biblioteca y el estante donde está.',
  learned: 'Lo que aprendí',
  wantToKnow: 'Lo que quiero saber',
  wantToKnowHint: 'Una pregunta por línea. Cada una puede pasar a una charla.',
  pleased: 'Lo que me sorprendió o me gustó',
  minutes: 'Minutos dedicados',
  video: 'Visto u oído: una entrevista con alguien en su trabajo',
  talkedAbout: 'De qué habló',
  talkedAboutHint:
    'Un tema por línea. Aquello en lo que se detiene suele valer la pena preguntarlo a otra gente.',
  plan: 'Día y plan',
  on: 'Día',
  minutesPlanned: 'Minutos previstos',
  minutesPlannedHint:
    'Para reservar un rato de lectura, pon el día y los minutos y deja el resto para entonces.',
  save: 'Guardar esta nota',
  remove: 'Quitar esta nota',
  removed: 'La nota ya no está.',
  undo: 'Deshacer',
  restored: 'La nota está de vuelta.',
  kept: 'Tu nota está guardada.',
  keptPlan: 'Tu rato de lectura está en el plan.',
  keptUnfinished:
    'Tu nota está guardada. Con una fuente y algo que hayas aprendido contará como investigación.',
  fromNote: 'Lo que podría ser una pregunta',
  fromNoteHint: 'Con una pulsación, una línea pasa a tu lista de preguntas.',
  allAsked: 'Todo lo que querías saber está en tu lista de preguntas.',
  makeQuestion: 'Preguntar: {question}',
  askAbout: '¿Podría contarme más sobre esto: {subject}?',
  madeQuestion: 'Está en tu lista de preguntas: {question}',
  another: 'Otra nota',
  seeWork: 'Ver lo que sé de {work}',
  changeNote: 'Cambiar esta nota',
  backToTalk: 'Volver a mi charla con {person}',

  workTitle: 'Lo que sé: {work}',
  findings: 'Lo que encontré',
  noFindings: 'Aún nada. Una fuente es un buen comienzo.',
  unfinished: 'Sin terminar',
  unfinishedWhy: 'Le falta una fuente y algo que hayas aprendido.',
  open: 'Lo que aún quiero saber',
  gaps: 'Lo que falta',
  noGaps: 'Están las cuatro P y los tres puntos de vista. Muy bien.',
  gapP: {
    PC: 'Aún nada del PC: un perfil o una entrevista grabada se encuentra enseguida.',
    Paper:
      'Aún nada en papel: pregunta en una biblioteca o en un centro de orientación.',
    People: 'Aún nadie te ha contado cómo es.',
    Participation:
      'Aún no has probado nada. Puede esperar, y unas puertas abiertas bastarían.',
  },
  gapLevel: {
    job: 'El puesto: qué hace una persona todo el día.',
    career: 'La profesión: cómo se entra y adónde lleva.',
    'field of work':
      'El campo de trabajo: quién lo necesita y cómo está cambiando.',
  },
  time: '{minutes} minutos de lectura hasta ahora.',
  timePlanned: '{minutes} minutos de lectura hasta ahora, {planned} previstos.',

  talkTitle: 'Preparar: {person}',
  talkAbout: 'Sobre {work}',
  missing: 'Lo que aún ayudaría',
  nothingMissing: 'No falta nada. Disfruta de la charla.',
  missingNote: 'Aún no hay ninguna nota sobre el trabajo.',
  missingQuestions: 'Aún no has elegido preguntas.',
  gate: 'Aún sin preparar. {missing} Aun así puedes ir tal como está.',
  close:
    'Tu charla con {person} es {day} y queda poco tiempo para leer. Con una hora basta; o pide otro día.',
  move: 'Cambiar la charla',
  prepPlanned: 'Minutos que pienso dedicar a prepararla',
  prepSpent: 'Minutos que dediqué a prepararla',
  approach: 'Cómo me acerqué',
  reception: 'Cómo se lo tomó',
  saveTalk: 'Guardar esto',
  talkSaved: 'Guardado.',
  chooseQuestions: 'Elegir preguntas',
  notesFor: 'Notas para esta charla',
  noNotesFor: 'Aún no hay ninguna nota que cuente para esta charla.',
  someone: 'Alguien en {outing}',

  outingTitle: 'Una salida',
  name: 'Cómo se llama',
  type: 'Tipo',
  place: 'Lugar',
  targets: 'Empresas o grupos, y los puestos que presentan',
  targetsHint: 'Uno por línea: organización - puesto - puesto',
  myApproach: 'Cómo empezaré',
  approachHint:
    'Tu primera frase, tal como la dirás: tu nombre y qué te da curiosidad.',
  rehearsed: 'La he dicho en voz alta',
  notes: 'Notas',
  saveOuting: 'Guardar esta salida',
  outingSaved: '«{name}» está en tus salidas.',
  tips: 'Conviene saber',
  outingTips: {
    any: 'Una salida, varias charlas: cinco minutos aquí, cinco allá.',
    'volunteer organisation':
      'Quien hace voluntariado lo hace porque le gusta, y casi siempre se alegra de contarlo. Pregunta qué hace cada persona allí, una tras otra.',
    'open house':
      'Las puertas están abiertas para la gente curiosa: pregunta a quien encuentres por su propio trabajo en esa misma casa.',
    'career fair':
      'Las empresas te miran mientras tú las miras. Cuida tu aspecto, saluda y pregunta por los puestos que presentan.',
    'association meeting':
      'Sus miembros van a hablar de su campo. Allí una pregunta de alguien nuevo es bienvenida.',
  },
  talksHere: 'Charlas aquí',
  noTalksHere: 'Aún ninguna.',
  startHere: 'Hablar ahora con alguien',
  whom: 'Su nombre, si lo sabes',
  whomHint: 'Puede esperar a después.',
  at: 'De qué organización',
  atNobody: 'De ninguna de mi lista',
  startTalk: 'Empezar la charla',
  started: 'Tu charla ha empezado. Las preguntas breves están a mano.',
  seeScript: 'Palabras para empezar',
  featured:
    'Aquí buscan gente para {job}: ¿cómo es ese puesto en un día normal?',
  volunteer:
    '¿Qué hace usted aquí y qué se lleva a cambio, aunque nadie le pague?',
  atHouse:
    '¿Cuál es su propio trabajo en esta casa y qué le sorprendería a alguien de fuera?',

  suggestNotPrepared: 'Aún sin preparar: {person}, {day}. {missing}',
  suggestClose: 'Queda poco para {person}, {day}: lee algo o cambia la charla',
  suggestPlanned: 'Tu rato de lectura: {title}',
  suggestUnknown:
    'La práctica fue bien: cruza unas palabras con gente que no conoces, en una salida',
  suggestOuting: 'Prepárate para {name}, {day}',
  readUp: 'una hora prevista',
};
