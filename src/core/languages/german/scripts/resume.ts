import type {SituationWords} from '../../../scripts/situation';

export const resume: SituationWords = {
  title: '„Schicken Sie mir Ihren Lebenslauf“',
  when: 'Das ist freundlich, macht aber aus dem Gespräch etwas anderes.',
  opening: 'Danke, das ist nett von Ihnen.',
  easing:
    'Das hat Zeit: Ich komme nur mit Fragen, und Sie müssen vorher nichts lesen.',
  body: 'Ich möchte erfahren, wie der Beruf {{Beruf}} wirklich ist, und {{Minuten}} Minuten Ihrer Zeit würden mir mehr sagen als jedes Papier. Wenn er Ihnen danach nützt, schicke ich ihn gern.',
  close: 'Welcher Tag würde Ihnen passen? Vielen Dank.',
};
