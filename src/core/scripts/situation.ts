import type {CHANNELS} from '../tables/calls';

/** What a script is needed for, as they are listed. */
export const GROUPS = [
  'begin',
  'phone',
  'answers',
  'writing',
  'there',
] as const;
export type Group = (typeof GROUPS)[number];

/** A moment for which words are ready. What is said stands with the other words. */
export interface Situation {
  readonly id: string;
  readonly group: Group;
  readonly channel: (typeof CHANNELS)[number];
  /** Whether it asks for a talk, so that the minutes have to be said. */
  readonly asksForTime: boolean;
}

/** A script's parts in their order. The first two make the beginning; the second puts the other at ease (S3.3, S3.13). */
export const PARTS = ['opening', 'easing', 'body', 'close'] as const;
export type Part = (typeof PARTS)[number];

/** A script's words. `{{Field}}` is filled in; what stands in `[[…]]` is left out where a field in it is empty. */
export type ScriptText = Readonly<Record<Part, string>>;

/** What a situation is called, when it is needed, and what to say. */
export interface SituationWords extends ScriptText {
  readonly title: string;
  readonly when: string;
  /** For an e-mail. */
  readonly subject?: string;
}
