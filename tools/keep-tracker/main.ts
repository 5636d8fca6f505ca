// `npm run keep-tracker -- <name>`: keeps a tracker as this version makes it, for test/old-trackers.
import {existsSync, writeFileSync} from 'node:fs';
import {gzipSync} from 'node:zlib';
import {fillWithSample} from '../../local/sample/fill-with-sample';
import {loadScript} from '../../local/script';
import type {DriveFile} from '../../local/workspace/drive-file';
import {SPREADSHEET} from '../../local/workspace/drive-file';
import {memoryWorkspace} from '../../local/workspace/open-workspace';

const [name = ''] = process.argv.slice(2);
const path = `test/old-trackers/${name}.json.gz`;
if (!/^[a-z][a-z-]*$/.test(name) || existsSync(path)) {
  console.error(
    'Give the version a name of small letters and hyphens that no file in test/old-trackers has: npm run keep-tracker -- many-letters',
  );
  process.exitCode = 2;
} else {
  const {store, clock, ...rest} = memoryWorkspace({
    owner: {timeZone: 'Europe/Vienna'},
  });
  fillWithSample({store, clock, ...rest}, loadScript('build/addon'));
  const state = Object.fromEntries(
    store.keys('').map(key => [key, store.read(key)]),
  );
  const tracker = Object.values(state)
    .map(value => value as unknown as Partial<DriveFile>)
    .find(file => file.mimeType === SPREADSHEET && file.madeByScript)?.id;
  const kept = JSON.stringify({now: clock.now(), tracker, state});
  writeFileSync(path, gzipSync(kept, {level: 9}));
  console.log(
    `${path} is kept. Say in its README.md what this version can do.`,
  );
}
