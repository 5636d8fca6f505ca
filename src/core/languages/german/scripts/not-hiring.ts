import type {SituationWords} from '../../../scripts/situation';

export const notHiring: SituationWords = {
  title: '„Wir stellen nicht ein“',
  when: 'Dort denkt man, du suchst eine Stelle. Klär es freundlich auf.',
  opening: 'Gut, dass Sie das sagen, denn um eine Stelle bitte ich gar nicht.',
  easing:
    'Ich bin noch beim Wählen und würde Ihre Zeit für nichts anderes nehmen.',
  body: 'Ich möchte nur von jemandem, der ihn ausübt, den Beruf {{Beruf}} verstehen, bevor ich einen Weg einschlage. {{Minuten}} Minuten mit meinen Fragen, wann immer es Ihnen passt. Wäre das möglich?',
  close:
    'Danke, dass Sie mich angehört haben. Falls nicht, war es trotzdem freundlich von Ihnen.',
};
