import {writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {
  memoryWorkspace,
  openWorkspace,
} from '../../../local/workspace/open-workspace';
import {aFolder} from '../support/folder';

it('a second start finds everything', () => {
  const folder = aFolder();
  const first = openWorkspace({folder});
  first.store.write('a', 1);
  first.store.commit();
  first.close();
  const second = openWorkspace({folder});
  expect(second.store.read('a')).toBe(1);
  second.close();
});

it('one program at a time has a workspace open', () => {
  const folder = aFolder();
  const first = openWorkspace({folder});
  expect(() => openWorkspace({folder})).toThrow(
    `This workspace is already open in another window or terminal (process ${process.pid}). Close it there, or choose another folder.`,
  );
  first.close();
  openWorkspace({folder}).close();
});

it.each([
  ['a program that is gone', '999999999'],
  ['an earlier program of the same number', String(process.pid)],
  ['a kill while the lock was written', ''],
])('a lock left behind by %s counts for nothing', (_, pid) => {
  const folder = aFolder();
  openWorkspace({folder}).close();
  writeFileSync(join(folder, '.workspace', 'open-by.pid'), pid);
  openWorkspace({folder}).close();
});

it('listeners hear of changes until they leave, whatever trouble another has', () => {
  const workspace = memoryWorkspace();
  const heard: unknown[] = [];
  const {error} = console;
  console.error = (trouble: unknown) => heard.push(String(trouble));
  workspace.listen(() => {
    throw new Error('trouble');
  });
  const leave = workspace.listen(change => heard.push(change));
  workspace.tell({part: 'mail', id: '1'});
  leave();
  workspace.tell({part: 'mail', id: '2'});
  console.error = error;
  expect(heard).toEqual([
    'Error: trouble',
    {part: 'mail', id: '1'},
    'Error: trouble',
  ]);
});
