import type {SituationWords} from '../../../scripts/situation';

export const callBack: SituationWords = {
  title: 'Noch einmal anrufen',
  when: 'Du hast eine Nachricht hinterlassen oder solltest dich wieder melden. Halte die Zeit ein, die du genannt hast.',
  opening:
    'Guten Tag {{Anrede}}, hier ist noch einmal {{Mein Name}}.[[ Ich hatte es schon am {{Früherer Tag}} versucht.]]',
  easing:
    'Passt es Ihnen jetzt? Falls etwas dazwischengekommen ist, nennen Sie mir gern eine bessere Zeit.',
  body: 'Es geht um den Beruf {{Beruf}}: Ich würde Sie gern {{Minuten}} Minuten lang fragen, wie Sie dazu gekommen sind und wie er wirklich ist. Um eine Stelle geht es nicht. Welcher Tag wäre gut für Sie?',
  close: 'Vielen Dank, dass Sie mir Platz dafür machen.',
};
