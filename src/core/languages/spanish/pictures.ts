/** What the tracker looks like from further away. */
export const pictures = {
  title: 'Verlo en imágenes',
  why: 'Lo que reuniste, visto desde más lejos. Cada imagen se puede abrir en grande e imprimir.',
  tree: {
    title: 'Quién llevó a quién',
    why: 'Cada nombre que te dieron y adónde llevó. Las charlas crecen así: de la gente que conoces a la gente que ella conoce.',
    none: 'Aún no te han dado ningún nombre. Al final de una charla, pregunta quién más podría contarte algo.',
    names: {one: '{count} nombre', many: '{count} nombres'},
    most: {
      one: 'Quien más puertas abrió: {people}, con {count} nombre.',
      many: 'Quien más puertas abrió: {people}, con {count} nombres.',
    },
    counts:
      'Nombres recibidos: {given}. Con charla: {met}. Sin salida: {ended}.',
    permission: {
      yes: 'Puedes decir quién dio el nombre.',
      no: 'No digas quién dio el nombre.',
      'not asked': 'No se sabe aún si puedes decir quién dio el nombre.',
    },
    states: {
      met: 'con charla',
      'on the way': 'en camino',
      'to approach': 'por contactar',
      waiting: 'sin seguir aún',
      'led nowhere': 'sin salida',
    },
    more: {
      one: '{count} nombre más está en la pestaña Nombres.',
      many: '{count} nombres más están en la pestaña Nombres.',
    },
  },
  works: {
    title: 'Trabajos lado a lado',
    why: 'Lo que sabes de cada trabajo hasta ahora, línea por línea. Los huecos son lo próximo que preguntar.',
    none: 'Aún no hay ningún trabajo en tu lista.',
    caption: 'Cada trabajo, línea por línea',
    line: 'Qué',
    lines: {
      status: 'Cómo está',
      heard: 'Personas oídas',
      interest: 'Interés',
      skills: 'Va con lo que sé hacer',
      values: 'Va con lo que valoro',
      interests: 'Va con lo que me interesa',
      for: 'Habla a favor',
      against: 'Habla en contra',
      unknown: 'Aún no se sabe',
    },
    ofFive: '{value} de 5',
    change: 'antes {before}, ahora {after}',
  },
  answers: 'Respuestas lado a lado: {work}',
  imagined: {
    title: 'Lo imaginado y lo hallado',
    why: 'Lo que te imaginabas antes de preguntar, al lado de lo que encontraste.',
    none: 'Escribe cómo te imaginas un trabajo. Después de tus charlas, al lado estará lo que encontraste.',
    caption: 'Lo que imaginaba y lo que encontré',
    columns: ['Trabajo', 'Imaginaba', 'Encontré', 'Interés'],
    open: 'por ver',
  },
};
