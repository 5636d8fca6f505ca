/** The Settings tab: what each setting is called there. */
export const settings = {
  name: 'Mi nombre',
  calendar: 'Calendario de charlas',
  introduction: 'Quién soy, en una línea',
  reach: 'Cómo ponerse en contacto conmigo',
  replyTo: 'Las respuestas a mi correo van a',
  minutes: 'Minutos que pido',
  timeZone: 'Zona horaria de este cuaderno',
  zoneOfTimes: 'Zona horaria en que están escritas las horas (cambia sola)',
  zoneKept: 'Zona horaria por la que no hay que volver a preguntar',
  digest: 'Lo que toca, como entrada en el calendario',
  language: 'Idioma',
  sheetLanguage: 'Idioma de estas pestañas, tal como se crearon',
  pressesDone: 'Lo último guardado (para que nada se guarde dos veces)',
  template: 'Plantilla de agradecimiento: {name}',
  templates: {
    informational: 'Plantilla de agradecimiento: cálida',
    informationalShort: 'Plantilla de agradecimiento: breve',
  },
};
