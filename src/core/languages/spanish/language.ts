export const language = {
  code: 'es',
  name: 'Español',
  title: 'Idioma',
  why: 'Al crear tu cuaderno, Seven Steps habla el idioma de tu cuenta de Google. Aquí puedes cambiarlo cuando quieras.',
  field: 'Háblame en',
  stays:
    'Lo que escribiste tú se queda como está, y también los encabezados de tu hoja: puedes cambiarles el nombre cuando quieras.',
  save: 'Usar este idioma',
  saved: 'Desde ahora, en español.',
};
