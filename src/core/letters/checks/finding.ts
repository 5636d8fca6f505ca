import type {LetterShown} from '../../screen';
import type {World} from '../../world';
import type {OwnWords} from '../fields';
import type {Owed} from '../owed';

export const CHECK_IDS = [
  'fields',
  'head',
  'noContact',
  'referrer',
  'names',
  'organisation',
  'particular',
  'job',
  'length',
  'clear',
  'alike',
  'sincere',
  'ownSentence',
  'late',
] as const;
export type CheckId = (typeof CHECK_IDS)[number];

/** Something about a letter that the person should look at before it goes. */
export interface Finding {
  readonly check: CheckId;
  /** Whether it holds the letter back; the rest the person may overrule. */
  readonly blocks: boolean;
  /** What is the matter and what to do. */
  readonly says: string;
}

/** What a check looks at. */
export interface Checked {
  readonly letter: LetterShown;
  /** The letter's paragraphs as plain text. */
  readonly body: string;
  readonly owed: Owed;
  readonly own: OwnWords;
  readonly world: World;
}

export type Check = (checked: Checked) => readonly Finding[];

export const blocking = (check: CheckId, says: string): Finding => ({
  check,
  blocks: true,
  says,
});

export const doubt = (check: CheckId, says: string): Finding => ({
  check,
  blocks: false,
  says,
});
