import type {Draft} from '../../../workspace/drafts';

/** A draft in the list of mail. */
export interface DraftLine {
  readonly id: string;
  readonly to: string;
  readonly subject: string;
  /** RFC 3339, UTC. */
  readonly savedAt: string;
}

/** A draft as its window shows it. */
export type ShownDraft = Omit<Draft, 'savedAt'>;

/** What the window saves: its text, and which state of the draft it has changed. */
export type SavedDraft = Pick<
  ShownDraft,
  'to' | 'cc' | 'bcc' | 'subject' | 'html' | 'revision'
>;
