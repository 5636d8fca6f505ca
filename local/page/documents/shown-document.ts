import type {TextDocument} from '../../workspace/documents/text-document';

/** A document in the page's list. */
export interface ListedDocument {
  readonly id: string;
  readonly name: string;
  /** A document with `{{Fields}}` still to be filled in is a template. */
  readonly kind: 'template' | 'letter';
  /** RFC 3339, UTC. */
  readonly modified: string;
}

/** A document as the editor opens it. */
export interface ShownDocument {
  readonly id: string;
  readonly name: string;
  readonly document: TextDocument;
}

/** What the editor sends: the whole text, and which revision it began from, so that nobody else's change is written over. */
export interface SavedDocument {
  readonly name: string;
  readonly document: Pick<TextDocument, 'paragraphs' | 'lists'>;
  readonly basedOn: number;
}

/** Where a person's text has to begin a `{{Field}}`. */
export const FIELD = /\{\{[^{}\n]*\}\}/g;
