import type {SituationWords} from '../../../scripts/situation';

/** A first call to a stranger. */
export const cold: SituationWords = {
  title: 'Somebody who does not know me',
  when: 'Nobody stands between you: say briefly who you are and why them.',
  opening:
    'Good day, {{Form of address}}. My name is {{My name}}, and we have not met. [[{{My introduction}}.]]',
  easing:
    'Do you have one minute? I’ll gladly ring later, and you may simply say no.',
  body: 'I’m finding out about {{Kind of work}}, and you do it[[ at {{Organisation}}]]. I’m not asking for a job. I would like to hear, in {{Minutes}} minutes, what the days are really like. You choose when, and whether we meet or talk on the phone.',
  close: 'Thank you for listening. My questions will be ready.',
};
