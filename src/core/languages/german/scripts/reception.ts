import type {SituationWords} from '../../../scripts/situation';

export const reception: SituationWords = {
  title: 'Empfang oder Assistenz',
  when: 'Jemand anderes geht ran. Dort wird viel entschieden, also freu dich über die Hilfe.',
  opening: 'Guten Tag, hier ist {{Mein Name}}. Mit wem spreche ich, bitte?',
  easing: 'Sie wissen am besten, ob es gerade passt.',
  body: 'Ich würde gern kurz mit {{Name}} sprechen. [[Den Namen habe ich von {{Genannt von}}. ]][[Ich hatte es am {{Früherer Tag}} schon einmal versucht. ]]Es geht um den Beruf {{Beruf}}: Ich möchte ihn kennenlernen und hätte gern {{Minuten}} Minuten für ein paar Fragen, sonst nichts. Wann versuche ich es am besten?',
  close:
    'Vielen Dank, das hilft mir sehr. Dann rufe ich an und sage, dass der Tipp von Ihnen kam.',
};
