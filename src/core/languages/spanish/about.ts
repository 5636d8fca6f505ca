/** What Seven Steps is, what it keeps and where. */
export const about = {
  title: 'Información y privacidad',
  what: 'Seven Steps te ayuda a conocer trabajos hablando con quienes los hacen. Tú llevas el timón: aquí nada es obligatorio y puedes saltarte cualquier paso.',
  where: 'Qué se guarda y dónde',
  kept: [
    'Tu cuaderno es una hoja de cálculo en tu propio Drive; tus cartas y plantillas son documentos que están junto a ella.',
    'Seven Steps no tiene servidor. Solo tú, y las personas con quienes compartas estos archivos, pueden leerlos.',
    'Ve únicamente los archivos que creó, ningún otro.',
    'Mientras escribes, lo que está a medias se queda en este navegador, treinta días como mucho.',
  ],
  never: 'Lo que nunca hace',
  nevers: [
    'Nunca envía una carta que no hayas visto palabra por palabra, y solo cuando pulsas el botón.',
    'Nunca lee tu correo, nunca graba una charla y no recopila estadísticas sobre ti.',
  ],
  others: 'Los datos de otras personas',
  othersWhy: [
    'Los nombres, números y opiniones que hay aquí son de personas que confiaron en ti. Guarda lo que necesites y piénsalo antes de contar lo que alguien dijo.',
    'Si alguien te lo pide, o cuando ya no haga falta, borra sus datos: abre a la persona en tu lista y quítala con todo lo que haya sobre ella.',
    'Para terminar con todo, elimina la carpeta «Seven Steps» de tu Drive.',
  ],
  people: 'Abrir mi lista de personas',
  takeAlong: 'Llevarme mis datos',
  rights:
    'Seven Steps es software libre con licencia Apache 2.0 y se ofrece sin garantía.',
};
