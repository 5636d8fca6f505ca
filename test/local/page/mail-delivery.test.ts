import type {AddressInfo} from 'node:net';
import {SMTPServer} from 'smtp-server';
import {keepDeliveringMail} from '../../../local/mail-delivery';
import {addMessage, listMessages} from '../../../local/workspace/mail';
import {memoryWorkspace} from '../../../local/workspace/open-workspace';

const aMessage = (subject: string) => ({
  to: ['bo@example.com'],
  cc: [],
  bcc: [],
  subject,
  text: 'It was good to talk with you.',
  attachments: [],
});

describe('mail with a mail server', () => {
  it('goes there once each, also what was waiting before the start', async () => {
    const got: string[] = [];
    const server = new SMTPServer({
      authOptional: true,
      disabledCommands: ['STARTTLS'],
      onData(stream, _session, done) {
        let text = '';
        stream.on('data', part => (text += String(part)));
        stream.on('end', () => {
          got.push(/^Subject: (.*)$/m.exec(text)?.[1]?.trim() ?? '');
          done();
        });
      },
    });
    await new Promise<void>(ready => server.listen(0, '127.0.0.1', ready));
    const {port} = server.server.address() as AddressInfo;
    const workspace = memoryWorkspace({deliversMail: true});
    addMessage(workspace, aMessage('Before'));

    const finish = keepDeliveringMail(workspace, `smtp://127.0.0.1:${port}`);
    addMessage(workspace, aMessage('After'));
    await finish();
    await new Promise<void>(closed => server.close(closed));

    expect(got.sort()).toEqual(['After', 'Before']);
    expect(listMessages(workspace).map(({delivery}) => delivery.state)).toEqual(
      ['delivered', 'delivered'],
    );
  });

  it('waits, and is not tried again and again, while the mail server is away', async () => {
    const workspace = memoryWorkspace({deliversMail: true});
    // Port 1 is reserved, and nothing listens there.
    const finish = keepDeliveringMail(workspace, 'smtp://127.0.0.1:1');
    let told = 0;
    const isTried = new Promise<void>(tried =>
      workspace.listen(() => ++told === 3 && tried()),
    );
    addMessage(workspace, aMessage('Nobody there'));
    await isTried;
    await finish();
    expect(listMessages(workspace)[0]?.delivery.state).toBe('waiting');
    // Told when it was sent, when it was handed over, and when it came back to wait.
    expect(told).toBe(3);
  });
});
