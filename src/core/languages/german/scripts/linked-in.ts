import type {SituationWords} from '../../../scripts/situation';

export const linkedIn: SituationWords = {
  title: 'Nachricht auf LinkedIn',
  when: 'Sehr kurz: Das Netzwerk schneidet sie ab. Frag behutsam.',
  opening: 'Guten Tag {{Anrede}},',
  easing: 'nur wenn Sie mögen:',
  body: 'Darf ich Ihnen {{Minuten}} Minuten lang Fragen zum Beruf {{Beruf}} stellen?',
  close: 'Vielen Dank! {{Mein Name}}',
};
