/** The default templates of letters about a name, advice, a decision, a kind no; as in `letters-talk.ts`. */
export const otherTemplates = {
  namesGiven: {
    name: 'Por un nombre, enseguida',
    subject: 'Gracias por el nombre',
    lines: [
      {part: 'greeting', text: 'Hola, {{Nombre de pila}}:'},
      {
        part: 'thanks',
        text: 'Gracias por pensar conmigo y por hablarme de {{Nombres que me dio}}.',
      },
      {part: 'use', text: '{{Qué haré con eso?}}'},
      {part: 'own', text: '{{Con mis palabras?}}'},
      {part: 'close', text: 'En cuanto sepa qué sale de ahí, daré noticias.'},
      {part: 'close', text: 'Con agradecimiento,'},
      {part: 'close', text: '{{Mi nombre}}'},
    ],
  },
  namesGivenShort: {
    name: 'Por un nombre, breve',
    subject: 'Gracias por esta pista',
    lines: [
      {part: 'greeting', text: 'Hola, {{Nombre de pila}}:'},
      {
        part: 'thanks',
        text: 'Se me abrió una puerta que no conocía: {{Nombres que me dio}}. ¡Muchas gracias!',
      },
      {part: 'use', text: '{{Qué haré con eso?}}'},
      {part: 'own', text: '{{Con mis palabras?}}'},
      {part: 'close', text: 'Ya contaré cómo me va.'},
      {part: 'close', text: '{{Mi nombre}}'},
    ],
  },
  newsMet: {
    name: 'Noticias de un nombre, después de hablar',
    subject: 'Ya hablé con {{La persona que nombró}}',
    lines: [
      {part: 'greeting', text: 'Hola, {{Nombre de pila}}:'},
      {
        part: 'thanks',
        text: 'Por fin pude hablar con {{La persona que nombró}}. Gracias por el nombre y por abrirme el camino.',
      },
      {
        part: 'point',
        text: 'De ahí salió algo que quiero compartir: {{El detalle concreto}}',
      },
      {part: 'use', text: '{{Qué haré con eso?}}'},
      {part: 'own', text: '{{Con mis palabras?}}'},
      {part: 'close', text: 'Con gratitud,'},
      {part: 'close', text: '{{Mi nombre}}'},
    ],
  },
  newsMetShort: {
    name: 'Noticias de un nombre, breve',
    subject: 'Noticias de {{La persona que nombró}}',
    lines: [
      {part: 'greeting', text: 'Hola, {{Nombre de pila}}:'},
      {
        part: 'thanks',
        text: 'Dos líneas para contar que ya conocí a {{La persona que nombró}}. Sin esa ayuda no habría ocurrido: ¡gracias!',
      },
      {part: 'point', text: '{{El detalle concreto?}}'},
      {part: 'own', text: '{{Con mis palabras?}}'},
      {part: 'close', text: 'Un saludo afectuoso,'},
      {part: 'close', text: '{{Mi nombre}}'},
    ],
  },
  newsContacted: {
    name: 'Noticias de un nombre, ya hay contacto',
    subject: 'Ya estoy en contacto con {{La persona que nombró}}',
    lines: [
      {part: 'greeting', text: 'Hola, {{Nombre de pila}}:'},
      {
        part: 'thanks',
        text: 'Ya pude ponerme en contacto con {{La persona que nombró}}. Sin esa ayuda no habría sabido a quién preguntar.',
      },
      {part: 'point', text: '{{El detalle concreto?}}'},
      {part: 'use', text: '{{Qué haré con eso?}}'},
      {part: 'own', text: '{{Con mis palabras?}}'},
      {
        part: 'close',
        text: 'En cuanto haya más, seguiré contando. ¡Muchas gracias!',
      },
      {part: 'close', text: '{{Mi nombre}}'},
    ],
  },
  newsFailed: {
    name: 'Noticias de un nombre, no salió',
    subject: 'Sobre {{La persona que nombró}}, y gracias de todos modos',
    lines: [
      {part: 'greeting', text: 'Hola, {{Nombre de pila}}:'},
      {
        part: 'thanks',
        text: 'Esta vez no pudo ser con {{La persona que nombró}}. Agradezco el nombre tanto como el primer día.',
      },
      {part: 'point', text: '{{El detalle concreto?}}'},
      {part: 'use', text: '{{Qué haré con eso?}}'},
      {part: 'own', text: '{{Con mis palabras?}}'},
      {part: 'close', text: 'Con agradecimiento,'},
      {part: 'close', text: '{{Mi nombre}}'},
    ],
  },
  advice: {
    name: 'Seguí el consejo',
    subject: 'Seguí el consejo',
    lines: [
      {part: 'greeting', text: 'Hola, {{Nombre de pila}}:'},
      {
        part: 'thanks',
        text: 'Hace un tiempo me llevé de nuestra charla un consejo, y lo seguí.',
      },
      {part: 'point', text: 'Era este: {{El detalle concreto}}'},
      {part: 'use', text: '{{Qué haré con eso}}'},
      {part: 'own', text: '{{Con mis palabras?}}'},
      {part: 'close', text: 'No quería dejar de contarlo. Gracias otra vez,'},
      {part: 'close', text: '{{Mi nombre}}'},
    ],
  },
  adviceShort: {
    name: 'Seguí el consejo, breve',
    subject: 'Era un buen consejo',
    lines: [
      {part: 'greeting', text: 'Hola, {{Nombre de pila}}:'},
      {
        part: 'point',
        text: 'El consejo que me llevé fue este: {{El detalle concreto}}',
      },
      {part: 'use', text: '{{Qué haré con eso}}'},
      {part: 'own', text: '{{Con mis palabras?}}'},
      {part: 'thanks', text: 'Muchas gracias por él.'},
      {part: 'close', text: '{{Mi nombre}}'},
    ],
  },
  decision: {
    name: 'Ya decidí',
    subject: 'Ya decidí: {{Tema}}',
    lines: [
      {part: 'greeting', text: 'Hola, {{Nombre de pila}}:'},
      {
        part: 'thanks',
        text: 'Ya tomé una decisión: {{Tema}}. Antes de que se entere nadie más, quiero dar las gracias.',
      },
      {
        part: 'point',
        text: 'Esto es lo que debo a nuestra charla: {{El detalle concreto}}',
      },
      {part: 'close', text: '{{Lo que añado?}}'},
      {part: 'own', text: '{{Con mis palabras?}}'},
      {part: 'close', text: 'Con un agradecimiento que no se me olvidará,'},
      {part: 'close', text: '{{Mi nombre}}'},
    ],
  },
  decisionShort: {
    name: 'Ya decidí, breve',
    subject: 'Hasta dónde me llevó esa ayuda',
    lines: [
      {part: 'greeting', text: 'Hola, {{Nombre de pila}}:'},
      {
        part: 'thanks',
        text: 'Ya está claro: {{Tema}}. Nuestra charla me ayudó a verlo. ¡Muchas gracias!',
      },
      {part: 'point', text: '{{El detalle concreto}}'},
      {part: 'own', text: '{{Con mis palabras?}}'},
      {part: 'close', text: 'Un saludo afectuoso,'},
      {part: 'close', text: '{{Mi nombre}}'},
    ],
  },
  declined: {
    name: 'Por un no amable',
    subject: 'Gracias por la respuesta',
    lines: [
      {part: 'greeting', text: 'Buenos días, {{Nombre de pila}}:'},
      {
        part: 'thanks',
        text: 'Gracias por responderme, y con tanta amabilidad. Entiendo muy bien que ahora no sea buen momento.',
      },
      {
        part: 'names',
        text: 'Y gracias en especial por hablarme de {{Nombres que me dio?}}.',
      },
      {part: 'own', text: '{{Con mis palabras?}}'},
      {part: 'close', text: 'Con los mejores deseos para su trabajo,'},
      {part: 'close', text: '{{Mi nombre}}'},
    ],
  },
  declinedShort: {
    name: 'Por un no amable, breve',
    subject: 'Gracias de todos modos',
    lines: [
      {part: 'greeting', text: 'Buenos días, {{Nombre de pila}}:'},
      {
        part: 'thanks',
        text: 'Una respuesta clara y amable vale mucho. Gracias por la suya.',
      },
      {part: 'own', text: '{{Con mis palabras?}}'},
      {part: 'close', text: 'Un cordial saludo,'},
      {part: 'close', text: '{{Mi nombre}}'},
    ],
  },
  assistant: {
    name: 'A quien ayudó a llegar',
    subject: 'Gracias por su ayuda',
    lines: [
      {part: 'greeting', text: 'Buenos días, {{Tema}}:'},
      {
        part: 'thanks',
        text: 'Sin usted no habría llegado a hablar con {{Nombre}}. Gracias por su ayuda y su paciencia.',
      },
      {part: 'own', text: '{{Con mis palabras?}}'},
      {part: 'close', text: 'Un cordial saludo,'},
      {part: 'close', text: '{{Mi nombre}}'},
    ],
  },
  assistantShort: {
    name: 'A quien ayudó a llegar, una línea',
    subject: 'Gracias',
    lines: [
      {part: 'greeting', text: 'Buenos días, {{Tema}}:'},
      {
        part: 'thanks',
        text: 'Encontró un camino donde yo no veía ninguno. ¡Muchas gracias!',
      },
      {part: 'close', text: '{{Mi nombre}}'},
    ],
  },
};
