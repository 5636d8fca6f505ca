import {spawnSync} from 'node:child_process';
import {mkdtempSync, readdirSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {mainJob} from '../../local/journey/main-job';
import {listMessages} from '../../local/workspace/mail';
import {memoryWorkspace} from '../../local/workspace/open-workspace';
import {rowsOfTab} from '../../local/workspace/spreadsheets/rows';
import {script} from './support/person';

const folder = mkdtempSync(join(tmpdir(), 'seven-steps-'));
afterAll(() => rmSync(folder, {recursive: true, force: true}));

const PEOPLE = [
  'Notes: exported for me',
  '',
  'First Name;Last Name;Email Address;Company',
  '=cmd|calc;;;X',
  'Zoë;Müller;zoe@example.org;Gärten & Söhne',
  '小龙;李;li@example.org;<b>Dojo</b>',
].join('\r\n');

const journey = (...options: string[]) =>
  spawnSync(process.execPath, ['build/local/journey.mjs', ...options], {
    encoding: 'utf8',
  });

it('the main job goes from a file of people to a thank-you sent, and alters no name', () => {
  const workspace = memoryWorkspace();
  const said: string[] = [];
  const {tracker} = mainJob(
    workspace,
    script,
    {name: 'people.csv', bytes: Buffer.from(PEOPLE, 'utf8')},
    line => said.push(line),
  );
  expect(
    rowsOfTab(workspace, tracker, 'People').map(row => row['Name']),
  ).toEqual(expect.arrayContaining(['=cmd|calc', 'Zoë Müller']));
  expect(listMessages(workspace)).toMatchObject([{to: ['zoe@example.org']}]);
  expect(said.at(-1)).toBe('7 Sent the thank-you to Zoë Müller.');
});

it('the command leaves a tracker, a letter as document and PDF, and the message', () => {
  const file = join(folder, 'people.csv');
  const into = join(folder, 'made');
  writeFileSync(file, PEOPLE);
  const {status, stdout} = journey('--people', file, '--folder', into);
  expect(stdout).toContain('7 Sent the thank-you to Zoë Müller.');
  expect(
    ['Spreadsheets', 'Documents', 'Mail'].flatMap(place =>
      readdirSync(join(into, place)).map(name => name.replace(/^.*\./, '.')),
    ),
  ).toEqual(expect.arrayContaining(['.xlsx', '.docx', '.pdf', '.eml']));
  expect(status).toBe(0);
});

it.each([
  ['a file that is not there', undefined, 'There is no file'],
  ['a file without a column of names', 'a,b\n1,2', 'name'],
  ['a spreadsheet instead of a CSV file', 'PK\u0003\u0004\u0000\u0001', 'CSV'],
  ['an empty file', '', 'empty'],
])('%s gets one sentence and exit code 2', (what, content, word) => {
  const file = join(folder, `${what}.csv`);
  if (content !== undefined) writeFileSync(file, content);
  const {status, stderr} = journey(
    '--people',
    file,
    '--folder',
    join(folder, what),
  );
  expect(stderr.trim().split('\n')).toHaveLength(1);
  expect(stderr).toContain(word);
  expect(status).toBe(2);
});
