import type {PersonName} from './people';
import type {WorkName} from './work';

/** One talk of Kim's, how many days ago it was, what was kept of it, and when the thank-you went. */
export interface SampleTalk {
  readonly person: PersonName;
  readonly work?: WorkName;
  /** Negative for a talk that lies ahead. */
  readonly daysAgo: number;
  readonly time: string;
  readonly arranged: Readonly<Record<string, string>>;
  /** What was noted during the talk, by the field of its question. */
  readonly answers?: Readonly<Record<string, string>>;
  readonly kept?: Readonly<Record<string, string>>;
  readonly thanks?: {
    readonly daysAgo: number;
    readonly words: Readonly<Record<string, string>>;
  };
}

const MY_NAME = 'Kim Sample';

export const TALKS: readonly SampleTalk[] = [
  {
    person: 'grete',
    daysAgo: 37,
    time: '16:00',
    arranged: {type: 'practice', minutes: '15', place: 'Her kitchen'},
    kept: {
      impressions: 'I forgot half my questions and it was fine.',
      remembered: 'She once wanted to look after old recordings.',
      askedForNames: 'yes',
      confidence: '2',
      lookingForward: '3',
    },
    thanks: {
      daysAgo: 36,
      words: {
        template: 'practiceShort',
        particular: 'Your advice to ask first and write later worked already.',
        ownSentence: 'And the plum cake did the rest.',
        myName: MY_NAME,
      },
    },
  },
  {
    person: 'theo',
    work: 'planner',
    daysAgo: 29,
    time: '12:30',
    arranged: {
      type: 'in person',
      minutes: '30',
      place: 'Café at the tram stop',
      mustLearn: 'How much of the week is maps',
    },
    answers: {
      'answer B-3': 'Two days of figures, two of meetings, one of maps.',
      'answer B-5': 'The evening meetings.',
    },
    kept: {
      impressions: 'Kind, quick, tired. Showed me the map of night buses.',
      thoughts: 'The part I like is one day in ten.',
      remembered: 'Every change goes through three evening meetings.',
      askedForNames: 'yes',
      'name 1': 'Dan Whitmore, head of transport at Riverside',
      'permission 1': 'yes',
      confidence: '3',
      lookingForward: '3',
      fitSkills: '4',
      fitValues: '4',
      fitInterests: '2',
    },
    thanks: {
      daysAgo: 27,
      words: {
        particular:
          'You said that a timetable is a promise to somebody at a cold stop.',
        willDo: 'I am going to ride the night line once from end to end.',
        ownSentence: 'I look at every bus shelter differently now.',
        myName: MY_NAME,
      },
    },
  },
  {
    person: 'ines',
    work: 'midwife',
    daysAgo: 21,
    time: '18:00',
    arranged: {
      type: 'video',
      minutes: '20',
      place: 'Video call',
      mustLearn: 'What a hard week is like',
    },
    answers: {
      'answer B-3':
        'Three births, one of them all night, and a lot of writing.',
      'answer B-4': 'The minute after, when the room goes quiet.',
      'answer B-5': 'The rota. I never know which Sundays are mine.',
      'answer B-6': 'Staying calm, and saying things plainly.',
    },
    kept: {
      impressions: 'She lit up when she spoke of first-time fathers.',
      thoughts: 'I did not look at the clock once.',
      remembered: 'Writing takes a third of every shift.',
      askedForNames: 'yes',
      'name 1': 'Amina Yusuf, works out in the villages',
      'permission 1': 'yes',
      promised: 'Send Inês the article about handovers',
      interest: '5',
      confidence: '4',
      lookingForward: '4',
      fitSkills: '4',
      fitValues: '5',
      fitInterests: '5',
    },
    thanks: {
      daysAgo: 20,
      words: {
        particular:
          'You said the work is mostly being calm in somebody else’s storm.',
        willDo: 'I am going to sit in on the open evening at the birth centre.',
        ownSentence: 'I have told everybody about the fathers.',
        myName: MY_NAME,
      },
    },
  },
  {
    person: 'amina',
    work: 'midwife',
    daysAgo: 8,
    time: '09:00',
    arranged: {
      type: 'phone',
      minutes: '20',
      whoCalls: 'I call',
      mustLearn: 'How different it is in the villages',
    },
    answers: {
      'answer B-3': 'Six visits, eighty miles, half a shift of writing.',
      'answer B-4': 'The kitchens. People tell you everything in a kitchen.',
      'answer B-5': 'Nothing about the nights. The forms, though.',
      'answer B-6': 'Calm first. The rest is training.',
    },
    kept: {
      impressions: 'Direct. Asked me more than I asked her.',
      thoughts: 'She made the driving sound like the best part.',
      remembered: 'She keeps a spare coat for families in the car.',
      askedForNames: 'yes',
      'name 1': 'Hana Novak, teaches the first year',
      'permission 1': 'not asked',
      interest: '5',
      confidence: '4',
      lookingForward: '5',
      fitSkills: '3',
      fitValues: '5',
      fitInterests: '4',
    },
    thanks: {
      daysAgo: 7,
      words: {
        particular:
          'You keep a spare coat in your car for families who came without one.',
        willDo:
          'I am going to ask at the Birth Circle how I can help on Thursdays.',
        ownSentence: 'Inês was right that I should talk with you.',
        myName: MY_NAME,
      },
    },
  },
  {
    person: 'piotr',
    work: 'luthier',
    daysAgo: 1,
    time: '11:00',
    arranged: {
      type: 'in person',
      minutes: '30',
      place: 'His workshop, Mill Street 4',
      travelMinutes: '25',
      mustLearn: 'How he spends the weeks between two violins',
    },
    kept: {
      impressions: 'Shavings everywhere, a radio, and no hurry at all.',
      thoughts: 'Beautiful, and lonelier than I would like.',
      remembered: 'He repairs school violins to pay for the winter.',
      askedForNames: 'no',
      interest: '3',
      confidence: '5',
      lookingForward: '5',
      fitSkills: '3',
      fitValues: '4',
      fitInterests: '4',
    },
  },
  {
    person: 'ruth',
    work: 'archivist',
    daysAgo: -1,
    time: '15:30',
    arranged: {
      type: 'in person',
      minutes: '20',
      place: 'City Sound Library, front desk',
      travelMinutes: '30',
      mustLearn: 'What happens to a tape from arrival to shelf',
    },
  },
];
