import {writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {workspaceApp} from '../../../local/server';
import {openWorkspace} from '../../../local/workspace/open-workspace';
import {aFolder} from '../support/folder';
import {ask, smallScript, TOKEN} from './maker';

/** Every address of the page that ends in the name of something. */
const PLACES = [
  '/build/',
  '/sheet-engine/',
  '/spreadsheets/',
  '/documents/',
  '/mail/',
  '/open/',
];

/** Ways to say «one folder up». */
const UP = ['../', '..%2f', '%2e%2e/', '%2e%2e%2f', '..%5c', '..\\', '....//'];

it('no address leads to a file outside what the page is made of', async () => {
  const house = aFolder();
  const folder = join(house, 'workspace');
  const workspace = openWorkspace({folder});
  for (const ending of ['js', 'css', 'xlsx', 'docx', 'pdf', 'eml'])
    for (const place of [house, folder, join(folder, '.workspace')])
      writeFileSync(join(place, `secret.${ending}`), 'SECRET');
  const app = workspaceApp({
    workspace,
    script: smallScript(),
    token: TOKEN,
    shell: {
      build: join(folder, 'built'),
      about: {} as Parameters<typeof workspaceApp>[0]['shell']['about'],
    },
  });
  const forged = PLACES.flatMap(place =>
    UP.flatMap(up =>
      ['secret.js', '.workspace/secret.css', 'secret.xlsx', 'secret.docx']
        .flatMap(name => [up + name, up + up + name, `x/${up}${up}${name}`])
        .map(path => place + path),
    ),
  );
  const answered = await Promise.all(
    [...forged, `/build/${encodeURIComponent(join(house, 'secret.js'))}`].map(
      async path => ({path, ...(await ask(app, path))}),
    ),
  );
  workspace.close();
  expect(
    answered.filter(
      ({status, answer}) =>
        status < 400 || JSON.stringify(answer).includes('SECRET'),
    ),
  ).toEqual([]);
  expect(answered.length).toBeGreaterThan(500);
});
