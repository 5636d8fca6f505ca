import type {Workspace} from './workspace';

/** A message that was sent, kept under `mail/<id>`. */
export interface Message {
  readonly id: string;
  /** The person's own address. */
  readonly from: string;
  /** Each `ada@example.com` or `"Ada" <ada@example.com>`. */
  readonly to: readonly string[];
  readonly cc: readonly string[];
  readonly bcc: readonly string[];
  readonly replyTo?: string;
  /** The sender's name, where the script chose one. */
  readonly name?: string;
  readonly subject: string;
  readonly text: string;
  readonly html?: string;
  readonly attachments: readonly Attachment[];
  /** Id of the message it answers. */
  readonly inReplyTo?: string;
  /** RFC 3339, UTC. */
  readonly sentAt: string;
  readonly delivery: Delivery;
}

export interface Attachment {
  readonly name: string;
  readonly contentType: string;
  readonly base64: string;
  /** For an image that the HTML shows as `cid:<cid>`. */
  readonly cid?: string;
}

/**
 * How far a message has come: `outbox` never leaves the machine, `waiting` is to be delivered, `sending` was being handed over and
 * may have gone, `delivered` and `refused` are what the mail server answered, with its words as the note.
 */
export interface Delivery {
  readonly state: 'outbox' | 'waiting' | 'sending' | 'delivered' | 'refused';
  readonly note?: string;
}

/** Keeps a message as sent now by the workspace's owner. */
export function addMessage(
  workspace: Workspace,
  parts: Omit<Message, 'id' | 'from' | 'sentAt' | 'delivery'>,
): Message {
  const {store, clock, chance, owner, deliversMail} = workspace;
  const message: Message = {
    ...parts,
    id: messageId(() => chance.next()),
    from: owner.email,
    sentAt: new Date(clock.now()).toISOString(),
    delivery: {state: deliversMail ? 'waiting' : 'outbox'},
  };
  store.write(`mail/${message.id}`, message);
  workspace.tell({part: 'mail', id: message.id});
  return message;
}

/** Every message, in the order they were sent. */
export const listMessages = ({store}: Workspace): readonly Message[] =>
  store
    .keys('mail/')
    .flatMap(key => store.read<Message>(key) ?? [])
    .sort((one, other) => one.sentAt.localeCompare(other.sentAt));

/** Records how far a message has come, safe on disk. */
export function markDelivery(
  workspace: Workspace,
  message: Message,
  delivery: Delivery,
): void {
  workspace.store.write(`mail/${message.id}`, {...message, delivery});
  workspace.store.commit();
  workspace.tell({part: 'mail', id: message.id});
}

/** Small letters and digits only: part of a file name, also where capitals do not count. */
const messageId = (next: () => number): string =>
  Array.from({length: 12}, () => Math.floor(next() * 36).toString(36)).join('');
