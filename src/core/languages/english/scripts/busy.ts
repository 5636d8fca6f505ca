import type {SituationWords} from '../../../scripts/situation';

/** An answer to those who have no time. */
export const busy: SituationWords = {
  title: '“I’m too busy”',
  when: 'Accept it first. Then make it smaller, or later.',
  opening: 'I understand, {{Form of address}}: full weeks leave little room.',
  easing: 'There is no hurry on my side.',
  body: 'Would ten minutes on the phone be easier, or some week next month? Otherwise, perhaps you know somebody who does {{Kind of work}} and has a quieter week.',
  close:
    'When may I try again? I’ll note the day and leave you in peace until then. Thank you.',
};
