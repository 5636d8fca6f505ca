import type {SituationWords} from '../../../scripts/situation';

export const voicemail: SituationWords = {
  title: 'Mailbox',
  when: 'Eine halbe Minute, langsam. Sag deine Nummer zweimal und wann du es wieder versuchst.',
  opening:
    'Guten Tag {{Anrede}}. Hier ist {{Mein Name}}, ich buchstabiere einmal. [[{{Genannt von}} hat mir Ihren Namen genannt.]]',
  easing:
    'Sie müssen nichts tun: Ich versuche es am nächsten Arbeitstag wieder.',
  body: 'Ich möchte den Beruf {{Beruf}} kennenlernen und hätte gern {{Minuten}} Minuten Ihrer Zeit für ein paar Fragen. Um eine Stelle geht es nicht. Sie erreichen mich hier: {{So erreicht man mich}}. Noch einmal: {{So erreicht man mich}}.',
  close: 'Vielen Dank und bis dann.',
};
