import type {SituationWords} from '../../../scripts/situation';

export const introduction: SituationWords = {
  title: 'Jemand stellt mich vor',
  when: 'Ein paar Zeilen, die jemand für dich weitergeben kann und die man leicht ausschlagen darf.',
  subject: 'Eine Frage von {{Mein Name}}',
  opening: 'Hallo {{Vorname}}, ich gebe hier etwas von {{Mein Name}} weiter.',
  easing:
    'Erwartet wird nichts: Wenn es nicht passt, braucht es keine Antwort.',
  body: '{{Mein Name}} möchte den Beruf {{Beruf}} kennenlernen und würde gern jemandem, der ihn ausübt, ein paar Fragen stellen: {{Minuten}} Minuten, am Telefon oder persönlich, wann immer es passt. Um eine Stelle geht es nicht.',
  close:
    'So ist der Kontakt möglich: {{So erreicht man mich}}. Danke fürs Lesen.',
};
