/** What the journey types where a person would type what they heard. Each is marked as a sample. */
export const SAMPLE = {
  me: {
    name: 'Robin Sample',
    introduction: 'I am finding out which work suits me (sample).',
    reach: 'robin@example.com',
    minutes: '20',
  },
  work: {name: 'Landscape gardener (sample)', origin: 'toying or wondering'},
  call: 'Friendly, and suggested tomorrow (sample).',
  note: {
    p: 'PC',
    level: 'job',
    source: 'occupational profile',
    title: 'A day outdoors (sample)',
    learned: 'Winters are for planning and repairs (sample).',
    wantToKnow: 'How do you keep going through a wet week? (sample)',
  },
  talk: {
    type: 'phone',
    minutes: '20',
    mustLearn: 'Whether one can begin without training (sample).',
  },
  impressions: {
    impressions: 'Calm, and proud of small gardens (sample).',
    thoughts: 'I could see myself doing this (sample).',
    remembered: 'The tools matter less than the knees (sample).',
    askedForNames: 'yes',
  },
  letter: {
    particular: 'You said that the tools matter less than the knees (sample).',
    willDo:
      'I am going to help in a neighbour’s garden for a weekend (sample).',
    ownSentence: 'Our talk made a whole trade real to me (sample).',
    myName: 'Robin Sample',
  },
} as const;
