import {readFileSync, readdirSync, rmSync} from 'node:fs';
import {join} from 'node:path';
import {simpleParser} from 'mailparser';
import {emlName, writeMailFiles} from '../../../local/workspace/eml';
import {memoryWorkspace} from '../../../local/workspace/open-workspace';
import {aFolder} from '../support/folder';
import {aMessage} from '../support/message';

const TEXT =
  'Дорогая 你好 مرحبا بك 👩‍🚀 & < > " \'\n\n.\nFrom here\n' +
  'long '.repeat(300) +
  '\nend';

it('a message reads back from its file as it was sent', async () => {
  const folder = aFolder();
  const workspace = memoryWorkspace({owner: {name: 'Ada Łukasz, "the" 👩‍🚀'}});
  const message = aMessage(workspace, {
    to: ['"Dr. Zoë 你好" <zoe@example.org>', 'bo@example.org'],
    cc: ['cy@example.org'],
    bcc: ['hidden@example.org'],
    replyTo: 'ada@work.example',
    subject: 'Thank you 🙏 شكرا & <b>"多谢"</b> ' + 'long '.repeat(20).trim(),
    text: TEXT,
    html: '<p>多谢 &amp; 🙏<br>&lt;b&gt;</p>',
    attachments: [
      {
        name: 'Lebenslauf – 履歴書.pdf',
        contentType: 'application/pdf',
        base64: Buffer.from([0, 255, 10, 13, 10]).toString('base64'),
      },
    ],
  });
  const [name = ''] = await writeMailFiles(workspace, folder);
  const bytes = readFileSync(join(folder, 'Mail', name));
  const read = await simpleParser(bytes, {skipTextToHtml: true});
  expect({
    from: read.from?.value,
    to: [read.to].flat().flatMap(one => one?.value ?? []),
    cc: [read.cc].flat().flatMap(one => one?.value ?? []),
    replyTo: read.replyTo?.value,
    subject: read.subject,
    text: read.text?.trimEnd(),
    html: String(read.html).trimEnd(),
    date: read.date?.toISOString(),
    files: read.attachments.map(({filename, contentType, content}) => ({
      filename,
      contentType,
      content: [...content],
    })),
  }).toEqual({
    from: [{name: 'Ada Łukasz, "the" 👩‍🚀', address: 'ada@example.com'}],
    to: [
      {name: 'Dr. Zoë 你好', address: 'zoe@example.org'},
      {name: '', address: 'bo@example.org'},
    ],
    cc: [{name: '', address: 'cy@example.org'}],
    replyTo: [{name: '', address: 'ada@work.example'}],
    subject: message.subject,
    text: TEXT,
    html: message.html,
    date: '2027-03-01T09:00:00.000Z',
    files: [
      {
        filename: 'Lebenslauf – 履歴書.pdf',
        contentType: 'application/pdf',
        content: [0, 255, 10, 13, 10],
      },
    ],
  });
  expect(bytes.toString()).not.toContain('hidden@example.org');
});

it('each message has one file, and gets it back when it is missing', async () => {
  const folder = aFolder();
  const workspace = memoryWorkspace();
  aMessage(workspace);
  aMessage(workspace);
  const first = await writeMailFiles(workspace, folder);
  const second = await writeMailFiles(workspace, folder);
  rmSync(join(folder, 'Mail', first[0] ?? ''));
  const third = await writeMailFiles(workspace, folder);
  expect([
    new Set(first).size,
    second,
    third,
    readdirSync(join(folder, 'Mail')).length,
  ]).toEqual([2, [], [first[0]], 2]);
});

it.each([
  ['Thanks: "A/B" <c>|*?\\', '2027-03-01 0900 Thanks A B c'],
  ['a\u202Egnp.exe\u0000\n..', '2027-03-01 0900 a gnp.exe'],
  ['', '2027-03-01 0900 No subject'],
  ['👩‍🚀'.repeat(40), `2027-03-01 0900 ${'👩‍🚀'.repeat(15)}`],
])(
  'the file for the subject %j is named so that every system takes it',
  (subject, name) => {
    const message = aMessage(memoryWorkspace(), {subject});
    expect(emlName(message)).toBe(`${name} ${message.id}.eml`);
  },
);
