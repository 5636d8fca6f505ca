import type {WorkName} from './work';

/** Somebody in Kim's weeks; all invented, with addresses that belong to nobody. */
export interface SamplePerson {
  readonly name: string;
  readonly relationship: string;
  readonly organisation?: string;
  readonly role?: string;
  readonly email?: string;
  readonly phone?: string;
  readonly talker?: 'yes';
  readonly known?: 'yes';
  readonly notes?: string;
  readonly works?: readonly WorkName[];
}

export const PEOPLE = {
  grete: {
    name: 'Grete Solberg',
    relationship: 'relative',
    role: 'Retired music teacher',
    email: 'grete.solberg@example.org',
    known: 'yes',
    talker: 'yes',
    notes: 'My great-aunt. This is a sample: everybody in it is invented.',
  },
  theo: {
    name: 'Theo Okafor',
    relationship: 'neighbour',
    organisation: 'Harbour Transit (invented)',
    role: 'Schedule planner',
    email: 'theo.okafor@example.com',
    phone: '+1 555 0142',
    known: 'yes',
    talker: 'yes',
    works: ['planner'],
  },
  ines: {
    name: 'Inês Carvalho',
    relationship: 'friend',
    organisation: 'Birch Lane Birth Centre (invented)',
    role: 'Midwife',
    email: 'ines@example.org',
    phone: '+1 555 0188',
    known: 'yes',
    works: ['midwife'],
  },
  amina: {
    name: 'Amina Yusuf',
    relationship: 'referral',
    organisation: 'St. Columba Hospital (invented)',
    role: 'Community midwife',
    email: 'amina.yusuf@example.org',
    phone: '+1 555 0163',
    works: ['midwife'],
  },
  akira: {
    name: '田中 明',
    relationship: 'online',
    organisation: 'Tanaka Strings (invented)',
    role: 'Violin maker',
    email: 'akira@example.net',
    works: ['luthier'],
  },
  ruth: {
    name: 'Ruth Adler',
    relationship: 'alum',
    organisation: 'City Sound Library (invented)',
    role: 'Archivist',
    email: 'ruth.adler@example.com',
    phone: '+1 555 0121',
    works: ['archivist'],
  },
  piotr: {
    name: 'Piotr Zieliński',
    relationship: 'teacher or former employer',
    organisation: 'Zieliński & Daughter (invented)',
    role: 'Violin maker',
    email: 'piotr@example.org',
    phone: '+1 555 0119',
    known: 'yes',
    works: ['luthier'],
  },
  leila: {
    name: 'ليلى منصور',
    relationship: 'fellow student',
    role: 'Student midwife',
    email: 'leila@example.net',
    known: 'yes',
    works: ['midwife'],
  },
  dan: {
    name: 'Dan Whitmore',
    relationship: 'online',
    organisation: 'Riverside Council (invented)',
    role: 'Head of transport',
    email: 'dan.whitmore@example.com',
    phone: '+1 555 0177',
    works: ['planner'],
  },
  marisol: {
    name: 'Marisol Vega',
    relationship: 'volunteer',
    organisation: 'Open Door Birth Circle (invented)',
    role: 'Doula',
    email: 'marisol@example.org',
    works: ['midwife'],
  },
} as const satisfies Record<string, SamplePerson>;

export type PersonName = keyof typeof PEOPLE;
