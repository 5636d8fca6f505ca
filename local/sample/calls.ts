import type {PersonName} from './people';

/** Kim's tries to reach people, how many days ago, and which way each went on the call card. */
export const CALLS: readonly {
  readonly person: PersonName;
  readonly daysAgo: number;
  readonly branch: string;
  readonly after?: Readonly<Record<string, string>>;
}[] = [
  {person: 'theo', daysAgo: 31, branch: 'yes', after: {confidence: '3'}},
  {person: 'ines', daysAgo: 24, branch: 'yes', after: {confidence: '4'}},
  {
    person: 'dan',
    daysAgo: 23,
    branch: 'busy',
    after: {notes: 'Kind about it. Said next month is calmer.'},
  },
  {person: 'akira', daysAgo: 15, branch: 'sent'},
  {person: 'amina', daysAgo: 12, branch: 'voicemail'},
  {person: 'amina', daysAgo: 11, branch: 'yes', after: {confidence: '4'}},
  {person: 'piotr', daysAgo: 6, branch: 'yes', after: {confidence: '5'}},
  {person: 'marisol', daysAgo: 4, branch: 'sent'},
  {person: 'ruth', daysAgo: 3, branch: 'yes', after: {confidence: '5'}},
];
