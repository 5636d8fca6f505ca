/** The overview of all seven steps, and the first run. */
export const overview = {
  title: 'Por dónde vas',
  next: 'Ahora te toca',
  allSteps: 'Los siete pasos',
  back: 'Todos los pasos',
  states: {
    'not begun': 'sin empezar',
    'in progress': 'en marcha',
    done: 'hecho',
  },
  through:
    'Has recorrido los siete pasos. Cada nueva charla resulta más fácil.',
  more: 'Además de los pasos',
  odd: 'Lo que no se entiende en tu cuaderno',
  oddWhy:
    'Lo que hay en estas celdas se queda como está y no cuenta para nada más hasta que lo cambies allí.',
  oddCell: {
    number: '«{content}» en «{heading}» no es un número. Escribe solo cifras.',
    rating:
      '«{content}» en «{heading}» no es una valoración. Escribe un número entero del 1 al 5.',
    day: '«{content}» en «{heading}» no es un día. Escríbelo así: 2027-03-01.',
    moment:
      '«{content}» en «{heading}» no es un día con hora. Escríbelo así: 2027-03-01 14:30.',
    yesNo:
      '«{content}» en «{heading}» no es una marca ni está vacío. Borra la celda o escribe VERDADERO.',
  },
  oddMore: {
    one: 'Una celda más como estas.',
    many: '{count} celdas más como estas.',
  },
  nothingNext: 'No hay nada pendiente. Mira el paso que quieras.',
  savedAlready:
    'Esto ya se había guardado la primera vez; solo se perdió la respuesta. No hay nada repetido.',
  welcomeTitle: 'Te damos la bienvenida',
  welcome:
    'Seven Steps te ayuda a descubrir qué trabajo quieres hablando con personas que lo hacen. Lo guarda todo en una hoja de cálculo en tu propio Drive.',
  welcomeMake:
    'El botón de abajo crea esa hoja, con una carpeta y unas plantillas de carta que puedes cambiar a tu gusto. No se toca nada más de tu Drive.',
  makeTracker: 'Crear mi cuaderno',
  welcomeBack: 'Ya tienes un cuaderno. Es una hoja de cálculo aparte.',
  openTracker: 'Abrir mi cuaderno',
  goOn: 'Seguir aquí',
  made: 'Tu cuaderno está listo.',
  madeNext:
    'Es una hoja de cálculo de tu Drive que se llama «Seven Steps». Ábrela para verla junto a este panel, o sigue aquí.',
};
