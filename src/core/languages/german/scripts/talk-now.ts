import type {SituationWords} from '../../../scripts/situation';

export const talkNow: SituationWords = {
  title: '„Reden wir doch gleich“',
  when: 'Hab deine Fragen offen, bevor du wählst, falls das passiert.',
  opening: 'Jetzt? Sehr gern, vielen Dank, {{Anrede}}.',
  easing:
    'Wie lange haben Sie Zeit? Ich hatte an {{Minuten}} Minuten gedacht und höre auf, sobald Sie es sagen.',
  body: 'Dann fange ich damit an, wie Sie zum Beruf {{Beruf}} gekommen sind. Was gefällt Ihnen daran, und was weniger? Was sollte man wissen, bevor man ihn wählt?',
  close:
    'Unsere Zeit ist fast um. Wer könnte mir noch davon erzählen, und darf ich sagen, dass Sie mich schicken? Vielen Dank, das war viel wert.',
};
