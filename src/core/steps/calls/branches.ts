import type {SituationId} from '../../scripts';
import type {Situation} from '../../scripts/situation';
import type {Words} from '../../languages/words';
import type {OUTCOMES} from '../../tables/calls';

export type BranchId = keyof Words['calls']['branches'];

/** One way a call may go: what is noted of it, and what to say next. */
export interface Branch {
  readonly id: BranchId;
  readonly outcome: (typeof OUTCOMES)[number];
  readonly spokeTo: 'them' | 'assistant' | 'nobody';
  /** Where it is another one than the script's. */
  readonly channel?: 'voicemail';
  /** The script with the next lines. */
  readonly lines?: SituationId;
  /** Whether the call goes on after these lines, so that it may still end otherwise. */
  readonly goesOn?: boolean;
}

export const BRANCHES: readonly Branch[] = [
  {id: 'yes', outcome: 'agreed', spokeTo: 'them'},
  {id: 'no', outcome: 'declined', spokeTo: 'them', lines: 'anotherName'},
  {id: 'talkNow', outcome: 'talk now', spokeTo: 'them', lines: 'talkNow'},
  {
    id: 'voicemail',
    outcome: 'voicemail left',
    spokeTo: 'nobody',
    channel: 'voicemail',
    lines: 'voicemail',
  },
  {
    id: 'reception',
    outcome: 'call back',
    spokeTo: 'assistant',
    lines: 'reception',
    goesOn: true,
  },
  {id: 'later', outcome: 'call back', spokeTo: 'them'},
  {id: 'noAnswer', outcome: 'no answer', spokeTo: 'nobody'},
  {
    id: 'busy',
    outcome: 'declined - busy',
    spokeTo: 'them',
    lines: 'busy',
    goesOn: true,
  },
  {
    id: 'notHiring',
    outcome: 'declined - not hiring',
    spokeTo: 'them',
    lines: 'notHiring',
    goesOn: true,
  },
  {
    id: 'resume',
    outcome: 'asked for a résumé',
    spokeTo: 'them',
    lines: 'resume',
    goesOn: true,
  },
  {
    id: 'personnel',
    outcome: 'wrong person',
    spokeTo: 'them',
    lines: 'personnel',
    goesOn: true,
  },
  {id: 'phoneOnly', outcome: 'agreed', spokeTo: 'them', lines: 'phoneOnly'},
  {id: 'wrongPerson', outcome: 'wrong person', spokeTo: 'nobody'},
  {id: 'sent', outcome: 'no answer', spokeTo: 'nobody'},
  {id: 'willReply', outcome: 'will reply', spokeTo: 'them'},
  {id: 'confirmed', outcome: 'agreed', spokeTo: 'them'},
];

export const branchNamed = (id: string): Branch | undefined =>
  BRANCHES.find(one => one.id === id);

/** The ways shown at once, and those folded away. */
export interface Ways {
  readonly first: readonly BranchId[];
  readonly others: readonly BranchId[];
}

/** How an attempt with this script may go. */
export function waysOf({channel, id}: Situation): Ways {
  if (id === 'confirm') return {first: ['confirmed', 'sent'], others: []};
  if (channel === 'in person')
    return {first: ['talkNow', 'later', 'no'], others: ['yes', 'busy']};
  return channel === 'call' || channel === 'voicemail'
    ? ON_THE_PHONE
    : {first: ['sent', 'yes', 'no'], others: ['later', ...OBJECTIONS]};
}

const OBJECTIONS: readonly BranchId[] = [
  'busy',
  'notHiring',
  'resume',
  'personnel',
  'phoneOnly',
  'wrongPerson',
];

export const ON_THE_PHONE: Ways = {
  first: [
    'yes',
    'no',
    'talkNow',
    'voicemail',
    'reception',
    'later',
    'noAnswer',
  ],
  others: [...OBJECTIONS, 'willReply'],
};
