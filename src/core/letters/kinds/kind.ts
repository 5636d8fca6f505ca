import type {Moment} from '../../day';
import type {Words} from '../../languages/words';
import type {Interview, Person, Referral} from '../../tables';
import type {LetterKind} from '../../tables/letters';
import type {Tracker} from '../../tracker';
import type {World} from '../../world';

/** A kind by the name that its words have. */
export type KindId = keyof Words['letters']['kinds'];

/** A default template by the name that its words have. */
export type TemplateId = keyof Words['letters']['templates'];

/** The parts of a letter, as its reader meets them (S7.8). */
export type PartId =
  'greeting' | 'thanks' | 'point' | 'use' | 'names' | 'own' | 'close';

/** What the person is asked for, beside a sentence of their own. Each has a column of the Letters tab. */
export type AskId = 'topic' | 'particular' | 'willDo' | 'more';

/** Something that happened and calls for a letter to one person. */
export interface Occasion {
  /** The id of the row it is about: a talk, a name, a call, a kind of work; or a day. */
  readonly about: string;
  readonly person: Person;
  readonly at: Moment | '';
  readonly interview?: Interview;
  readonly referral?: Referral;
  /** What the topic begins as. */
  readonly topic?: string;
  /** The template that fits best, where it is not the kind's first. */
  readonly template?: string;
}

/** One kind of thank-you. */
export interface Kind {
  readonly id: KindId;
  /** As the Letters tab has it. */
  readonly cell: LetterKind;
  /** How many times the hours that the person gives a thank-you pass after its occasion until it is due; undefined where it is never late. Late is twice as long. */
  readonly dueTimes?: 1 | 2;
  /** Whether nobody waits for it. */
  readonly optional?: boolean;
  /** Words of the letter, greeting and close included. */
  readonly length: {readonly least: number; readonly most: number};
  readonly parts: readonly PartId[];
  readonly asks: readonly AskId[];
  /** Whether a wish for a job has no place in it. */
  readonly noJob?: boolean;
  /** Its default templates; the first is offered first. */
  readonly templates: readonly TemplateId[];
  /** For a kind that follows a talk: whether this talk calls for it. */
  fits?(interview: Interview, tracker: Tracker): boolean;
  /** For a kind that follows something else: everything that calls for it now. */
  occasions?(world: World): readonly Occasion[];
}

export const kind = <const T extends Kind>(one: T): T => one;

/** The parts of a letter about a talk. */
export const TALK_PARTS: readonly PartId[] = [
  'greeting',
  'thanks',
  'point',
  'use',
  'names',
  'own',
  'close',
];

export const SHORT_PARTS: readonly PartId[] = [
  'greeting',
  'thanks',
  'own',
  'close',
];
