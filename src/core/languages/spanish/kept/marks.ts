export const marks = {
  subject: 'Asunto:',
  kind: 'Tipo:',
  scriptParts: {
    opening: 'Para empezar',
    easing: 'Para dar confianza',
    body: 'Lo que preguntas',
    close: 'Para terminar',
  },
  yes: ['verdadero', 'sí', 'si', 'x'],
  no: ['falso', 'no'],
  jobTalk: ['entrevista de trabajo', 'entrevista de empleo', 'candidatura'],
};
