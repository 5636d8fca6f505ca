import type {SituationWords} from '../../../scripts/situation';

/** Among people who know each other one says du. */
export const someoneKnown: SituationWords = {
  title: 'Jemand, den ich kenne',
  when: 'Freunde, Familie, Mitstudierende, Nachbarn: So fängt es sich am leichtesten an.',
  opening:
    'Hallo {{Vorname}}, hier ist {{Mein Name}}. Ich habe eine kleine Bitte, und zwar eine schöne.',
  easing: 'Passt es gerade? Ein andermal ist auch gut, und ein Nein ebenso.',
  body: 'Ich möchte den Beruf {{Beruf}} kennenlernen und spreche mit Menschen, die ihn ausüben. Hättest du {{Minuten}} Minuten für mich, persönlich oder am Telefon, an einem Tag, der dir passt? Und falls du damit gar nichts zu tun hast: Wen kennst du, bei dem das anders ist?',
  close:
    'Danke, {{Vorname}}. Ich bringe meine Fragen mit und behalte die Uhr im Auge.',
};
