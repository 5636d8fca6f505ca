import type {Context, Hono} from 'hono';
import {HTTPException} from 'hono/http-exception';
import {readBody} from '../../../read-body';
import {
  addDraft,
  keepDraft,
  listDrafts,
  readDraft,
  removeDraft,
  replyTo,
  type Draft,
} from '../../../workspace/drafts';
import type {Message} from '../../../workspace/mail';
import {sendDraft} from '../../../workspace/send-draft';
import type {Workspace} from '../../../workspace/workspace';
import type {DraftLine, ShownDraft} from './shown-draft';

/** Messages being written: the list, a new one or an answer, what is saved of it, sending and giving it up. */
export function composeRoutes(app: Hono, workspace: Workspace): void {
  const draftOf = (context: Context): Draft => {
    const draft = readDraft(workspace, context.req.param('id') ?? '');
    if (draft) return draft;
    throw new HTTPException(404, {
      message:
        'This draft is not here any more: it was sent or deleted. Look at your messages.',
    });
  };

  app.get('/drafts', context =>
    context.json<readonly DraftLine[]>(
      listDrafts(workspace).map(({id, to, subject, savedAt}) => ({
        id,
        to,
        subject,
        savedAt,
      })),
    ),
  );
  app.post('/drafts', async context => {
    const {inReplyTo} = await readBody(context);
    const message =
      typeof inReplyTo === 'string'
        ? workspace.store.read<Message>(`mail/${inReplyTo}`)
        : undefined;
    return context.json<ShownDraft>(
      addDraft(workspace, message && replyTo(message)),
    );
  });
  app.get('/drafts/:id', context => context.json<ShownDraft>(draftOf(context)));
  app.put('/drafts/:id', async context => {
    const draft = draftOf(context);
    const body = await readBody(context);
    if (body['revision'] !== draft.revision)
      throw new HTTPException(409, {
        message:
          'This draft was changed in another window. Copy what you want to keep, then open it again from the list.',
      });
    const parts = Object.fromEntries(
      PARTS.map(part => [part, textOf(body[part])]),
    );
    return context.json<ShownDraft>(keepDraft(workspace, {...draft, ...parts}));
  });
  app.delete('/drafts/:id', context => {
    removeDraft(workspace, draftOf(context).id);
    return context.body(null, 204);
  });
  app.post('/drafts/:id/send', context => {
    const sent = sendDraft(workspace, draftOf(context));
    if ('problem' in sent)
      throw new HTTPException(400, {message: sent.problem});
    return context.json({id: sent.message.id});
  });
}

const PARTS = ['to', 'cc', 'bcc', 'subject', 'html'] as const;

function textOf(value: unknown): string {
  if (typeof value === 'string') return value;
  throw new HTTPException(400, {message: 'A draft is made of texts.'});
}
