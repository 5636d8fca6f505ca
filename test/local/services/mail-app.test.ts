import {listMessages, type Message} from '../../../local/workspace/mail';
import {memoryWorkspace} from '../../../local/workspace/open-workspace';
import {answerOf} from '../support/run';

/** What `MailApp.sendEmail(args)` puts into the outbox; the message of the refusal where it refuses. */
function sent(args: string): unknown {
  const workspace = memoryWorkspace();
  const answer = answerOf(`MailApp.sendEmail(${args});`, {workspace});
  const [message] = listMessages(workspace);
  return message ?? answer;
}

const PLAIN: Partial<Message> = {
  from: 'ada@example.com',
  to: ['bo@example.org'],
  cc: [],
  bcc: [],
  subject: 'Hello',
  text: 'Hi',
  attachments: [],
  sentAt: '2027-03-01T09:00:00.000Z',
  delivery: {state: 'outbox'},
};

it.each([
  ["'bo@example.org', 'Hello', 'Hi'", {}],
  ["{to: 'bo@example.org', subject: 'Hello', body: 'Hi'}", {}],
  [
    "'bo@example.org', 'ada@work.example', 'Hello', 'Hi'",
    {replyTo: 'ada@work.example'},
  ],
  [
    "'bo@example.org', 'Hello', 'Hi', {htmlBody: '<b>Hi</b>', name: 'Ada L.', replyTo: 'a@b.example', cc: 'c@d.example, e@f.example', bcc: 'g@h.example', noReply: false}",
    {
      html: '<b>Hi</b>',
      name: 'Ada L.',
      replyTo: 'a@b.example',
      cc: ['c@d.example', 'e@f.example'],
      bcc: ['g@h.example'],
    },
  ],
  [
    "'Bo \"the\" <bo@example.org>, özil@exämple.org', 'Hello', 'Hi'",
    {to: ['"Bo the" <bo@example.org>', 'özil@exämple.org']},
  ],
])('sendEmail(%s)', (args, parts) => {
  expect(sent(args)).toEqual({
    ...PLAIN,
    id: expect.stringMatching(/^[a-z0-9]{12}$/),
    ...parts,
  });
});

it('blobs go along, as attachments and as images in the text', () => {
  expect(
    sent(
      "'bo@example.org', 'Hello', 'Hi', {attachments: [Utilities.newBlob('x', 'text/plain', 'a.txt')], inlineImages: {logo: Utilities.newBlob('y', 'image/png', 'b.png')}}",
    ),
  ).toMatchObject({
    attachments: [
      {name: 'a.txt', contentType: 'text/plain', base64: 'eA=='},
      {name: 'b.png', contentType: 'image/png', base64: 'eQ==', cid: 'logo'},
    ],
  });
});

it.each([
  ["'nobody', 'S', 'B'", 'Invalid email: nobody'],
  ["'a@b', 'S', 'B'", 'Invalid email: a@b'],
  ["'a@b.example, @c.example', 'S', 'B'", 'Invalid email: @c.example'],
  [String.raw`'a@b.example\r\nBcc: x@y.example', 'S', 'B'`, /^Invalid email: /],
  ["'', 'S', 'B'", 'Failed to send email: no recipient'],
  [
    "'a@b.example', 'S'",
    "The parameters (String,String) don't match the method signature for MailApp.sendEmail.",
  ],
  [
    "'a@b.example', 1, 'B'",
    "The parameters (String,Number,String) don't match the method signature for MailApp.sendEmail.",
  ],
  [
    "'a@b.example', 'S', 'B', {attachment: []}",
    'The option attachment of MailApp.sendEmail is not available in the local workspace',
  ],
  [
    "'a@b.example', 'S', 'B', {attachments: ['text']}",
    'Invalid argument: attachments',
  ],
  ["'a@b.example', 'S', 'B', {noReply: true}", 'Invalid argument: noReply'],
  [
    String.raw`'a@b.example', 'S\r\nBcc: x@y.example', 'B'`,
    'Invalid argument: subject',
  ],
  [
    String.raw`'a@b.example', 'S', 'B', {name: 'A\nB'}`,
    'Invalid argument: name',
  ],
  ["'a@b.example', 'S'.repeat(251), 'B'", 'Argument too large: subject'],
  [
    "'a@b.example', 'S', 'B'.repeat(204801)",
    'Limit Exceeded: Email Body Size.',
  ],
  [
    "Array.from({length: 51}, (_, at) => at + '@b.example').join(), 'S', 'B'",
    'Limit Exceeded: Email Recipients Per Message.',
  ],
  [
    "'a@b.example', 'S', 'B', {attachments: Array.from({length: 251}, () => Utilities.newBlob('x'))}",
    'Limit Exceeded: Email Attachments Per Message.',
  ],
  [
    "'a@b.example', 'S', 'B', {attachments: Array.from({length: 3}, () => Utilities.newBlob('x'.repeat(9e6)))}",
    'Limit Exceeded: Email Total Attachments Size.',
  ],
])('sendEmail(%s) is refused', (args, message) => {
  expect(sent(args)).toEqual(
    typeof message === 'string' ? message : expect.stringMatching(message),
  );
});

it('a day has a hundred recipients, and the next day as many again', () => {
  const workspace = memoryWorkspace();
  const send = (count: number) =>
    answerOf(
      `MailApp.sendEmail(Array.from({length: ${count}}, (_, at) => at + '@b.example').join(), 'S', 'B'); return MailApp.getRemainingDailyQuota();`,
      {workspace},
    );
  const today = [send(50), send(49), send(2), send(1)];
  workspace.clock.advance(24 * 60 * 60 * 1000);
  expect([today, send(1), listMessages(workspace).length]).toEqual([
    [50, 1, 'Service invoked too many times for one day: email.', 0],
    99,
    4,
  ]);
});
