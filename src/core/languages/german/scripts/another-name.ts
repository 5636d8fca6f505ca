import type {SituationWords} from '../../../scripts/situation';

export const anotherName: SituationWords = {
  title: 'Wer sonst?',
  when: 'Nach jedem Ja und nach jedem Nein zu fragen.',
  opening: 'Vielen Dank, {{Anrede}}. Darf ich noch eine letzte Sache fragen?',
  easing: 'Wenn Ihnen niemand einfällt, ist das auch in Ordnung.',
  body: 'Wer macht diese Arbeit noch, oder sieht sie von einer anderen Seite? Zwei Namen wären wunderbar. Und wenn Ihnen niemand einfällt: Wer könnte jemanden kennen? Wie erreiche ich die Person am besten, und darf ich sagen, dass ich von Ihnen komme?',
  close: 'Vielen Dank. Ich erzähle Ihnen, wie es ausgegangen ist.',
};
