import {
  appendFileSync,
  readFileSync,
  readdirSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import {join} from 'node:path';
import {folderStore, memoryStore} from '../../../local/workspace/store';
import {aFolder} from '../support/folder';

const LOG = 'changes.jsonl';

/** What a store in `folder` knows after it is opened anew. */
function reopened(folder: string) {
  const store = folderStore(folder);
  store.close();
  const all = store.keys('').map(key => [key, store.read(key)]);
  return {all: Object.fromEntries(all) as object, repaired: store.repaired};
}

it('what was committed is there again, what was not is lost', () => {
  const folder = aFolder();
  const store = folderStore(folder);
  store.write('a', {text: 'é\n😀'});
  store.write('gone', 1);
  store.commit();
  store.remove('gone');
  store.commit();
  store.write('late', 2);
  store.close();
  expect(reopened(folder)).toEqual({
    all: {a: {text: 'é\n😀'}},
    repaired: undefined,
  });
});

it('a commit is on disk as a whole or not at all, at whatever byte the writing stops', () => {
  const folder = aFolder();
  const store = folderStore(folder);
  store.write('a', 1);
  store.commit();
  const before = statSync(join(folder, LOG)).size;
  store.write('a', 'zwei 😀');
  store.write('b', 2);
  store.commit();
  store.close();
  const bytes = readFileSync(join(folder, LOG));
  for (let end = before; end <= bytes.length; end++) {
    writeFileSync(join(folder, LOG), bytes.subarray(0, end));
    const {all, repaired} = reopened(folder);
    expect({end, all, repaired}).toEqual({
      end,
      all: end < bytes.length ? {a: 1} : {a: 'zwei 😀', b: 2},
      repaired: undefined,
    });
  }
});

it('writing goes on after an unfinished line', () => {
  const folder = aFolder();
  writeFileSync(join(folder, LOG), '{"a":"1"}\n{"b":"2');
  const store = folderStore(folder);
  store.write('c', 3);
  store.commit();
  store.close();
  expect(reopened(folder).all).toEqual({a: 1, c: 3});
});

it.each([
  ['not JSON', '{"b":"2'],
  ['not changes', '[1]'],
  ['bytes', '\u0000\uFFFD'],
])(
  'a damaged line in the middle (%s) is skipped, and the damaged file kept aside',
  (_, line) => {
    const folder = aFolder();
    const damaged = `{"a":"1"}\n${line}\n{"c":"3"}\n`;
    writeFileSync(join(folder, LOG), damaged);
    expect(reopened(folder)).toEqual({
      all: {a: 1, c: 3},
      repaired:
        'Part of what this workspace had kept could not be read and was left out. The damaged file is kept as changes.damaged-1.jsonl.',
    });
    expect(readFileSync(join(folder, 'changes.damaged-1.jsonl'), 'utf8')).toBe(
      damaged,
    );
    expect(reopened(folder)).toEqual({all: {a: 1, c: 3}, repaired: undefined});
    appendFileSync(join(folder, LOG), 'again\n');
    reopened(folder);
    expect(readdirSync(folder).sort()).toEqual([
      'changes.damaged-1.jsonl',
      'changes.damaged-2.jsonl',
      LOG,
    ]);
  },
);

it('a log that says the same thing over and over is folded while it is written', () => {
  const folder = aFolder();
  const store = folderStore(folder);
  for (let at = 0; at < 12; at++) {
    store.write('a', at + 'x'.repeat(1_000_000));
    store.commit();
  }
  store.close();
  expect(statSync(join(folder, LOG)).size).toBeLessThan(8_000_000);
  expect(reopened(folder).all).toEqual({a: '11' + 'x'.repeat(1_000_000)});
});

it('hands out copies, and keys by how they begin', () => {
  const store = memoryStore();
  store.write('mail/1', {to: ['a']});
  store.write('files/1', 1);
  store.read<{to: string[]}>('mail/1')?.to.push('b');
  expect([
    store.read('mail/1'),
    store.keys('mail/'),
    store.read('none'),
  ]).toEqual([{to: ['a']}, ['mail/1'], undefined]);
});
