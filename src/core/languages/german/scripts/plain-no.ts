import type {SituationWords} from '../../../scripts/situation';

export const plainNo: SituationWords = {
  title: 'Ein klares Nein',
  when: 'Das passiert allen. Geh im Guten, und frag nach einem Namen.',
  opening:
    'Das ist völlig in Ordnung, {{Anrede}}. Danke, dass Sie es mir offen sagen.',
  easing: 'Ich möchte Sie nicht drängen.',
  body: 'Vielleicht stattdessen eine Kleinigkeit: Wen würden Sie an meiner Stelle zum Beruf {{Beruf}} fragen?',
  close: 'Vielen Dank für Ihre Zeit und einen guten Tag.',
};
