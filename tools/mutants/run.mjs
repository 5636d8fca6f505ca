// Alters src/core in one small place after another and tells which alterations its own tests, test/core, do not notice.
// `npm run mutants`, or `npm run mutants -- scores reading/csv.ts` for some of its folders and files. Stryker is fetched for this alone.
import {spawnSync} from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';

const VERSION = '9.6.1';
const root = fileURLToPath(new URL('../..', import.meta.url));
const folder = join(root, 'build/mutants');

/** Words are read by people, and by tests of their own. */
const WITHOUT_WORDS = '!src/core/languages/*/**';

const places = process.argv.slice(2).map(place => {
  const path = join('src/core', place);
  if (!existsSync(join(root, path))) throw new Error(`There is no ${path}`);
  return statSync(join(root, path)).isDirectory() ? `${path}/**/*.ts` : path;
});
mkdirSync(folder, {recursive: true});
writeFileSync(
  join(folder, 'stryker.json'),
  JSON.stringify({
    mutate: [
      ...(places.length > 0 ? places : ['src/core/**/*.ts']),
      WITHOUT_WORDS,
    ],
    testRunner: 'core-tests',
    plugins: [join(root, 'tools/mutants/core-tests.mjs')],
    // Nothing here is compiled by its configuration.
    tsconfigFile: 'none',
    coverageAnalysis: 'perTest',
    // The tests of core take milliseconds: what takes so long goes round and round, on a busy machine, too.
    timeoutMS: 5_000,
    concurrency: 1,
    ignoreStatic: true,
    reporters: ['clear-text', 'json', 'progress-append-only'],
    clearTextReporter: {allowColor: false, reportTests: false},
    jsonReporter: {fileName: join(folder, 'mutants.json')},
    tempDirName: mkdtempSync(join(tmpdir(), 'mutants-')),
    ignorePatterns: ['/build', '/workspace', '/docs'],
    allowConsoleColors: false,
  }),
);
const {status} = spawnSync(
  'npx',
  [
    '--yes',
    '-p',
    `@stryker-mutator/core@${VERSION}`,
    'stryker',
    'run',
    join(folder, 'stryker.json'),
  ],
  {cwd: root, stdio: 'inherit'},
);
process.exit(status ?? 1);
