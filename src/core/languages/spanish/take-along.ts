/** What can be taken out of the tracker. */
export const takeAlong = {
  title: 'Llévatelo contigo',
  why: 'Todo lo que hay aquí es tuyo. Estos archivos se abren sin Seven Steps.',
  careful:
    'Llevan nombres, direcciones y palabras de otras personas. Piénsalo antes de pasar uno a alguien.',
  summary: 'Mi decisión y lo que sigue',
  people: 'Personas para una libreta de direcciones',
  peopleWhy:
    'Nombres, lugares de trabajo, números y direcciones, sin notas y sin lo que dijeron.',
  tabs: 'Pestaña por pestaña, en CSV',
  workbook:
    'Todo en un solo archivo: en el menú de la hoja de cálculo, Archivo, Descargar.',
  everything: 'Todo de una vez',
  saveWorkbook: 'Guardarlo como libro (.xlsx)',
  allTabs: 'Todas las pestañas en CSV, en un .zip',
  count: {one: '{count} fila', many: '{count} filas'},
  saveCsv: 'Guardar {name}',
  saveVcards: 'Guardar {name}',
  csvWhy:
    'Si un programa de hojas de cálculo pudiera tomar una celda por una fórmula, en este archivo empieza con un apóstrofo. Al traerla de nuevo aquí, queda como estaba.',
  nobody: 'Aún no hay nadie en tu lista.',
};
