import type {Delivery} from '../../workspace/mail';

/** A line of the list of messages. */
export interface MailLine {
  readonly id: string;
  readonly to: readonly string[];
  readonly subject: string;
  /** The beginning of the text. */
  readonly beginning: string;
  /** RFC 3339, UTC. */
  readonly sentAt: string;
  readonly delivery: Delivery['state'];
}

/** A message as a person reads it; its HTML and its attachments have addresses of their own. */
export interface ShownMessage {
  readonly id: string;
  readonly from: string;
  readonly to: readonly string[];
  readonly cc: readonly string[];
  readonly bcc: readonly string[];
  readonly replyTo?: string;
  readonly subject: string;
  readonly text: string;
  readonly hasHtml: boolean;
  readonly attachments: readonly {
    readonly name: string;
    readonly contentType: string;
    readonly bytes: number;
  }[];
  readonly sentAt: string;
  readonly delivery: Delivery;
}
