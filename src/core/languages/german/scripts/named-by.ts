import type {SituationWords} from '../../../scripts/situation';

export const namedBy: SituationWords = {
  title: 'Jemand, der mir genannt wurde',
  when: 'Du darfst sagen, von wem du den Namen hast: Das kommt zuerst.',
  opening:
    'Guten Tag {{Anrede}}. {{Genannt von}} hat mir Ihren Namen genannt, und ich darf das auch sagen. Mein Name ist {{Mein Name}}.',
  easing: 'Passt es gerade? Sonst rufe ich an, wann es Ihnen recht ist.',
  body: '[[{{Meine Vorstellung}}.]] Ich möchte den Beruf {{Beruf}} kennenlernen und würde gern hören, wie er von Ihrem Platz aus aussieht. Um eine Stelle bitte ich nicht. Wären {{Minuten}} Minuten möglich, wann und wo Sie mögen? Wenn es nicht passt, ist das völlig in Ordnung.',
  close: 'Vielen Dank. Ich komme vorbereitet und halte mich an die Zeit.',
};
