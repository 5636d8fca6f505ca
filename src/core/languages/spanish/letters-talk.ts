/**
 * The default templates of letters about a talk, a line a paragraph, each with the part of the letter it is.
 * A paragraph with a field that ends in `?` is left out when that field is empty.
 * Where the two may be on «tú» or on «usted», the wording fits both.
 */
export const talkTemplates = {
  informational: {
    name: 'Agradecimiento cálido',
    subject: 'Gracias por la conversación',
    lines: [
      {part: 'greeting', text: 'Hola, {{Nombre de pila}}:'},
      {
        part: 'thanks',
        text: 'Gracias por dedicarme un rato {{Día de la charla}} y hablarme del trabajo con tanta franqueza. Llegué con preguntas y me fui con una imagen clara.',
      },
      {
        part: 'point',
        text: 'Hay algo que no se me ha ido de la cabeza: {{El detalle concreto}}',
      },
      {part: 'use', text: '{{Qué haré con eso?}}'},
      {
        part: 'names',
        text: 'Gracias también por hablarme de {{Nombres que me dio?}}. Seré prudente con esa confianza.',
      },
      {part: 'own', text: '{{Con mis palabras?}}'},
      {
        part: 'close',
        text: 'Con mucho gusto contaré más adelante cómo sigue todo.',
      },
      {part: 'close', text: 'Un saludo afectuoso,'},
      {part: 'close', text: '{{Mi nombre}}'},
    ],
  },
  informationalShort: {
    name: 'Agradecimiento breve',
    subject: 'Gracias',
    lines: [
      {part: 'greeting', text: 'Hola, {{Nombre de pila}}:'},
      {
        part: 'thanks',
        text: 'Muchas gracias por encontrar un rato para mí {{Día de la charla}}.',
      },
      {
        part: 'point',
        text: 'Esto es a lo que le sigo dando vueltas: {{El detalle concreto}}',
      },
      {part: 'use', text: '{{Qué haré con eso?}}'},
      {part: 'own', text: '{{Con mis palabras?}}'},
      {part: 'close', text: 'Un cordial saludo,'},
      {part: 'close', text: '{{Mi nombre}}'},
    ],
  },
  informationalRemote: {
    name: 'Agradecimiento tras una llamada',
    subject: 'Gracias por la llamada',
    lines: [
      {part: 'greeting', text: 'Hola, {{Nombre de pila}}:'},
      {
        part: 'thanks',
        text: 'Fue un gusto poder hablar por teléfono {{Día de la charla}}. Gracias por encontrar un hueco para la llamada.',
      },
      {
        part: 'point',
        text: 'Al colgar, lo primero que anoté fue esto: {{El detalle concreto}}',
      },
      {part: 'use', text: '{{Qué haré con eso?}}'},
      {
        part: 'names',
        text: 'También anoté el contacto de {{Nombres que me dio?}}, y lo agradezco mucho.',
      },
      {part: 'own', text: '{{Con mis palabras?}}'},
      {
        part: 'close',
        text: 'Un saludo afectuoso desde el otro lado de la línea,',
      },
      {part: 'close', text: '{{Mi nombre}}'},
    ],
  },
  practice: {
    name: 'Charla de práctica, cálida',
    subject: 'Gracias por practicar conmigo',
    lines: [
      {part: 'greeting', text: 'Hola, {{Nombre de pila}}:'},
      {
        part: 'thanks',
        text: 'Lo pasé muy bien, y la mitad de los nervios se me fue. Gracias por seguirme el juego {{Día de la charla}}.',
      },
      {
        part: 'point',
        text: 'Esto es lo que más me ayudó: {{El detalle concreto}}',
      },
      {part: 'use', text: '{{Qué haré con eso?}}'},
      {part: 'own', text: '{{Con mis palabras?}}'},
      {part: 'close', text: '¡Te debo una!'},
      {part: 'close', text: '{{Mi nombre}}'},
    ],
  },
  practiceShort: {
    name: 'Charla de práctica, breve',
    subject: 'Gracias por el ensayo',
    lines: [
      {part: 'greeting', text: 'Hola, {{Nombre de pila}}:'},
      {
        part: 'thanks',
        text: 'Gracias por dejar que me estrenara contigo.',
      },
      {part: 'point', text: '{{El detalle concreto}}'},
      {part: 'own', text: '{{Con mis palabras?}}'},
      {part: 'close', text: 'Hasta pronto. Un abrazo,'},
      {part: 'close', text: '{{Mi nombre}}'},
    ],
  },
  jobInterview: {
    name: 'Entrevista de trabajo, completa',
    subject: 'Gracias por la entrevista: {{Tema}}',
    lines: [
      {part: 'greeting', text: 'Buenos días, {{Nombre}}:'},
      {
        part: 'thanks',
        text: 'Muchas gracias por la entrevista que tuvimos {{Día de la charla}} sobre el puesto: {{Tema}}. Después de ella, mi interés es aún mayor.',
      },
      {
        part: 'point',
        text: 'Hablamos de algo a lo que me gustaría volver: {{El detalle concreto}}',
      },
      {part: 'use', text: 'También quisiera añadir: {{Lo que añado?}}'},
      {part: 'own', text: '{{Con mis palabras?}}'},
      {
        part: 'close',
        text: 'Como acordamos, el siguiente paso es este: {{Qué haré con eso?}}',
      },
      {
        part: 'close',
        text: 'Si hasta entonces necesita algo más de mí, es fácil encontrarme: {{Mi contacto?}}',
      },
      {part: 'close', text: 'Reciba un cordial saludo,'},
      {part: 'close', text: '{{Mi nombre}}'},
    ],
  },
  jobInterviewShort: {
    name: 'Entrevista de trabajo, breve',
    subject: 'Nuestra conversación: {{Tema}}',
    lines: [
      {part: 'greeting', text: 'Buenos días, {{Nombre}}:'},
      {
        part: 'thanks',
        text: 'Nuestra conversación, {{Día de la charla}}, me dio una idea clara de lo que pide este puesto: {{Tema}}. Gracias por explicármelo de forma tan concreta.',
      },
      {part: 'point', text: '{{El detalle concreto}}'},
      {part: 'use', text: '{{Lo que añado?}}'},
      {part: 'own', text: '{{Con mis palabras?}}'},
      {
        part: 'close',
        text: 'Mi interés por el puesto sigue en pie. {{Qué haré con eso?}}',
      },
      {part: 'close', text: 'Reciba un cordial saludo,'},
      {part: 'close', text: '{{Mi nombre}}'},
    ],
  },
  onTheSpot: {
    name: 'Feria o puertas abiertas, completa',
    subject: 'Nos conocimos en {{Tema}}',
    lines: [
      {part: 'greeting', text: 'Buenos días, {{Nombre}}:'},
      {
        part: 'thanks',
        text: 'Imagino que conoció a mucha gente en {{Tema}}, {{Día de la charla}}. Yo estuve allí, y le agradezco el rato que me dedicó.',
      },
      {
        part: 'point',
        text: 'Quizá esto le recuerde nuestra charla: {{El detalle concreto}}',
      },
      {
        part: 'names',
        text: 'Lo que presentaban me llamó la atención: {{Lo que añado?}}',
      },
      {part: 'use', text: '{{Qué haré con eso?}}'},
      {part: 'own', text: '{{Con mis palabras?}}'},
      {part: 'close', text: 'Un cordial saludo,'},
      {part: 'close', text: '{{Mi nombre}}'},
    ],
  },
  onTheSpotShort: {
    name: 'Feria o puertas abiertas, breve',
    subject: 'Gracias por su tiempo en {{Tema}}',
    lines: [
      {part: 'greeting', text: 'Buenos días, {{Nombre}}:'},
      {
        part: 'thanks',
        text: 'En medio de tanto movimiento en {{Tema}}, usted me escuchó. ¡Muchas gracias!',
      },
      {
        part: 'point',
        text: 'Tal vez me recuerde por esto: {{El detalle concreto}}',
      },
      {part: 'use', text: '{{Qué haré con eso?}}'},
      {part: 'own', text: '{{Con mis palabras?}}'},
      {part: 'close', text: 'Un cordial saludo,'},
      {part: 'close', text: '{{Mi nombre}}'},
    ],
  },
  volunteer: {
    name: 'Voluntariado, cálida',
    subject: 'Gracias por recibirme',
    lines: [
      {part: 'greeting', text: 'Hola, {{Nombre de pila}}:'},
      {
        part: 'thanks',
        text: 'Gracias por dejarme participar en {{Tema}}, {{Día de la charla}}. Ahora entiendo por qué merece tantas horas.',
      },
      {
        part: 'point',
        text: 'El trabajo me mostró algo: {{El detalle concreto}}',
      },
      {part: 'use', text: '{{Qué haré con eso?}}'},
      {part: 'own', text: '{{Con mis palabras?}}'},
      {part: 'close', text: 'Con respeto por todo lo que hacen,'},
      {part: 'close', text: '{{Mi nombre}}'},
    ],
  },
  volunteerShort: {
    name: 'Voluntariado, breve',
    subject: 'Un buen día en {{Tema}}',
    lines: [
      {part: 'greeting', text: 'Hola, {{Nombre de pila}}:'},
      {
        part: 'thanks',
        text: 'Fue un buen día en {{Tema}}, en gran parte por la compañía. Muchas gracias.',
      },
      {part: 'point', text: '{{El detalle concreto}}'},
      {part: 'own', text: '{{Con mis palabras?}}'},
      {part: 'close', text: 'Saludos a todo el equipo,'},
      {part: 'close', text: '{{Mi nombre}}'},
    ],
  },
  panel: {
    name: 'Grupo, a cada persona',
    subject: 'Gracias por nuestra conversación',
    lines: [
      {part: 'greeting', text: 'Buenos días, {{Nombre}}:'},
      {
        part: 'thanks',
        text: 'Gracias por reservarme un rato {{Día de la charla}}, junto con el resto del equipo.',
      },
      {
        part: 'point',
        text: 'De lo que usted dijo me llevé esto: {{El detalle concreto}}',
      },
      {part: 'use', text: '{{Qué haré con eso?}}'},
      {part: 'own', text: '{{Con mis palabras?}}'},
      {part: 'close', text: 'Un cordial saludo,'},
      {part: 'close', text: '{{Mi nombre}}'},
    ],
  },
  panelShort: {
    name: 'Grupo, con otras palabras',
    subject: 'Lo que me llevé de sus palabras',
    lines: [
      {part: 'greeting', text: 'Buenos días, {{Nombre}}:'},
      {
        part: 'point',
        text: 'De todo lo que se habló {{Día de la charla}}, hubo algo que solo dijo usted: {{El detalle concreto}}',
      },
      {part: 'use', text: '{{Qué haré con eso?}}'},
      {part: 'own', text: '{{Con mis palabras?}}'},
      {
        part: 'thanks',
        text: 'Me alegra que estuviera en aquella mesa, y se lo agradezco.',
      },
      {part: 'close', text: 'Un cordial saludo,'},
      {part: 'close', text: '{{Mi nombre}}'},
    ],
  },
  panelHost: {
    name: 'Grupo, una carta a quien invitó',
    subject: 'Gracias a todo el grupo',
    lines: [
      {part: 'greeting', text: 'Buenos días, {{Nombre}}:'},
      {
        part: 'thanks',
        text: 'No retuve todos los nombres en la reunión que tuvimos {{Día de la charla}}, así que le hago llegar a usted mi agradecimiento para todo el grupo. ¿Podría transmitirlo?',
      },
      {part: 'point', text: '{{El detalle concreto}}'},
      {part: 'own', text: '{{Con mis palabras?}}'},
      {part: 'close', text: 'Un cordial saludo a toda la mesa,'},
      {part: 'close', text: '{{Mi nombre}}'},
    ],
  },
};
