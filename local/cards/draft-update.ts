import {cleanHtml} from '../workspace/clean-html';
import type {Response} from './response';

/** What goes into the message being written: everything is added, only the subject takes the place of the one before. */
export interface Insertion {
  readonly to: readonly string[];
  readonly cc: readonly string[];
  readonly bcc: readonly string[];
  readonly subject?: string;
  readonly body?: {
    readonly at: 'cursor' | 'start' | 'end';
    /** Cleaned as Gmail cleans it. */
    readonly html: string;
  };
}

/** What a response wants put into the message being written; undefined when it wants nothing there. */
export function insertionOf({hostAppAction}: Response): Insertion | undefined {
  const update = hostAppAction?.gmailAction.updateDraftActionMarkup;
  if (update === undefined) return undefined;
  const {updateBody: body, updateSubject} = update;
  return {
    to: emails(update.updateToRecipients?.toRecipients),
    cc: emails(update.updateCcRecipients?.ccRecipients),
    bcc: emails(update.updateBccRecipients?.bccRecipients),
    ...(updateSubject ? {subject: updateSubject.subject} : {}),
    ...(body
      ? {
          body: {
            at: PLACES[body.type],
            html: body.insertContents.map(asHtml).join(''),
          },
        }
      : {}),
  };
}

const emails = (
  list: readonly {readonly email: string}[] = [],
): readonly string[] => list.map(({email}) => email);

const PLACES = {
  IN_PLACE_INSERT: 'cursor',
  INSERT_AT_START: 'start',
  INSERT_AT_END: 'end',
} as const;

function asHtml({
  content,
  contentType,
}: {
  readonly content: string;
  readonly contentType: 'TEXT' | 'MUTABLE_HTML' | 'IMMUTABLE_HTML';
}): string {
  if (contentType === 'TEXT') return textAsHtml(content);
  const html = cleanHtml(content);
  return contentType === 'MUTABLE_HTML'
    ? html
    : `<div contenteditable="false">${html}</div>`;
}

const textAsHtml = (text: string): string =>
  text
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/\r?\n/g, '<br>');
