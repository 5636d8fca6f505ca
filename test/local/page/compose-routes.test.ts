import {simpleParser} from 'mailparser';
import {frontDoor} from '../../../local/front-door';
import {composeRoutes} from '../../../local/page/mail/compose/routes';
import type {ShownDraft} from '../../../local/page/mail/compose/shown-draft';
import {emlOf} from '../../../local/workspace/eml';
import {listMessages} from '../../../local/workspace/mail';
import {memoryWorkspace} from '../../../local/workspace/open-workspace';
import {ask, TOKEN} from './maker';

function aComposer() {
  const workspace = memoryWorkspace();
  const app = frontDoor(TOKEN);
  composeRoutes(app, workspace);
  const begin = async (body: object = {}) =>
    (await ask(app, '/drafts', {body})).answer as ShownDraft;
  const save = (draft: ShownDraft, parts: Partial<ShownDraft>) =>
    ask(app, `/drafts/${draft.id}`, {
      method: 'PUT',
      body: {...draft, ...parts},
    });
  const send = ({id}: ShownDraft) =>
    ask(app, `/drafts/${id}/send`, {method: 'POST'});
  return {app, workspace, begin, save, send};
}

describe('a message being written', () => {
  it('is kept, sent once as HTML and text, and then no draft any more', async () => {
    const {app, workspace, begin, save, send} = aComposer();
    const draft = await begin();
    await save(draft, {
      to: 'Bo <bo@example.com>; carol@example.com,',
      bcc: 'BO@example.com, dan@example.com',
      subject: 'Thank\r\nBcc: you@example.com',
      html: '<div>Dear Bo,</div><div><br></div><p>see <a href="https://example.com/a?b=1&amp;c=2">this</a> &lt;3</p><ul><li>one</li><li>two</li></ul>',
    });
    expect((await ask(app, '/drafts')).answer).toMatchObject([{id: draft.id}]);

    expect((await send(draft)).status).toBe(200);
    expect(await send(draft)).toMatchObject({
      status: 404,
      answer: {message: expect.stringContaining('sent or deleted') as string},
    });
    expect((await ask(app, '/drafts')).answer).toEqual([]);
    const sent = listMessages(workspace);
    expect(sent).toMatchObject([
      {
        to: ['"Bo" <bo@example.com>', 'carol@example.com'],
        bcc: ['dan@example.com'],
        subject: 'Thank Bcc: you@example.com',
        text: 'Dear Bo,\n\nsee this (https://example.com/a?b=1&c=2) <3\n\n- one\n- two',
      },
    ]);
    const eml = await simpleParser(await emlOf(sent[0]!, workspace.owner));
    expect(eml.subject).toBe('Thank Bcc: you@example.com');
    expect(eml.bcc).toBeUndefined();
  });

  it('answers a message: to the same people, with what was said quoted, in its thread', async () => {
    const {workspace, begin, save, send} = aComposer();
    const first = await begin();
    await save(first, {to: 'bo@example.com', subject: 'Hello', html: 'Hi'});
    await send(first);
    const {id} = listMessages(workspace)[0]!;
    const reply = await begin({inReplyTo: id});
    expect(reply).toMatchObject({to: 'bo@example.com', subject: 'Re: Hello'});
    expect(reply.html).toMatch(/<blockquote[^>]*>Hi<\/blockquote>/);
    await send(reply);
    const answer = listMessages(workspace).find(one => one.inReplyTo === id)!;
    const eml = await simpleParser(await emlOf(answer, workspace.owner));
    expect(eml.inReplyTo).toBe(`<${id}@example.com>`);
  });

  it.each([
    ['to nobody', {}, 'Nobody gets this yet. Write an address under To.'],
    [
      'to no address',
      {to: 'a@example.com', cc: 'bo'},
      '«bo» is not an e-mail address. Mend it under Cc, then send again.',
    ],
    [
      'that is too long',
      {to: 'a@example.com', html: 'x'.repeat(300_000)},
      'This message is too large to send: Limit Exceeded: Email Body Size. Make it shorter or send it to fewer people.',
    ],
  ])('%s is not sent, and stays', async (_, parts, message) => {
    const {app, workspace, begin, save, send} = aComposer();
    const draft = await begin();
    await save(draft, parts);
    expect(await send(draft)).toMatchObject({status: 400, answer: {message}});
    expect(listMessages(workspace)).toEqual([]);
    expect((await ask(app, '/drafts')).answer).toHaveLength(1);
  });

  it('is not overwritten by a window that has not seen the last change', async () => {
    const {begin, save} = aComposer();
    const draft = await begin();
    await save(draft, {subject: 'First window'});
    expect((await save(draft, {subject: 'Second window'})).status).toBe(409);
  });

  it('keeps of pasted HTML what Gmail keeps', async () => {
    const {begin, save} = aComposer();
    const {answer} = await save(await begin(), {
      html: [
        '<style>p{}</style><!-- x --><script>alert(1)</script>',
        '<p class="a" style="color:red;position:fixed;background:url(x)" onclick="x()">Hi</p>',
        '<a href="javascript:alert(1)">a</a><img src="x" onerror="y"><iframe src="z"></iframe>',
        '<form><input value="v"></form>',
      ].join(''),
    });
    expect((answer as ShownDraft).html).toBe(
      '<p style="color:red">Hi</p><a>a</a>',
    );
  });
});
