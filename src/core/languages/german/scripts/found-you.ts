import type {SituationWords} from '../../../scripts/situation';

export const foundYou: SituationWords = {
  title: 'Jemand, auf den ich gestoßen bin, ohne Namen',
  when: 'Wer dir den Namen genannt hat, hat noch nicht Ja dazu gesagt; darum nennst du niemanden.',
  opening:
    'Guten Tag {{Anrede}}. Mein Name ist {{Mein Name}}. Ich möchte den Beruf {{Beruf}} kennenlernen und bin dabei auf Ihre Arbeit[[ bei {{Organisation}}]] gestoßen.',
  easing:
    'Haben Sie eine Minute? Ich rufe auch gern zu einer besseren Zeit an.',
  body: '[[{{Meine Vorstellung}}.]] Um eine Stelle bitte ich nicht: Ich möchte die Arbeit verstehen, bevor ich mich entscheide. Dürfte ich Ihnen ein paar Fragen stellen, zusammen {{Minuten}} Minuten, an einem Tag, der Ihnen passt? Ein Nein ist völlig in Ordnung.',
  close:
    'Vielen Dank. Meine Fragen habe ich bereit, und ich halte mich an die Zeit.',
};
