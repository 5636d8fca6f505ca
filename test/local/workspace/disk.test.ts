import {existsSync, readdirSync, readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {readXlsx} from 'hucre/xlsx';
import {extractRawText} from 'mammoth';
import {runScript} from '../../../local/script';
import {addFile} from '../../../local/services/drive/drive-files';
import {writeDocumentFiles} from '../../../local/workspace/documents/document-files';
import {emptyDocument} from '../../../local/workspace/documents/text-document';
import {DOCUMENT} from '../../../local/workspace/drive-file';
import {writeMailFiles} from '../../../local/workspace/eml';
import {
  openWorkspace,
  type OpenWorkspace,
} from '../../../local/workspace/open-workspace';
import {folderStore} from '../../../local/workspace/store';
import {writeSpreadsheetFiles} from '../../../local/workspace/xlsx/spreadsheet-files';
import {row, sheetsOf, text} from '../spreadsheets/support';
import {refused, withDisk} from '../support/failing-disk';
import {aFolder} from '../support/folder';
import {aMessage} from '../support/message';
import {aScript} from '../support/script';

class Killed extends Error {}

/** Large enough that twelve of them fold the log. */
const filling = (number: number): string => number + 'x'.repeat(500_000);
const COMMITS = 12;

/** Writes one commit after another until the program is killed at its call number `last` of the disk; tells how many had been said to be safe. */
function killedAt(last: number, folder: string): number {
  let calls = 0;
  let safe = 0;
  try {
    withDisk(
      (_name, write) => {
        calls++;
        if (calls === last) write(0.5);
        // Nothing that a killed program would still like to do happens.
        if (calls >= last) throw new Killed();
      },
      () => {
        const store = folderStore(folder);
        for (let number = 1; number <= COMMITS; number++) {
          store.write('last', number);
          store.write('text', filling(number));
          store.commit();
          safe = number;
        }
        store.close();
      },
    );
  } catch (problem) {
    if (!(problem instanceof Killed)) throw problem;
    return safe;
  }
  return Infinity;
}

it('a kill at any write loses at most what was not yet said to be safe, and halves nothing', () => {
  let last = 1;
  for (; ; last++) {
    const folder = aFolder();
    const safe = killedAt(last, folder);
    if (safe === Infinity) break;
    // The next start writes on, and the one after it reads what that has written.
    const next = folderStore(folder);
    next.write('later', last);
    next.commit();
    next.close();
    const again = folderStore(folder);
    again.close();
    const found = again.read<number>('last') ?? 0;
    expect({
      last,
      found,
      later: again.read('later'),
      repaired: [next.repaired, again.repaired],
    }).toEqual({
      last,
      found: found === safe + 1 ? safe + 1 : safe,
      later: last,
      repaired: [undefined, undefined],
    });
    expect(again.read('text')).toBe(found === 0 ? undefined : filling(found));
  }
  expect(last).toBeGreaterThan(2 * COMMITS);
});

/** What a person can open without the program: how it is written, from what, and what is in it. */
const READABLE: readonly {
  readonly folder: string;
  readonly prepare: (workspace: OpenWorkspace) => unknown;
  readonly write: (
    workspace: OpenWorkspace,
    folder: string,
  ) => Promise<unknown>;
  readonly wordsOf: (file: Buffer) => Promise<string>;
}[] = [
  {
    folder: 'Mail',
    prepare: workspace => aMessage(workspace, {subject: 'Thank you'}),
    write: writeMailFiles,
    wordsOf: async file => file.toString(),
  },
  {
    folder: 'Documents',
    prepare: workspace => {
      addFile(workspace, {id: 'D1', name: 'A letter', mimeType: DOCUMENT});
      workspace.store.write('documents/D1', {
        ...emptyDocument(),
        paragraphs: [
          {style: {named: 'NORMAL_TEXT'}, pieces: [{text: 'Thank you'}]},
        ],
      });
    },
    write: writeDocumentFiles,
    wordsOf: async buffer => (await extractRawText({buffer})).value,
  },
  {
    folder: 'Spreadsheets',
    prepare: workspace =>
      sheetsOf(workspace).Spreadsheets.create({
        properties: {title: 'A list'},
        sheets: [{data: [{rowData: [row(text('Thank you'))]}]}],
      }),
    write: writeSpreadsheetFiles,
    wordsOf: async file =>
      JSON.stringify((await readXlsx(new Uint8Array(file))).sheets),
  },
];

describe.each(READABLE)(
  'a kill at any write in $folder',
  ({folder: part, prepare, write, wordsOf}) => {
    it('leaves a file whole or not there, and the next start writes it, once', async () => {
      for (let last = 1; ; last++) {
        const folder = aFolder();
        const workspace = openWorkspace({folder});
        prepare(workspace);
        workspace.store.commit();
        const isKilled = await writtenUntil(last, () =>
          write(workspace, folder),
        );
        workspace.close();
        const files = () =>
          existsSync(join(folder, part))
            ? readdirSync(join(folder, part)).filter(
                name => !name.endsWith('.new'),
              )
            : [];
        const words = () =>
          Promise.all(
            files().map(name =>
              wordsOf(readFileSync(join(folder, part, name))),
            ),
          );
        for (const some of await words()) expect(some).toContain('Thank you');
        const again = openWorkspace({folder});
        await write(again, folder);
        expect(await words()).toEqual([expect.stringContaining('Thank you')]);
        again.close();
        if (!isKilled) {
          expect(last).toBeGreaterThan(3);
          return;
        }
      }
    });
  },
);

/** Whether the writing was killed at its call number `last` of the disk. */
async function writtenUntil(
  last: number,
  write: () => Promise<unknown>,
): Promise<boolean> {
  let calls = 0;
  try {
    await withDisk((_name, through) => {
      calls++;
      if (calls === last) through(0.5);
      if (calls >= last) throw new Killed();
    }, write);
    return false;
  } catch (problem) {
    if (problem instanceof Killed) return true;
    throw problem;
  }
}

const NO_ROOM = (folder: string) =>
  `There is no room left on the disk that holds ${folder}. What was saved before is safe. Make room, then try again: what could not be saved yet is saved with the next change.`;

it('a full disk is told, and what did not fit is saved once there is room', () => {
  const folder = aFolder();
  const store = folderStore(folder);
  store.write('a', 1);
  store.commit();
  store.write('b', 2);
  expect(() =>
    withDisk(
      (name, write) => {
        if (name !== 'writeFileSync') return;
        write(0.5);
        throw refused('ENOSPC');
      },
      () => store.commit(),
    ),
  ).toThrow(NO_ROOM(folder));
  store.write('c', 3);
  store.commit();
  store.close();
  const again = folderStore(folder);
  again.close();
  expect([
    again.repaired,
    ...['a', 'b', 'c'].map(key => again.read(key)),
  ]).toEqual([undefined, 1, 2, 3]);
});

it('a disk too full for folding the log keeps it as it is, and goes on writing', () => {
  const folder = aFolder();
  withDisk(
    name => {
      if (name === 'renameSync') throw refused('ENOSPC');
    },
    () => {
      const store = folderStore(folder);
      for (let number = 1; number <= COMMITS; number++) {
        store.write('text', filling(number));
        store.commit();
      }
      store.close();
    },
  );
  const again = folderStore(folder);
  again.close();
  expect([again.read('text'), readdirSync(folder)]).toEqual([
    filling(COMMITS),
    ['changes.jsonl'],
  ]);
});

it('a script cannot hide from the person that what it did could not be saved', () => {
  const folder = aFolder();
  const workspace = openWorkspace({folder});
  const script = aScript({
    code: `function main() {
      try { PropertiesService.getUserProperties().setProperty('a', '1'); } catch (error) {}
      return 'all is well';
    }`,
  });
  expect(() =>
    withDisk(
      name => {
        if (name === 'writeFileSync') throw refused('ENOSPC');
      },
      () => runScript(workspace, script, {functionName: 'main'}),
    ),
  ).toThrow(NO_ROOM(join(folder, '.workspace')));
  workspace.close();
});

it.each(['EACCES', 'EPERM', 'EROFS'])(
  'a folder that may not be written to (%s) is told with what to do',
  code => {
    const folder = aFolder();
    expect(() =>
      withDisk(
        () => {
          throw refused(code);
        },
        () => openWorkspace({folder}),
      ),
    ).toThrow(
      `${folder} cannot be written to. Change its permissions, or choose a folder of your own with --folder, then start again.`,
    );
  },
);

it('a file in the place of the folder is told with what to do', () => {
  const folder = join(aFolder(), 'taken');
  writeFileSync(folder, '');
  expect(() => openWorkspace({folder})).toThrow(
    `${folder} cannot be a folder, because a file is in its way. Choose another place with --folder, then start again.`,
  );
});

it('a value that cannot be read is put aside with its file, and the last good one used', () => {
  const folder = aFolder();
  writeFileSync(
    join(folder, 'changes.jsonl'),
    '{"a":"1"}\n{"a":"{broken"}\n{"b":"2"}\n',
  );
  const store = folderStore(folder);
  store.close();
  expect([
    store.read('a'),
    store.read('b'),
    store.repaired,
    existsSync(join(folder, 'changes.damaged-1.jsonl')),
  ]).toEqual([
    1,
    2,
    'Part of what this workspace had kept could not be read and was left out. The damaged file is kept as changes.damaged-1.jsonl.',
    true,
  ]);
});
