/** Kinds of work set against what matters to the person. */
export const matters = {
  title: 'Lo que me importa',
  why: '¿Qué debe tener un trabajo, o no tener, para que te quedes? Compara cada cosa con lo que has averiguado.',
  noMatters:
    'La lista está vacía. Calma, buena compañía, aire libre, poco trayecto: con tus palabras, una cosa por línea.',
  noWork: 'Aún no hay ningún trabajo en tu lista.',
  addWork: 'Añadir un trabajo',
  more: 'Más',
  add: 'Añadir lo que importa',
  addHint: 'Una cosa por línea. Bastan pocas palabras.',
  saveNew: 'Añadir a la lista',
  added: 'Tu lista de lo que importa ha crecido.',
  change: 'Cambiar la lista',
  listTitle: 'Lo que hay en mi lista',
  rename: 'Con mis palabras',
  save: 'Guardar',
  renamed: '«{matter}» está guardado.',
  remove: 'Quitar de la lista',
  removeSure:
    '¿Quitar «{matter}» de la lista? También se va lo que anotaste sobre eso en cada trabajo.',
  removeYes: 'Sí, quitarlo',
  removeNo: 'No, dejarlo',
  removed: '«{matter}» ya no está en la lista.',
  evidence: {
    for: 'habla a favor',
    against: 'habla en contra',
    mixed: 'a medias',
    unknown: 'aún no se sabe',
  },
  counts:
    'A favor {for}, en contra {against}, a medias {mixed}, sin saber {unknown}',
  workTitle: '{work} y lo que importa',
  workHint:
    '¿Qué te dijeron, qué leíste o viste? Un comentario es una pista; tres que coinciden valen más.',
  rests: '{matter}: en qué se basa',
  keep: 'Guardar esto',
  kept: 'Queda guardado lo que habla a favor y en contra de «{work}».',
  byWork: 'Trabajo por trabajo',
  next: 'Qué preguntar ahora',
  nextHint:
    'Con una pulsación se convierte en pregunta para tu próxima charla sobre ese trabajo.',
  ask: 'Preguntar sobre {work}: {matter}',
  question: 'En su trabajo, ¿cómo es esto: {matter}?',
  asked: 'Está en tu lista de preguntas: {question}',
  allAsked: 'Todo lo que aún no sabes está en tu lista de preguntas.',
};
