/** What came of it all, for the person and whoever helps them plan. */
export const summary = {
  title: 'Mi decisión y lo que sigue',
  why: 'Lo que averiguaste, con tus palabras: para quien te orienta o te da clase, o para ti cuando planees el camino.',
  kept: 'Con qué me quedo',
  noneKept: 'Aún no hay decisión. Comparar opiniones lleva a una.',
  open: 'Todavía en duda',
  setAside: 'Descartado',
  because: 'Porque: {reason}',
  found: 'Cómo es de verdad: {found}',
  interest: 'Interés: antes {before} de 5, ahora {after} de 5.',
  heard: {
    one: 'Según {count} persona.',
    many: 'Según {count} personas.',
  },
  speaks: {
    for: 'A favor: {matters}',
    against: 'En contra: {matters}',
    mixed: 'A medias: {matters}',
    unknown: 'Aún no se sabe: {matters}',
  },
  next: 'Próximos pasos',
  noneNext: 'No hay ningún paso en el plan.',
  by: 'para el {day}',
  compare: 'Comparar opiniones',
  plan: 'Abrir el plan',
};
