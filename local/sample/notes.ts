import type {WorkName} from './work';

/** What Kim read, watched and tried, and how many days ago. */
export const NOTES: readonly {
  readonly daysAgo: number;
  readonly work: WorkName;
  readonly typed: Readonly<Record<string, string>>;
}[] = [
  {
    daysAgo: 40,
    work: 'planner',
    typed: {
      p: 'PC',
      level: 'job',
      source: 'occupational profile',
      title: 'What a transport planner does',
      learned: 'Counts people, models routes, writes reports for councils.',
      wantToKnow: 'How much of the week is spent on maps?',
      pleased: 'There is software made only for timetables.',
      minutes: '35',
    },
  },
  {
    daysAgo: 33,
    work: 'midwife',
    typed: {
      p: 'PC',
      level: 'career',
      source: 'video or audio interview',
      title: 'Three midwives talk about one night',
      learned: 'Handover at seven decides how the shift goes.',
      wantToKnow: 'What do you do when you are tired and it is not over?',
      talkedAbout: 'The shoes. All three talked about shoes.',
      pleased: 'How much they laughed.',
      minutes: '25',
    },
  },
  {
    daysAgo: 30,
    work: 'midwife',
    typed: {
      p: 'Paper',
      level: 'field of work',
      source: 'library',
      title: 'A shelf of birth stories',
      where: 'Town library, second floor',
      learned: 'The training has changed twice in twenty years.',
      wantToKnow:
        'Which part of the training did you use most in the first year?',
      minutes: '50',
    },
  },
  {
    daysAgo: 16,
    work: 'luthier',
    typed: {
      p: 'Paper',
      level: 'job',
      source: 'book or article',
      title: 'A year in a violin workshop',
      learned: 'Varnish needs patience: weeks of light and air.',
      wantToKnow: 'How do you keep the workshop going between two violins?',
      minutes: '40',
    },
  },
  {
    daysAgo: 9,
    work: 'midwife',
    typed: {
      p: 'Participation',
      level: 'organisation',
      source: 'event',
      title: 'An evening with the Birth Circle',
      where: 'Community hall',
      learned: 'Volunteers sit with families who have nobody else.',
      pleased: 'I was handed a baby within ten minutes.',
      minutes: '120',
    },
  },
];
