import type {SituationWords} from '../../../scripts/situation';

export const cold: SituationWords = {
  title: 'Jemand, der mich nicht kennt',
  when: 'Niemand steht zwischen euch: Sag kurz, wer du bist und warum gerade diese Person.',
  opening:
    'Guten Tag {{Anrede}}. Mein Name ist {{Mein Name}}, wir kennen uns noch nicht. [[{{Meine Vorstellung}}.]]',
  easing:
    'Haben Sie eine Minute? Ich rufe auch gern später an, und Sie dürfen einfach Nein sagen.',
  body: 'Ich möchte den Beruf {{Beruf}} kennenlernen, und Sie üben ihn aus[[, bei {{Organisation}}]]. Um eine Stelle bitte ich nicht. Ich würde gern in {{Minuten}} Minuten hören, wie die Tage wirklich sind. Sie sagen, wann, und ob wir uns treffen oder telefonieren.',
  close: 'Danke fürs Zuhören. Meine Fragen habe ich dann bereit.',
};
