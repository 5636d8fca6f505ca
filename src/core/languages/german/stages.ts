export const stages = {
  title: 'Das große Ganze',
  why: 'Die eigene Arbeit zu finden hat vier Etappen. Diese sieben Schritte sind die dritte; was davor kommt, nährt sie, und sie nähren, was danach kommt.',
  here: 'hier bist du',
  items: {
    knowing: {
      title: '1 Dich selbst kennen',
      text: 'Was du magst, kannst und schätzt, wie Tests zu Interessen, Können, Wesen und Werten es zeigen. Ein Ergebnis kann einen Beruf auf deine Liste bringen.',
    },
    exploring: {
      title: '2 Erkunden',
      text: 'Sehen, was es an Arbeit überhaupt gibt. Was dir ins Auge fällt, kommt auf dieselbe Liste.',
    },
    researching: {
      title: '3 Genauer hinsehen',
      text: 'Lesen, sprechen, ausprobieren: wie ein Beruf wirklich ist, bevor du ihn wählst.',
    },
    managing: {
      title: '4 Deinen Weg gehen',
      text: 'Lernen, dich bewerben, wachsen. Nimm deine Entscheidung und deine nächsten Schritte auf einer Seite dorthin mit.',
    },
  },
};
