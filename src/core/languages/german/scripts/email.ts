import type {SituationWords} from '../../../scripts/situation';

export const email: SituationWords = {
  title: 'Erste E-Mail',
  when: 'Unter hundert Wörtern: wie du auf die Person kommst, was du wissen möchtest, wie wenig Zeit es braucht.',
  subject: 'Ein paar Fragen zum Beruf {{Beruf}}',
  opening:
    'Guten Tag {{Anrede}}!\n[[{{Genannt von}} hat mir Ihren Namen genannt. ]]Mein Name ist {{Mein Name}}. [[{{Meine Vorstellung}}.]]',
  easing: 'Wenn es gerade nicht passt, genügt ein kurzes Nein.',
  body: 'Ich möchte den Beruf {{Beruf}} kennenlernen und spreche dafür mit Menschen, die ihn ausüben[[; Ihre Arbeit bei {{Organisation}} kommt dem sehr nahe, was ich verstehen möchte]]. Dürfte ich Ihnen ein paar Fragen stellen, {{Minuten}} Minuten am Telefon oder wo Sie mögen? Mir passt jeder Tag.',
  close:
    'In etwa einer Woche melde ich mich noch einmal. Freundliche Grüße\n{{Mein Name}}',
};
