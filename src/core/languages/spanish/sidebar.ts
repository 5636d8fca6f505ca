/** The panel's own words, around the screens it draws. */
export const sidebar = {
  back: 'Volver: {place}',
  working: 'Un momento…',
  workingLong:
    'Está tardando más de lo normal. Lo que escribiste está a salvo.',
  failed:
    'No se pudo completar. Lo que escribiste sigue aquí: inténtalo otra vez en un momento.',
  offline:
    'Ahora mismo no hay conexión. Lo que escribiste sigue aquí: inténtalo cuando vuelvas a tenerla.',
  severalAccounts:
    'Google confundió tus cuentas, porque este navegador tiene abierta más de una. Lo que escribiste sigue aquí. Abre la hoja de cálculo en una ventana del navegador que solo tenga esta cuenta e inténtalo de nuevo.',
  needsPermission:
    'Google quiere que vuelvas a dar permiso a Seven Steps. Lo que escribiste está a salvo: cierra este panel, ábrelo desde el menú y sigue aquí.',
  tryAgain: 'Intentar de nuevo',
  required: 'necesario',
  chooseNothing: '—',
  somethingElse: 'Otra cosa…',
  ownWords: '{label}: con tus palabras',
  ratingLow: 'poco',
  ratingHigh: 'mucho',
  ratingClear: 'Quitar la valoración',
  chooseFile: 'Elegir un archivo…',
  chooseAnotherFile: 'Elegir otro…',
  noFile: 'Aún no hay ningún archivo.',
  fileTooBig:
    '«{name}» pasa de {limit} MB. Elige un archivo más pequeño o divídelo en dos.',
  fileUnreadable: 'No se pudo leer «{name}». Elígelo otra vez.',
  openWide: 'Abrir en grande',
  letterTo: 'Para',
  letterSubject: 'Asunto',
};
