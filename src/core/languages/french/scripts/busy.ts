import type {SituationWords} from '../../../scripts/situation';

/** An answer to those who have no time. */
export const busy: SituationWords = {
  title: '« Je n’ai pas le temps »',
  when: 'Accepte d’abord. Puis propose plus court, ou plus tard.',
  opening:
    'Je comprends, {{Appellation}} : les semaines pleines laissent peu de place.',
  easing: 'De mon côté, rien ne presse.',
  body: 'Est-ce que dix minutes au téléphone seraient plus faciles, ou une semaine du mois prochain ? Ou bien vous connaissez peut-être quelqu’un qui vit {{Métier}} au quotidien et qui a une semaine plus calme.',
  close:
    'Quand puis-je réessayer ? Je note le jour, et je vous laisse tranquille d’ici là. Merci.',
};
