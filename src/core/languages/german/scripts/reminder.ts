import type {SituationWords} from '../../../scripts/situation';

export const reminder: SituationWords = {
  title: 'Eine Erinnerung, wenn es still bleibt',
  when: 'Einmal, nach sieben Arbeitstagen. Dann lass es ruhen.',
  subject: 'Noch einmal: ein paar Fragen zum Beruf {{Beruf}}',
  opening:
    'Guten Tag {{Anrede}},\nich hatte Sie[[ am {{Früherer Tag}}]] gefragt, ob Sie mir ein wenig vom Beruf {{Beruf}} erzählen mögen.',
  easing:
    'Wochen füllen sich schnell, und keine Antwort ist auch eine: Ich schreibe kein weiteres Mal.',
  body: 'Falls sich doch {{Minuten}} Minuten finden, am Telefon oder persönlich, passt mir jeder Tag. Und wenn jemand anderes im Haus näher dran ist, hilft mir ein Name genauso.',
  close: 'Freundliche Grüße\n{{Mein Name}}',
};
