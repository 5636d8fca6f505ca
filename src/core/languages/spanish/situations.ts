/** What to do when a talk goes another way than planned. `clues` are further words by which one may look for it. */
interface Situation {
  readonly title: string;
  readonly what: string;
  readonly clues: string;
}

const situation = (title: string, what: string, clues = ''): Situation => ({
  title,
  what,
  clues,
});

/** The guide for whatever comes up, each in a few sentences. */
export const situations = {
  youAreLate: situation(
    'Llegas tarde o no encuentras el sitio',
    'Llama en cuanto lo sepas, no cuando ya sea la hora. Di cuántos minutos tardarás y ofrece acortar la charla o cambiar el día. Una vez allí basta con una disculpa; empieza por tu pregunta más importante.',
    'retraso tráfico tren demora perder',
  ),
  cutShort: situation(
    'Tiene menos tiempo del que dijo',
    'No es nada contra ti: se le complicó el día. Pregunta lo único que necesitas saber, luego por otros nombres y si puedes decir de parte de quién vas. Ofrece llamar más tarde para lo demás.',
    'prisa interrupción corto',
  ),
  noShow: situation(
    'No aparece',
    'Espera un cuarto de hora y manda una línea amable: que estuviste allí, que esperas que todo vaya bien, y otras dos horas posibles. Márcala aquí como no celebrada. Si no hay respuesta, déjalo y pregunta a otra persona.',
    'plantón olvido espera',
  ),
  morePeople: situation(
    'Se suman más personas',
    'Es una suerte, aunque no lo parezca. Anota cada nombre y a qué se dedica. Haz una pregunta a todo el grupo y deja que responda cada cual. Cada persona recibe su propio agradecimiento.',
    'grupo panel colegas compañeros',
  ),
  whyHireYou: situation(
    'Te preguntan por qué deberían contratarte',
    'Di que te alegra la pregunta y que hoy has ido a conocer el trabajo, no a pedirlo. Cuenta en una frase qué te atrae y vuelve a tus preguntas.',
    'contratar entrevista de trabajo pregunta incómoda',
  ),
  resume: situation(
    'Te piden el currículum',
    'Lleva uno, pero no lo saques hasta que te lo pidan. Entonces entrégalo y pregunta qué de lo que pone ahí contaría en su campo: así vuelve a ser una pregunta tuya.',
    'cv hoja de vida curriculum',
  ),
  noNames: situation(
    'No se le ocurre nadie más',
    'Pónselo más fácil: ¿quién hace este trabajo en otro sitio, con quién estudió, qué asociación se reúne cerca, quién podría conocer a alguien? Si aun así no sale nada, da las gracias. Lo que cuenta es haber preguntado.',
    'nombres contactos nadie',
  ),
  permissionRefused: situation(
    'Prefiere que no menciones su nombre',
    'Agradece la franqueza y anota «no». Aun así puedes escribir a la otra persona por tu cuenta; ningún guion ni carta de aquí dirá quién te habló de ella.',
    'permiso negativa anónimo',
  ),
  payNotDiscussed: situation(
    'No quiere hablar de sueldos',
    'Déjalo enseguida y con una sonrisa. Muchas fichas de profesiones traen los sueldos habituales; en tu biblioteca o en una asociación los tendrán.',
    'salario dinero sueldo',
  ),
  talkRightNow: situation(
    'Te dice: hablemos ahora mismo',
    'Acéptalo si puedes. Pregunta cuántos minutos tiene, abre las preguntas rápidas y empieza por cómo llegó a este trabajo. Los nombres y el permiso van al final, como siempre. Si de verdad no te viene bien, dilo y ofrece dos horas.',
    'enseguida teléfono llamada sin preparar',
  ),
  freeze: situation(
    'Te quedas en blanco',
    'Suelta el aire, mira tu lista y lee una pregunta en voz alta. A nadie le molesta. La de cómo llegó al trabajo siempre funciona, y mientras la responde recuperas la calma.',
    'nervios bloqueo olvidar palabras timidez',
  ),
  wrongFit: situation(
    'Notas que esto no es para ti',
    'Solo por eso ya valió la pena la charla. Pregunta a qué más se dedica la gente a la que se le dan bien las mismas cosas, y a quién conoce allí. Da las gracias con el mismo cariño que a cualquiera.',
    'no es para mí no encaja aburrimiento',
  ),
  becomesInterview: situation(
    'Se convierte en una entrevista de trabajo',
    'Ese giro solo lo puede dar la otra persona. Di que te alegra y pregunta si se puede seguir primero con el trabajo y volver a esto otro día, con tiempo para prepararlo. Anótalo después; la carta será distinta.',
    'oferta vacante puesto contratar',
  ),
  onTheSpot: situation(
    'Tienes tres minutos en una feria',
    'Di quién eres en una frase, y luego pregunta qué le gusta de su trabajo y de qué prescindiría con gusto. Pide una tarjeta, un nombre y si puedes volver. Anota tres palabras antes de pasar al siguiente.',
    'estand stand puertas abiertas exposición',
  ),
  unhappy: situation(
    'No está a gusto con su trabajo',
    'Escucha y no saques conclusiones aún: puede que sea el lugar y no el trabajo. Pregunta qué tendría que ser distinto y deja que alguien de otro sitio te cuente también.',
    'quejas negativo amargura sesgo',
  ),
  refused: situation(
    'Te dice que no a una charla',
    'Agradece la respuesta y pregunta si conoce a alguien con un poco más de tiempo. Luego sigue con tu lista: el no habla de su semana, no de ti.',
    'rechazo negativa no',
  ),
};
