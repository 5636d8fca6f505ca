import type {SituationWords} from '../../../scripts/situation';

export const confirm: SituationWords = {
  title: 'Am Tag davor',
  when: 'Bestätige, wann und wo, und wie man dich erreicht, falls etwas dazwischenkommt.',
  subject: 'Unser Gespräch am {{Tag des Gesprächs}}',
  opening: 'Guten Tag {{Anrede}},\nich freue mich auf unser Gespräch.',
  easing:
    'Falls etwas dazwischengekommen ist, sagen Sie es mir: Wir können es verschieben.',
  body: 'Notiert habe ich {{Tag des Gesprächs}} um {{Uhrzeit des Gesprächs}} Uhr (Zeitzone {{Zeitzone}}), {{Gesprächsminuten}} Minuten[[, und zwar hier: {{Ort}}]]. Sie erreichen mich so: {{So erreicht man mich}}.',
  close: 'Bis dahin freundliche Grüße\n{{Mein Name}}',
};
