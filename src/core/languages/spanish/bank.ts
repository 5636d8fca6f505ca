/** The bank of twenty. Each is open: none can be answered with yes or no. */
export const bank = {
  'way into the work': {
    question: '¿Cómo llegó usted a este trabajo?',
    why: 'A casi todo el mundo le gusta contar esta historia: rompe el hielo y muestra un camino que alguien recorrió de verdad.',
    clues: [],
  },
  duties: {
    question: '¿De qué se encarga y quién depende de que salga bien?',
    why: 'Los nombres de los puestos esconden mucho. Con esto llegas a lo esencial en pocas frases.',
    clues: [
      'tareas',
      'funciones',
      'responsable',
      'responsabilidad',
      'responsabilidades',
    ],
  },
  'a typical day': {
    question: 'Cuénteme sus últimos días: ¿en qué se le fueron las horas?',
    why: 'Los días reales dicen más que una descripción. Fíjate en lo que ocupa más tiempo.',
    clues: ['día típico', 'día a día', 'día normal', 'rutina'],
  },
  'liked most': {
    question: '¿Qué partes del trabajo hacen que se alegre de haberlo elegido?',
    why: 'Descubres qué da a cambio este trabajo y si eso también te importaría a ti.',
    clues: [],
  },
  'liked least': {
    question: '¿Qué partes le pasaría mañana mismo a otra persona?',
    why: 'Todo trabajo tiene su precio. Mejor oírlo ahora que descubrirlo más tarde.',
    clues: [],
  },
  'skills and traits': {
    question:
      '¿Qué clase de persona encaja bien aquí y qué se le tiene que dar bien?',
    why: 'Compáralo con lo que sabes de ti.',
    clues: ['habilidades', 'aptitudes', 'cualidades', 'destrezas'],
  },
  'education and training': {
    question:
      '¿Qué estudios o títulos le hicieron falta y cuáles le han servido de verdad?',
    why: 'Separa lo que se exige de lo que ayuda, y muestra lo que te costaría entrar.',
    clues: [
      'título',
      'estudios',
      'formación',
      'licencia',
      'curso',
      'certificado',
      'carrera',
      'prácticas',
      'diploma',
    ],
  },
  'first jobs': {
    question: '¿Cómo se entra hoy en este campo y por dónde se empieza?',
    why: 'Los caminos cambian. El de hace veinte años puede estar cerrado, y haber otro nuevo.',
    clues: ['principiante', 'primer empleo', 'sin experiencia', 'becario'],
  },
  'hardest problems': {
    question: '¿Qué es lo más difícil a lo que se enfrenta?',
    why: 'Lo que le cuesta a quien conoce el trabajo también te costará a ti. ¿Disfrutarías mejorando en eso?',
    clues: ['estrés', 'presión', 'difícil', 'dificultades'],
  },
  surprises: {
    question: '¿Qué resultó muy distinto de lo que imaginaba?',
    why: 'Tú también tienes una imagen de este trabajo. Es la manera más rápida de corregirla.',
    clues: [],
  },
  'hours and travel': {
    question:
      '¿Cómo marca el trabajo el resto de su semana: horarios, viajes, vida en casa?',
    why: 'La vida alrededor del trabajo viene en el mismo paquete.',
    clues: [
      'horario',
      'horarios',
      'turno',
      'turnos',
      'horas extra',
      'viajes',
      'fin de semana',
    ],
  },
  'surroundings and people': {
    question:
      '¿Cómo se está aquí: el lugar, la gente, la manera de hacer las cosas?',
    why: 'El ambiente cambia de un sitio a otro, aunque el trabajo sea el mismo.',
    clues: ['ambiente', 'cultura', 'entorno'],
  },
  pay: {
    question:
      '¿Entre qué cifras puede moverse, más o menos, el sueldo de quien empieza en este campo?',
    why: 'Pregunta por lo habitual en el campo, nunca por el sueldo de nadie. Si prefiere no hablar de eso, déjalo ahí.',
    clues: ['sueldo', 'salario', 'paga', 'ingresos', 'ganar'],
  },
  'moving up': {
    question:
      '¿Hacia dónde se puede crecer desde aquí y qué hace falta para eso?',
    why: 'Un primer empleo es un comienzo. Mira unos años más adelante.',
    clues: ['ascenso', 'promoción', 'trayectoria', 'crecer'],
  },
  outlook: {
    question:
      '¿Cómo está cambiando el campo y qué espera de los próximos años?',
    why: 'Desde dentro se nota un cambio mucho antes de que salga publicado.',
    clues: ['perspectivas', 'tendencia', 'crecimiento', 'escasez', 'futuro'],
  },
  'employers and related work': {
    question:
      '¿En qué clase de lugares se hace este trabajo y qué otros trabajos se le parecen?',
    why: 'Si este no encaja, puede que encaje el de al lado.',
    clues: ['empleadores', 'empresas', 'sectores', 'parecidos'],
  },
  'reading and joining': {
    question:
      '¿Qué convendría leer, ver o a qué grupo acercarse para entender mejor este campo?',
    why: 'Conoce las buenas fuentes, y así tendrás algo que contarle después.',
    clues: ['asociación', 'colegio profesional', 'revista', 'pódcast'],
  },
  advice: {
    question: '¿Qué averiguaría usted ahora si estuviera en mi lugar?',
    why: 'Es un consejo hecho a tu medida, y a casi todo el mundo le gusta darlo.',
    clues: [],
  },
  names: {
    question:
      '¿Quién más podría contarme algo sobre esto? Quizá dos o tres personas.',
    why: 'Una charla lleva a la siguiente. Pide varios nombres: cada persona ve el trabajo desde otro lado.',
    clues: [],
  },
  permission: {
    question:
      '¿Puedo decir que los nombres me los dio usted y volver con alguna pregunta?',
    why: 'Un nombre solo abre puertas si quien lo da está de acuerdo. Anota la respuesta para cada nombre.',
    clues: [],
  },
};
