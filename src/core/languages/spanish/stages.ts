/** The larger way of which these seven steps are a part. */
export const stages = {
  title: 'El camino completo',
  why: 'Encontrar tu trabajo tiene cuatro etapas. Estos siete pasos son la tercera: se alimentan de lo anterior y alimentan lo que sigue.',
  here: 'estás aquí',
  items: {
    knowing: {
      title: '1 Conocerte',
      text: 'Lo que te gusta, lo que sabes hacer y lo que valoras, según muestran los tests de intereses, habilidades, carácter y valores. Un resultado puede poner un trabajo en tu lista.',
    },
    exploring: {
      title: '2 Explorar',
      text: 'Ver qué trabajos existen. Todo lo que te llame la atención va a la misma lista.',
    },
    researching: {
      title: '3 Investigar',
      text: 'Leer, hablar, probar: cómo es de verdad un trabajo, antes de elegirlo.',
    },
    managing: {
      title: '4 Llevar tu camino',
      text: 'Formarte, presentarte, crecer. Llévate allí tu decisión y tus próximos pasos en una página.',
    },
  },
};
