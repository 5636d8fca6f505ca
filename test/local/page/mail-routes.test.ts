import {simpleParser} from 'mailparser';
import {frontDoor} from '../../../local/front-door';
import {mailRoutes} from '../../../local/page/mail/routes';
import type {ShownMessage} from '../../../local/page/mail/shown-mail';
import {addMessage} from '../../../local/workspace/mail';
import {memoryWorkspace} from '../../../local/workspace/open-workspace';
import {ask, TOKEN} from './maker';

function aMailbox() {
  const workspace = memoryWorkspace();
  const app = frontDoor(TOKEN);
  mailRoutes(app, workspace);
  const send = (parts: Partial<Parameters<typeof addMessage>[1]> = {}) =>
    addMessage(workspace, {
      to: ['bo@example.com'],
      cc: [],
      bcc: [],
      subject: 'Thank you',
      text: 'It was good to talk with you.',
      attachments: [],
      ...parts,
    });
  return {app, workspace, send};
}

describe('the mail of the page', () => {
  it('is listed newest first, with its beginning and how far it has come', async () => {
    const {app, workspace, send} = aMailbox();
    send({subject: 'First'});
    workspace.clock.advance(60_000);
    const {id} = send({subject: 'Second', text: 'Dear Bo,\n\n  thank you'});
    const lines = (await ask(app, '/mail')).answer as unknown[];
    expect(lines).toHaveLength(2);
    expect(lines[0]).toEqual({
      id,
      to: ['bo@example.com'],
      subject: 'Second',
      beginning: 'Dear Bo, thank you',
      sentAt: '2027-03-01T09:01:00.000Z',
      delivery: 'outbox',
    });
  });

  it('shows a message without its attachments’ bytes', async () => {
    const {app, send} = aMailbox();
    const base64 = Buffer.from('hello').toString('base64');
    const {id} = send({
      attachments: [{name: 'note.txt', contentType: 'text/plain', base64}],
    });
    const shown = (await ask(app, `/mail/${id}`)).answer as ShownMessage;
    expect(shown.attachments).toEqual([
      {name: 'note.txt', contentType: 'text/plain', bytes: 5},
    ]);
    expect(shown.hasHtml).toBe(false);
  });

  it('shows HTML that can run and fetch nothing', async () => {
    const {app, send} = aMailbox();
    const {id} = send({html: '<script>alert(1)</script><img src="https://x">'});
    const policy = (await ask(app, `/mail/${id}/html`)).headers.get(
      'content-security-policy',
    );
    expect(policy).toBe(
      "sandbox allow-popups allow-popups-to-escape-sandbox; default-src 'none'; style-src 'unsafe-inline'; img-src data:; frame-ancestors 'self'",
    );
  });

  it('leads links to Google’s editors to this workspace, and leaves text that only names one', async () => {
    const {app, send} = aMailbox();
    const link = 'https://docs.google.com/document/d/1aB/edit';
    const {id} = send({html: `<a href="${link}">${link}</a>`});
    expect((await ask(app, `/mail/${id}/html`)).answer).toContain(
      `<a href="/#documents/1aB">${link}</a>`,
    );
  });

  it('shows the pictures a message carries', async () => {
    const {app, send} = aMailbox();
    const {id} = send({
      html: '<img src="cid:logo">',
      attachments: [
        {name: 'l.png', contentType: 'image/png', base64: 'AAAA', cid: 'logo'},
      ],
    });
    expect((await ask(app, `/mail/${id}/html`)).answer).toContain(
      '<img src="data:image/png;base64,AAAA">',
    );
  });

  it('saves a message as a file that a mail program reads', async () => {
    const {app, send} = aMailbox();
    const {id} = send({subject: 'Grüße'});
    const {answer, headers} = await ask(app, `/mail/${id}/message.eml`);
    expect((await simpleParser(String(answer))).subject).toBe('Grüße');
    expect(headers.get('content-disposition')).toMatch(
      /^attachment; filename\*=UTF-8''.*\.eml$/,
    );
  });

  it('saves attachments, also a page with scripts, and never shows them', async () => {
    const {app, send} = aMailbox();
    const base64 = Buffer.from('<script>alert(1)</script>').toString('base64');
    const {id} = send({
      attachments: [
        {name: 'å\r\n".html', contentType: 'text/html\r\nx: y', base64},
      ],
    });
    const {answer, headers} = await ask(app, `/mail/${id}/attachments/0`);
    expect({
      answer,
      type: headers.get('content-type'),
      disposition: headers.get('content-disposition'),
    }).toEqual({
      answer: '<script>alert(1)</script>',
      type: 'application/octet-stream',
      disposition: "attachment; filename*=UTF-8''%C3%A5%0D%0A%22.html",
    });
  });

  it.each(['/mail/nobody', '/mail/nobody/html', '/mail/nobody/message.eml'])(
    'has nothing at %s',
    async path => {
      expect((await ask(aMailbox().app, path)).status).toBe(404);
    },
  );
});
