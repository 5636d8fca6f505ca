import type {Card, OpenLink, Suggestions} from './card';

/** What a script's function has answered, as Google's response formats have it. Safe to use in a browser. */
export interface Response {
  readonly action?: {
    readonly navigations?: readonly NavigationStep[];
    readonly notification?: {readonly text: string};
    readonly link?: OpenLink;
  };
  /** Whether what the host shows may be out of date. */
  readonly stateChanged?: boolean;
  readonly autoComplete?: Suggestions;
  readonly hostAppAction?: {
    readonly gmailAction: {readonly updateDraftActionMarkup: DraftUpdate};
  };
}

/** Exactly one of these. */
export interface NavigationStep {
  readonly pushCard?: Card;
  readonly updateCard?: Card;
  readonly pop?: true;
  readonly popToRoot?: true;
  readonly popToCard?: string;
}

/** What is to be put into the message being written. */
export interface DraftUpdate {
  readonly updateBody?: {
    readonly type: 'IN_PLACE_INSERT' | 'INSERT_AT_START' | 'INSERT_AT_END';
    readonly insertContents: readonly {
      readonly content: string;
      readonly contentType: 'TEXT' | 'MUTABLE_HTML' | 'IMMUTABLE_HTML';
    }[];
  };
  readonly updateSubject?: {readonly subject: string};
  readonly updateToRecipients?: {readonly toRecipients: readonly Email[]};
  readonly updateCcRecipients?: {readonly ccRecipients: readonly Email[]};
  readonly updateBccRecipients?: {readonly bccRecipients: readonly Email[]};
}

interface Email {
  readonly email: string;
}
