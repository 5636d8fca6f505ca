/** The seven steps: what each is called, and why it is there. */
export const steps = {
  work: {
    title: 'Elige trabajos',
    why: 'Antes de preguntar a nadie, ayuda saber qué te da curiosidad. Apunta todos los trabajos que te tientan; para empezar basta una palabra por cada uno.',
  },
  people: {
    title: 'Encuentra con quién hablar',
    why: 'Quien hace el trabajo puede contarte lo que ninguna web sabe. Empieza por la gente que conoces y deja que te lleve a la siguiente.',
  },
  calls: {
    title: 'Ten listos tus guiones',
    why: 'El primer medio minuto de una llamada es el más difícil. Con las palabras preparadas y dichas en voz alta una o dos veces, el resto sale solo.',
  },
  prepare: {
    title: 'Prepárate con las cuatro P',
    why: 'PC, Papel, Personas, Participación: cuatro maneras de conocer el trabajo. Lo que leas antes no hará falta preguntarlo.',
  },
  questions: {
    title: 'Lleva tus preguntas',
    why: 'Veinte buenas preguntas son un banco del que elegir, no una lista que agotar. Toma las que quepan en el tiempo que pediste.',
  },
  record: {
    title: 'Anota cada charla',
    why: 'Lo que oíste se borra en menos de una hora. Minuto y medio de camino a casa lo conserva, y alimenta tu carta, tu plan y tu decisión.',
  },
  thanks: {
    title: 'Escribe tu agradecimiento',
    why: 'Alguien te regaló su tiempo. Una carta breve y sincera, con algo que te dijo, hará que se alegre de haberlo hecho.',
  },
};
