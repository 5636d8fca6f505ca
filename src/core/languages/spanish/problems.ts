/** What a person can put right: each says what is wrong and what to do. */
export const problems = {
  unexpected:
    'Algo salió mal y no lo habíamos previsto. Lo que escribiste sigue aquí; inténtalo otra vez en un momento.',
  busy: 'Otra ventana tuya está guardando ahora mismo. Espera unos segundos e inténtalo otra vez.',
  googleBusy:
    'Google tiene demasiado trabajo y pide un momento de calma. Lo que escribiste sigue aquí: espera un minuto e inténtalo otra vez.',
  columnsMoved:
    'Las columnas de «{tab}» se estaban moviendo justo al guardar, así que algo puede haber quedado en la columna equivocada. Mira allí su fila, corrígela y vuelve a abrir esta entrada.',
  noTracker:
    'Este cuaderno ya no se puede abrir. Puede estar en la papelera de tu Drive: sácalo de ahí o crea uno nuevo.',
  gone: 'Esta entrada ya no está en tu cuaderno. Vuelve atrás y elige otra.',
  textTooLong:
    '«{heading}» tiene {count} caracteres, y en una celda de la hoja de cálculo caben {most}. Acórtalo e inténtalo otra vez; aún no se ha guardado nada.',
  noWorkName: 'Ponle nombre al trabajo. Basta una palabra.',
  sameWork: '«{name}» ya está en tu lista. Ábrelo allí o elige otro nombre.',

  templateGone:
    'El documento de la plantilla ya no está. Sácalo de la papelera de tu Drive o elige la otra plantilla.',
  noTemplate:
    'La plantilla de esta carta no está en tu pestaña Ajustes. Pon allí la dirección de su documento.',

  whoToThank: 'Escribe a quién quieres dar las gracias.',
  nobodyOfThatName:
    'En tu pestaña Personas nadie se llama «{name}». Mira cómo está escrito o añade primero a la persona.',
  templateNameless: 'Ponle nombre a la plantilla.',
  noTemplateFile: 'Elige primero el archivo con las plantillas.',
  templatesNotText:
    'Este archivo no es texto sin formato. Guarda las plantillas como archivo .txt y elige ese.',
  noTemplatesInFile:
    'En este archivo no hay ninguna plantilla. Cada una empieza con una línea propia: === y su nombre.',
  templatesTooMany:
    'Este archivo tiene {count} plantillas; de una vez caben {most}. Divídelo en varios archivos.',
  templateKindUnknown:
    'En la plantilla «{name}», donde debería ir el tipo dice «{kind}». Escribe debajo de su nombre la línea «Tipo: entrevista informativa», u otro tipo.',
  templateBare:
    'La plantilla «{name}» necesita un asunto y al menos un párrafo, con una línea vacía en medio.',

  noQuestion: 'Escribe primero la pregunta. Puede ser un borrador.',
  noTalkName: '¿Con quién es la charla? Escribe un nombre.',
  noTalkDay: 'Elige el día de la charla.',
  noTalkTime: 'Pon la hora de la charla, por ejemplo 14:30.',
  noSuchDay: 'El día «{day}» no existe. Elige uno del calendario.',
  noSuchTime: 'La hora «{time}» no existe. Escríbela así: 14:30.',
  noSuchMinutes:
    '«{minutes}» no es un número de minutos. Usa minutos enteros, por ejemplo 20.',
  talkIsPast:
    'Ese momento ya pasó ({moment}). Elige un día o una hora posterior, o pulsa el botón para una charla que ya tuvo lugar.',
  talkIsAhead:
    'Ese momento aún no ha llegado ({moment}). Elige un día o una hora anterior, o guárdala como charla prevista.',
  noSuchNumber:
    '«{number}» no es un número entero. Usa uno como 15 o deja el campo vacío.',
  noPlan: 'Escribe qué piensas hacer.',
  noReason:
    'Di en pocas palabras por qué. Es lo que buscarás cuando vuelvas a esto.',

  noPersonName: 'Ponle nombre a la persona. Basta el de pila.',
  badEmail:
    '«{email}» no es un correo completo. Necesita un nombre, una @ y un dominio como example.org; o deja el campo vacío.',
  severalOfThatName:
    'Varias personas se llaman {name}. Pon la organización entre paréntesis detrás del nombre; si no consta ninguna, anota antes una para cada persona.',
  badYears: 'Pon los años en el campo con un número, o déjalo vacío.',
  badTarget:
    '«{target}» no es un número de personas. Usa un número entero, por ejemplo 3.',
  outOfBounds:
    '«{number}» no encaja aquí. Usa un número entero de {least} a {most}.',
  askAgainTooSoon:
    'Volver a preguntar viene después de probar con otra persona. Usa más de {days} días laborables.',
  noTimeForTalks:
    'Así no queda tiempo para conversar. Elige un final posterior a las {time}.',
  noFile: 'Elige primero un archivo.',
  fileEmpty:
    'En este archivo no hay nada. Expórtalo otra vez y vuelve a elegirlo.',
  fileNotText:
    'Esto no es un archivo CSV. Si es una hoja de cálculo, ábrela, guárdala como CSV y elige ese archivo.',
  fileNoNames:
    'No hay ninguna columna con nombres. Pon un encabezado como «Nombre» encima de los nombres y vuelve a elegir el archivo.',
  fileNobody:
    'En este archivo hay encabezados, pero nadie debajo. Elige otro archivo.',
  fileQuoteOpen:
    'En la línea {line} se abre una comilla que nunca se cierra, y no se sabe dónde termina su celda. Ciérrala o quítala y vuelve a elegir el archivo.',
  fileTooLong:
    'En este archivo hay {count} personas. Divídelo en archivos de {most} como mucho.',

  emptyNote:
    'En esta nota aún no hay nada. Pon un título, algo que hayas aprendido o los minutos que piensas leer.',
  noOutingName: 'Ponle nombre a la salida, por ejemplo el lugar o el grupo.',

  daysUpsideDown:
    'El primer día es posterior al último. Cambia uno de los dos.',
  noMatter: 'Escribe al menos una cosa que te importe.',
  sameMatter: '«{matter}» ya está en tu lista. Elige otras palabras.',

  timeLeftOut:
    '{time} no existe {day}: los relojes de {zone} se adelantan y saltan esa hora. Elige una hora antes o después.',
  noSuchZone:
    'No existe ninguna zona horaria «{zone}». Escribe una ciudad como Madrid, o una zona como Europe/Madrid.',
  noBusyTimes:
    'Google no dice cuándo no puedes. Mira tu calendario y escribe las horas tú.',
};
