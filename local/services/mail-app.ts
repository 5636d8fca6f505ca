import type {Run, ServiceFactory} from '../run';
import {mailRefusal} from '../rules/mail-limits';
import {leftToday, spend} from '../rules/quotas';
import {mismatch} from '../rules/signature';
import {addMessage, type Attachment} from '../workspace/mail';
import {blobContent, type BlobContent} from './blob';
import {readAddresses} from './mail-addresses';

/** Sends mail in the person's name: as far as the workspace's outbox, and on from there when it delivers mail. */
export const mailApp: ServiceFactory = run => ({
  MailApp: run.offer('MailApp', {
    getRemainingDailyQuota: () => leftToday(run.workspace, 'email'),
    sendEmail: (...args: unknown[]) => send(run, messageOf(args)),
  }),
});

/** A message as a script writes it: Google's names for its parts. */
interface Wanted {
  readonly to?: string;
  readonly cc?: string;
  readonly bcc?: string;
  readonly replyTo?: string;
  readonly name?: string;
  readonly subject?: string;
  readonly body?: string;
  readonly htmlBody?: string;
  readonly attachments?: unknown;
  readonly inlineImages?: object;
  readonly noReply?: boolean;
}

const PARTS: ReadonlySet<string> = new Set<keyof Wanted>([
  'to',
  'cc',
  'bcc',
  'replyTo',
  'name',
  'subject',
  'body',
  'htmlBody',
  'attachments',
  'inlineImages',
  'noReply',
]);

/** The four ways to call `sendEmail`, as one. */
function messageOf(args: readonly unknown[]): Wanted {
  const [first, second, third, fourth] = args;
  if (args.length === 1 && isOptions(first)) return checked(first);
  const texts = args.slice(0, isOptions(args.at(-1)) ? -1 : undefined);
  if (
    args.length < 3 ||
    args.length > 4 ||
    texts.length < 3 ||
    texts.some(text => typeof text !== 'string')
  )
    throw mismatch('MailApp.sendEmail', args);
  if (isOptions(fourth))
    return checked({...fourth, to: first, subject: second, body: third});
  return args.length === 3
    ? checked({to: first, subject: second, body: third})
    : checked({to: first, replyTo: second, subject: third, body: fourth});
}

const isOptions = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function checked(wanted: object): Wanted {
  for (const part of Object.keys(wanted))
    if (!PARTS.has(part))
      throw new Error(
        `The option ${part} of MailApp.sendEmail is not available in the local workspace`,
      );
  return wanted as Wanted;
}

function send({workspace}: Run, wanted: Wanted): void {
  const {subject = '', body = '', htmlBody, name, noReply} = wanted;
  const to = readAddresses(wanted.to);
  const cc = readAddresses(wanted.cc);
  const bcc = readAddresses(wanted.bcc);
  const replyTo = readAddresses(wanted.replyTo);
  const recipients = to.length + cc.length + bcc.length;
  const attachments = attachmentsOf(wanted);
  if (recipients === 0) throw new Error('Failed to send email: no recipient');
  // Only organisations may send without an address to answer to.
  if (noReply) throw new Error('Invalid argument: noReply');
  for (const [part, text] of Object.entries({subject, name}))
    if (hasLineBreak(text)) throw new Error(`Invalid argument: ${part}`);
  const refusal = mailRefusal({
    recipients,
    subject,
    bodies: [body, htmlBody ?? ''],
    attachmentSizes: attachments.map(({base64}) => (base64.length * 3) / 4),
  });
  if (refusal !== undefined) throw new Error(refusal);

  spend(workspace, 'email', recipients);
  addMessage(workspace, {
    to,
    cc,
    bcc,
    ...(replyTo.length > 0 ? {replyTo: replyTo.join(', ')} : {}),
    ...(name ? {name} : {}),
    subject,
    text: body,
    ...(htmlBody ? {html: htmlBody} : {}),
    attachments,
  });
}

/** What the world calls a line break; in a header it would begin a new one. */
const hasLineBreak = (text = ''): boolean =>
  // eslint-disable-next-line no-control-regex -- control characters are what is looked for
  /[\x00-\x08\x0a-\x1f\x7f\u2028\u2029]/.test(text);

function attachmentsOf({
  attachments = [],
  inlineImages = {},
}: Wanted): readonly Attachment[] {
  const blobs = Array.isArray(attachments) ? attachments : [attachments];
  return [
    ...blobs.map(blob => attachment(contentOf(blob))),
    ...Object.entries(inlineImages).map(([cid, blob]) => ({
      ...attachment(contentOf(blob)),
      cid,
    })),
  ];
}

function contentOf(blob: unknown): BlobContent {
  const content = blobContent(blob);
  if (content === undefined) throw new Error('Invalid argument: attachments');
  return content;
}

const attachment = ({bytes, contentType, name}: BlobContent): Attachment => ({
  name: name ?? 'attachment',
  contentType: contentType ?? 'application/octet-stream',
  base64: bytes.toString('base64'),
});
