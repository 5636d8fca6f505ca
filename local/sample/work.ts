/** The kinds of work that Kim is curious about, by a short name the rest of the sample uses. */
export const WORK = {
  midwife: {
    name: 'Midwife',
    saidAs: 'a midwife’s work',
    origin: 'really interesting',
    why: 'Somebody is there for one of the biggest days of a family.',
    status: 'comparing',
    seeMyself: 'On the ward at four in the morning, with tea.',
    imagined: 'Quiet rooms, and long talks with parents.',
    found:
      'A lot of waiting, then everything at once. And far more writing than I thought.',
    interestBefore: '4',
    interestAfter: '5',
  },
  luthier: {
    name: 'Violin maker',
    saidAs: 'violin making',
    origin: 'toying or wondering',
    why: 'I like work that can be heard when it is done.',
    status: 'investigating',
    imagined: 'A workshop that smells of wood, and nobody in a hurry.',
    interestBefore: '4',
  },
  planner: {
    name: 'Bus network planner',
    saidAs: 'planning bus networks',
    origin: 'could see myself doing it',
    why: 'I keep redrawing our bus map in my head.',
    status: 'set aside',
    imagined: 'Maps all day.',
    found: 'Meetings all day, and the maps at night.',
    interestBefore: '3',
    interestAfter: '2',
    decisionReason:
      'I love the maps. I would not love the evenings in town halls.',
  },
  archivist: {
    name: 'Sound archivist',
    saidAs: 'the work of a sound archivist',
    origin: 'came up in an interview',
    why: 'Grete mentioned that somebody looks after old recordings.',
  },
} as const;

export type WorkName = keyof typeof WORK;
