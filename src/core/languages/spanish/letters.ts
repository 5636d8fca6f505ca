import {letterKinds} from './letters-kinds';
import {otherTemplates} from './letters-other';
import {talkTemplates} from './letters-talk';

/** Thank-you letters: what their fields and parts are called, and what may hold one back. Fields stand in double braces. */
export const letters = {
  parts: {
    greeting: 'Saludo',
    thanks: 'Gracias',
    point: 'El detalle concreto',
    use: 'Qué harás con eso',
    names: 'Nombres que te dio',
    own: 'Tus palabras',
    close: 'Despedida',
  },
  checks: {
    hole: '«{name}» sigue vacío. Complétalo y vuelve a mirar la carta.',
    unknownField:
      'La carta pide «{name}», y Seven Steps no lo conoce. Corrígelo en el documento o en la plantilla.',
    mistypedField:
      'La carta pide «{name}», y Seven Steps no lo conoce. ¿Querías decir «{near}»? Corrígelo en el documento o en la plantilla.',
    noAddress:
      'No hay ningún correo de {name}. Añádelo en sus datos, o imprime la carta y mándala por correo postal.',
    badAddress:
      '«{address}» no es un correo completo. Corrígelo en los datos de la persona.',
    badReplyTo:
      '«{address}», en tu pestaña Ajustes, no es un correo completo para las respuestas. Corrígelo allí o déjalo vacío.',
    noSubject:
      'La carta no tiene asunto. Empieza la primera línea con «Asunto:» y unas palabras.',
    subjectLong:
      'El asunto tiene {count} caracteres; un correo admite {most}. Acorta la primera línea.',
    headerBreak:
      '«{name}» ocupa varias líneas, y el encabezado de un correo admite una. Déjalo en una línea.',
    nothing:
      'La carta está vacía. Escribe primero unas líneas en su documento.',
    doNotContact:
      '{name} está en «no contactar». Déjalo así, o cámbialo antes en sus datos.',
    refusedName:
      '{giver} pidió que no se use su nombre, y la carta lo dice. Quita «{named}».',
    notAskedName:
      'La carta nombra a {giver}, y no consta que puedas hacerlo. Pregúntale, o quita «{named}».',
    otherName:
      'En la carta aparece «{found}», que es {whose}, no {name}. Mira si debe estar ahí.',
    noName:
      'El nombre de {name} no aparece en la carta. Salúdale con su nombre.',
    otherOrganisation:
      'En la carta aparece «{found}», pero {name} está en {organisation}. Mira si debe estar ahí.',
    nothingParticular:
      'En la carta no hay nada de tus notas de esta charla. Pon algo que solo {name} pudo contarte.',
    noPoint:
      'Aún no hay ningún detalle concreto. Pon algo que te dijo o te mostró.',
    asksForJob:
      '«{found}» suena a pedir empleo, y esta carta es solo para dar las gracias. Dilo en otra ocasión, o quítalo.',
    tooShort:
      '{count} palabras son pocas para este tipo; con {least} o más se lee mejor. Añade lo que te llevaste.',
    tooLong:
      '{count} palabras son muchas para este tipo; hasta {most} se leen con gusto. Quita algo.',
    alike:
      'El {percent} de las secuencias de tres palabras de aquí está también en tu carta a {name}. En un mismo lugar la gente compara: cambia el detalle y tus palabras.',
    longSentence:
      'Hay una frase de {count} palabras («{start} …»). Dos más cortas se leen mejor.',
    flatters:
      '«{found}» le valdría a cualquiera. Di mejor lo que dijo o hizo esta persona.',
    noOwnSentence:
      'Aún no hay ninguna frase tuya. Una que solo tú escribirías la hace sincera.',
    late: 'Lo ideal era enviarla {day}. Sigue siendo bienvenida: envíala ahora, sin disculparte.',
  },
  /** Words that sound like asking for a job, in any capitals; `*` stands for the rest of a word. */
  jobWishes: [
    'contratarme',
    'contráteme',
    'contrátame',
    'me contrat*',
    'trabajo para mí',
    'empleo para mí',
    'puesto para mí',
    'darme trabajo',
    'darme un trabajo',
    'darme empleo',
    'darme una oportunidad',
    'deme una oportunidad',
    'ofrecerme un',
    'puesto* vacante*',
    'alguna vacante',
    'vacantes',
    'puestos libres',
    'adjunto mi currículum',
    'adjunto mi curriculum',
    'adjunto mi cv',
    'adjunto mi currículo',
    'le adjunto el currículum',
    'mi hoja de vida',
    'mi candidatura',
    'mi solicitud de empleo',
    'me encantaría trabajar con usted*',
    'me encantaría trabajar para usted*',
    'me gustaría trabajar con usted*',
    'me gustaría trabajar para usted*',
    'trabajar en su empresa',
    'trabajar en tu empresa',
    'formar parte de su equipo',
    'formar parte de tu equipo',
    'unirme a su equipo',
    'unirme a tu equipo',
    'busco trabajo',
    'busco empleo',
    'buscando trabajo',
    'buscando empleo',
    'tenerme en cuenta para',
    'téngame en cuenta para',
    'tenme en cuenta para',
  ],
  /** Praise that would fit anybody, in any capitals; `*` stands for the rest of a word. */
  flattery: [
    'realmente inspirador*',
    'verdaderamente inspirador*',
    'tan inspirador*',
    'una inspiración para',
    'realmente increíble',
    'absolutamente increíble',
    'simplemente increíble',
    'increíblemente impresion*',
    'profundamente honrad*',
    'no hay palabras para',
    'no tengo palabras para',
    'eternamente agradecid*',
    'infinitamente agradecid*',
    'le estaré eternamente',
    'eres lo mejor',
    'es usted lo mejor',
    'sin igual',
    'fuera de serie',
  ],
  kinds: letterKinds,
  templates: {...talkTemplates, ...otherTemplates},
};
