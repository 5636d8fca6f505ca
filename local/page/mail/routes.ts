import type {Context, Hono} from 'hono';
import {HTTPException} from 'hono/http-exception';
import {emlName, emlOf} from '../../workspace/eml';
import {listMessages, type Message} from '../../workspace/mail';
import type {Workspace} from '../../workspace/workspace';
import {MAIL_POLICY, mailHtml} from './mail-html';
import type {MailLine, ShownMessage} from './shown-mail';

/** Sent mail, newest first: the list, a message, its HTML, its attachments, and the whole as a file for a mail program. */
export function mailRoutes(app: Hono, workspace: Workspace): void {
  const messageOf = (context: Context): Message => {
    const id = context.req.param('id') ?? '';
    const message = workspace.store.read<Message>(`mail/${id}`);
    if (message) return message;
    throw new HTTPException(404, {
      message:
        'This message is not in the workspace. Choose one from the list.',
    });
  };

  app.get('/mail', context =>
    context.json([...listMessages(workspace)].reverse().map(line)),
  );
  app.get('/mail/:id', context => context.json(shown(messageOf(context))));
  app.get('/mail/:id/html', context => {
    const message = messageOf(context);
    context.header('content-security-policy', MAIL_POLICY);
    return context.html(mailHtml(message));
  });
  app.get('/mail/:id/message.eml', async context => {
    const message = messageOf(context);
    const eml = await emlOf(message, workspace.owner);
    return download(context, {
      content: eml,
      name: emlName(message),
      contentType: 'message/rfc822',
    });
  });
  app.get('/mail/:id/attachments/:number', context => {
    const {attachments} = messageOf(context);
    const attachment = attachments[Number(context.req.param('number'))];
    if (attachment === undefined) return context.notFound();
    const {base64, name, contentType} = attachment;
    const content = Buffer.from(base64, 'base64');
    return download(context, {content, name, contentType});
  });
}

const line = ({
  id,
  to,
  subject,
  text,
  sentAt,
  delivery,
}: Message): MailLine => ({
  id,
  to,
  subject,
  beginning: text.replace(/\s+/g, ' ').trim().slice(0, 120),
  sentAt,
  delivery: delivery.state,
});

const shown = ({html, attachments, ...message}: Message): ShownMessage => ({
  id: message.id,
  from: message.name ? `${message.name} <${message.from}>` : message.from,
  to: message.to,
  cc: message.cc,
  bcc: message.bcc,
  replyTo: message.replyTo,
  subject: message.subject,
  text: message.text,
  hasHtml: html !== undefined && html !== '',
  attachments: attachments.map(({name, contentType, base64}) => ({
    name,
    contentType,
    bytes: Buffer.byteLength(base64, 'base64'),
  })),
  sentAt: message.sentAt,
  delivery: message.delivery,
});

/** Always saved, never shown by the browser itself: an attachment may be a page with scripts. */
function download(
  context: Context,
  file: {
    readonly content: Buffer;
    readonly name: string;
    readonly contentType: string;
  },
): Response {
  const type = /^[\w.+-]+\/[\w.+-]+$/.test(file.contentType)
    ? file.contentType
    : 'application/octet-stream';
  return context.body(new Uint8Array(file.content), 200, {
    'content-type': type,
    'content-disposition': `attachment; filename*=UTF-8''${encodeURIComponent(file.name)}`,
    'content-security-policy': 'sandbox',
  });
}
