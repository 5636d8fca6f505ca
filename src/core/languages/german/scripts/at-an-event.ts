import type {SituationWords} from '../../../scripts/situation';

export const atAnEvent: SituationWords = {
  title: 'Am Tag der offenen Tür, auf einer Messe, im Ehrenamt',
  when: 'Geh hin, lächle, sag deinen Namen. Wer dort steht, rechnet mit Fragen.',
  opening:
    'Guten Tag, mein Name ist {{Mein Name}}. Ich bin neugierig: Was machen Sie hier?',
  easing:
    'Haben Sie zwei Minuten? Sagen Sie ruhig, wenn Sie sich erst um die anderen kümmern möchten.',
  body: 'Wie sind Sie dazu gekommen? Was gefällt Ihnen daran am besten, und was weniger? Und mit wem sollte ich noch sprechen?',
  close:
    'Vielen Dank, das war schön. Haben Sie eine Karte, und darf ich Ihnen schreiben?',
};
