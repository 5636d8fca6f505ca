import type {AddressInfo} from 'node:net';
import {simpleParser} from 'mailparser';
import {SMTPServer} from 'smtp-server';
import {EndOfRun} from '../../../local/run';
import {listMessages} from '../../../local/workspace/mail';
import {memoryWorkspace} from '../../../local/workspace/open-workspace';
import {deliverMail} from '../../../local/workspace/smtp';
import {aMessage} from '../support/message';

interface Arrived {
  readonly to: readonly string[];
  readonly subject: string | undefined;
  readonly text: string | undefined;
}

/** A mail server on this machine that refuses whoever is called `refused`, and puts off whoever is called `later`. */
async function aServer(): Promise<{url: string; arrived: Arrived[]}> {
  const arrived: Arrived[] = [];
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS', 'AUTH'],
    onRcptTo({address}, _, callback) {
      if (address.startsWith('refused'))
        callback(
          Object.assign(new Error('No such person'), {responseCode: 550}),
        );
      else if (address.startsWith('later'))
        callback(Object.assign(new Error('Try again'), {responseCode: 451}));
      else callback();
    },
    onData(stream, {envelope}, callback) {
      void simpleParser(stream).then(({subject, text}) => {
        arrived.push({
          to: envelope.rcptTo.map(({address}) => address),
          subject,
          text: text?.trimEnd(),
        });
        callback();
      });
    },
  });
  await new Promise<void>(listening =>
    server.listen(0, '127.0.0.1', listening),
  );
  servers.push(server);
  const {port} = server.server.address() as AddressInfo;
  return {url: `smtp://127.0.0.1:${port}`, arrived};
}

const servers: SMTPServer[] = [];

afterEach(async () => {
  for (const server of servers.splice(0))
    await new Promise<void>(closed => server.close(closed));
});

const delivering = () => memoryWorkspace({deliversMail: true});

it('a waiting message is delivered once, to everybody, and marked', async () => {
  const {url, arrived} = await aServer();
  const workspace = delivering();
  aMessage(workspace, {
    subject: 'Grüße 🙏',
    cc: ['cy@example.org'],
    bcc: ['di@example.org'],
  });
  const before = listMessages(workspace)[0]?.delivery;
  await deliverMail(workspace, url);
  await deliverMail(workspace, url);
  expect([before, listMessages(workspace)[0]?.delivery, arrived]).toEqual([
    {state: 'waiting'},
    {state: 'delivered'},
    [
      {
        to: ['bo@example.org', 'cy@example.org', 'di@example.org'],
        subject: 'Grüße 🙏',
        text: 'Hi',
      },
    ],
  ]);
});

it("a refused recipient is told in the server's words", async () => {
  const {url, arrived} = await aServer();
  const workspace = delivering();
  aMessage(workspace, {to: ['refused@example.org']});
  aMessage(workspace, {to: ['bo@example.org', 'refused@example.org']});
  await deliverMail(workspace, url);
  expect([
    listMessages(workspace).map(({delivery}) => delivery),
    arrived.length,
  ]).toEqual([
    [
      {state: 'refused', note: '550 No such person'},
      {state: 'delivered', note: 'Refused for refused@example.org.'},
    ],
    1,
  ]);
});

it('a message that is put off, or that finds no server, waits on', async () => {
  const {url} = await aServer();
  const workspace = delivering();
  aMessage(workspace, {to: ['later@example.org']});
  await deliverMail(workspace, url);
  const putOff = listMessages(workspace)[0]?.delivery;
  await deliverMail(workspace, 'smtp://127.0.0.1:1');
  expect([putOff, listMessages(workspace)[0]?.delivery]).toEqual([
    {state: 'waiting', note: '451 Try again'},
    {state: 'waiting', note: expect.stringContaining('ECONNREFUSED') as string},
  ]);
});

it('a message whose delivery was cut off is never sent again by itself', async () => {
  const {url, arrived} = await aServer();
  const workspace = delivering();
  aMessage(workspace);
  const cut = {
    ...workspace,
    tell: () => {
      throw new EndOfRun();
    },
  };
  await expect(deliverMail(cut, url)).rejects.toThrow(EndOfRun);
  await deliverMail(workspace, url);
  expect([listMessages(workspace)[0]?.delivery, arrived]).toEqual([
    {state: 'sending'},
    [],
  ]);
});

it('mail stays in the outbox of a workspace that does not deliver', async () => {
  const {url, arrived} = await aServer();
  const workspace = memoryWorkspace();
  aMessage(workspace);
  await deliverMail(workspace, url);
  expect([listMessages(workspace)[0]?.delivery, arrived]).toEqual([
    {state: 'outbox'},
    [],
  ]);
});
