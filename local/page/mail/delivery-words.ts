import type {Delivery} from '../../workspace/mail';

/** How far a message has come: a word for the list, a sentence for the message itself. */
export const DELIVERY_WORDS: Readonly<
  Record<Delivery['state'], {readonly short: string; readonly sentence: string}>
> = {
  outbox: {
    short: 'kept here',
    sentence:
      'Kept on this computer: SMTP_URL is not set, nothing was sent over the network.',
  },
  waiting: {
    short: 'waiting',
    sentence: 'Waiting to be handed to the mail server.',
  },
  sending: {
    short: 'may have gone',
    sentence:
      'This was being handed to the mail server and may have gone. Ask the other person before you send it again.',
  },
  delivered: {
    short: 'delivered',
    sentence: 'The mail server took this message.',
  },
  refused: {
    short: 'refused',
    sentence: 'The mail server refused this message.',
  },
};
