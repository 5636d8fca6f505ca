import type {SituationWords} from '../../../scripts/situation';

/** An answer to those who think a job is wanted. */
export const notHiring: SituationWords = {
  title: '“We are not hiring”',
  when: 'They think you want a job. Clear it up kindly.',
  opening: 'I’m glad you say so, because I’m not asking for a job.',
  easing: 'I’m still choosing, and would not take your time for anything else.',
  body: 'All I want is to understand {{Kind of work}} from somebody who does it, before I settle on a road. {{Minutes}} minutes with my questions, whenever it suits you. Would that be possible?',
  close:
    'Thank you for hearing me out. If not, it was kind of you all the same.',
};
