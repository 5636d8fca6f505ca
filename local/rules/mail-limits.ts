/** What one message of a consumer account may hold, by Google's published limits; sizes in bytes. */
const MOST = {
  recipients: 50,
  attachments: 250,
  attachmentBytes: 25 * 1024 * 1024,
  bodyBytes: 200 * 1024,
  subjectCharacters: 250,
} as const;

/** Google's words for a message that is too large in some way; undefined when it may go. */
export function mailRefusal(message: {
  readonly recipients: number;
  readonly subject: string;
  readonly bodies: readonly string[];
  readonly attachmentSizes: readonly number[];
}): string | undefined {
  const {recipients, subject, bodies, attachmentSizes} = message;
  if (recipients > MOST.recipients)
    return 'Limit Exceeded: Email Recipients Per Message.';
  if (subject.length > MOST.subjectCharacters)
    return 'Argument too large: subject';
  if (bodies.some(body => Buffer.byteLength(body) > MOST.bodyBytes))
    return 'Limit Exceeded: Email Body Size.';
  if (attachmentSizes.length > MOST.attachments)
    return 'Limit Exceeded: Email Attachments Per Message.';
  if (sum(attachmentSizes) > MOST.attachmentBytes)
    return 'Limit Exceeded: Email Total Attachments Size.';
  return undefined;
}

const sum = (sizes: readonly number[]): number =>
  sizes.reduce((total, size) => total + size, 0);
