import type {SituationWords} from '../../../scripts/situation';

export const personnel: SituationWords = {
  title: '„Wenden Sie sich ans Personalbüro“',
  when: 'Du möchtest mit denen sprechen, die die Arbeit tun, nicht mit denen, die dafür einstellen.',
  opening: 'Danke für den Hinweis.',
  easing: 'Es ist etwas Kleineres, als es vielleicht klingt.',
  body: 'Ich habe dort keine Bewerbung, nur Neugier: Ich würde gern von jemandem hören, der jeden Tag mit dem Beruf {{Beruf}} zu tun hat. Wer bei Ihnen erzählt gern davon? {{Minuten}} Minuten wären reichlich.',
  close:
    'Vielen Dank. Nach wem darf ich fragen, und darf ich sagen, dass wir gesprochen haben?',
};
