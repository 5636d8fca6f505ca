import type {SituationWords} from '../../../scripts/situation';

/** The question for other people who do the work. */
export const anotherName: SituationWords = {
  title: '¿Quién más?',
  when: 'Para preguntar después de cada sí y de cada no.',
  opening: 'Gracias, {{Nombre de pila}}. ¿Le puedo preguntar una última cosa?',
  easing: 'Si no se le ocurre nadie, no pasa nada.',
  body: '¿Quién más hace este trabajo o lo ve desde otro lado? Con dos nombres me haría un gran favor. Y si no le viene nadie a la cabeza: ¿quién podría conocer a alguien? ¿Cuál es la mejor manera de contactar, y puedo decir que hablé con usted?',
  close: 'Muchas gracias. Ya le contaré cómo fue.',
};
