export const pace = {
  title: 'Tu ritmo',
  why: 'Con qué rapidez vence cada cosa y cuándo te gusta conversar. Cambia lo que no te convenga; lo que dejes vacío vuelve a ser como al principio.',
  odd: 'En la pestaña de ajustes, «{name}» dice «{content}», y eso no le sirve a Seven Steps. Hasta que lo corrijas, vale {usual}.',
  silence: 'Cuando nadie contesta',
  enough: 'Lo suficiente y a tiempo',
  times: 'Horas para conversar',
  reminders: 'Recordatorios en tu calendario',
  remindersHint:
    'Para las conversaciones que pongas en el calendario desde ahora.',
  fields: {
    tryAnotherAfter: 'Días laborables hasta probar allí con otra persona',
    askAgainAfter:
      'Días laborables hasta volver a preguntar a la primera persona',
    opinions: 'Personas a las que oír sobre un trabajo',
    thanksHours: 'Horas tras una conversación hasta que toca dar las gracias',
    talksFrom: 'Proponer conversaciones desde las',
    talksUntil: 'Las propuestas terminan antes de las',
    remindDayBefore: 'El día antes de una conversación',
    remindJustBefore: 'Cuando toca salir, o justo antes de una llamada',
  },
  hints: {
    tryAnotherAfter: 'Se cuentan desde tu último intento.',
    askAgainAfter:
      'Se cuentan desde tu primer intento. Si tampoco entonces contesta nadie, Seven Steps lo deja descansar.',
    opinions: 'Para los tipos de trabajo que añadas desde ahora.',
    thanksHours:
      'Pasado el doble, el agradecimiento llega tarde, y aun así es bienvenido. El que tiene más plazo sigue teniendo el doble.',
    talksFrom: 'En tu propio reloj.',
    talksUntil:
      'Fuera de estas horas no se propone nada. Puedes escribir cualquier otra.',
  },
  save: 'Guardar mi ritmo',
  saved: 'Guardado: este es tu ritmo desde ahora.',
};
