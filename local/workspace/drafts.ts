import {fileId} from './chance';
import {cleanHtml} from './clean-html';
import type {Message} from './mail';
import type {Workspace} from './workspace';

/** A message that is being written, kept under `drafts/<id>`. */
export interface Draft {
  readonly id: string;
  /** Addresses as they were typed, which may not be whole yet. */
  readonly to: string;
  readonly cc: string;
  readonly bcc: string;
  readonly subject: string;
  /** Cleaned as Gmail cleans it. */
  readonly html: string;
  /** Id of the message it answers. */
  readonly inReplyTo?: string;
  /** RFC 3339, UTC. */
  readonly savedAt: string;
  /** Goes up with every change. */
  readonly revision: number;
}

export type DraftParts = Pick<
  Draft,
  'to' | 'cc' | 'bcc' | 'subject' | 'html' | 'inReplyTo'
>;

const ID_LENGTH = 16;

export const readDraft = ({store}: Workspace, id: string): Draft | undefined =>
  store.read<Draft>(`drafts/${id}`);

/** Every draft, the one written last first. */
export const listDrafts = ({store}: Workspace): readonly Draft[] =>
  store
    .keys('drafts/')
    .flatMap(key => store.read<Draft>(key) ?? [])
    .sort((one, other) => other.savedAt.localeCompare(one.savedAt));

export const addDraft = (
  workspace: Workspace,
  parts: Partial<DraftParts> = {},
): Draft =>
  keepDraft(workspace, {
    to: '',
    cc: '',
    bcc: '',
    subject: '',
    html: '',
    ...parts,
    id: fileId(workspace.chance, ID_LENGTH),
    revision: 0,
  });

/** Keeps what was written, safe on disk. */
export function keepDraft(
  workspace: Workspace,
  draft: Omit<Draft, 'savedAt'>,
): Draft {
  const kept: Draft = {
    ...draft,
    html: cleanHtml(draft.html),
    savedAt: new Date(workspace.clock.now()).toISOString(),
    revision: draft.revision + 1,
  };
  workspace.store.write(`drafts/${kept.id}`, kept);
  workspace.store.commit();
  workspace.tell({part: 'mail', id: kept.id});
  return kept;
}

export function removeDraft(workspace: Workspace, id: string): void {
  workspace.store.remove(`drafts/${id}`);
  workspace.store.commit();
  workspace.tell({part: 'mail', id});
}

/** An answer to a message of the person's own goes to those it went to. */
export function replyTo(message: Message): Partial<DraftParts> {
  const {id, to, subject} = message;
  return {
    to: to.join(', '),
    subject: /^re:/i.test(subject) ? subject : `Re: ${subject}`,
    html: `<br><br>${quoted(message)}`,
    inReplyTo: id,
  };
}

function quoted({from, sentAt, html, text}: Message): string {
  const said = html ?? escaped(text).replace(/\r?\n/g, '<br>');
  const when = sentAt.slice(0, 16).replace('T', ', ');
  return `<div>On ${when} (UTC) ${escaped(from)} wrote:<blockquote style="margin:0 0 0 0.8ex;border-left:1px solid #ccc;padding-left:1ex">${said}</blockquote></div>`;
}

const escaped = (text: string): string =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
