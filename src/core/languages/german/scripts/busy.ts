import type {SituationWords} from '../../../scripts/situation';

export const busy: SituationWords = {
  title: '„Ich habe keine Zeit“',
  when: 'Nimm es erst einmal an. Dann mach es kleiner oder später.',
  opening: 'Das verstehe ich gut, {{Anrede}}: Volle Wochen lassen wenig Platz.',
  easing: 'Bei mir eilt es nicht.',
  body: 'Wären zehn Minuten am Telefon leichter, oder irgendeine Woche im nächsten Monat? Sonst kennen Sie vielleicht jemanden mit diesem Beruf, {{Beruf}}, und einer ruhigeren Woche.',
  close:
    'Wann darf ich es wieder versuchen? Ich notiere mir den Tag und lasse Sie bis dahin in Ruhe. Vielen Dank.',
};
