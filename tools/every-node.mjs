// npm run every-node: the README's two commands on a clean clone, with each Node that people have. With those named: npm run every-node -- 24
// With some suites alone instead of all tests: npm run every-node -- 22 24 test/core test/browser/day
import {spawnSync} from 'node:child_process';

const NODES = ['20', '22', '24'];

const asked = process.argv.slice(2);
const isVersion = word => /^\d+(\.\d+)*$/.test(word);
const named = asked.filter(isVersion);
const suites = asked.filter(word => !isVersion(word));
const outcomes = (named.length > 0 ? named : NODES).map(version => {
  // npm has each Node as a package of its own; it comes first on the path, so that npm and all it starts use it.
  const {status} = spawnSync(
    'npm',
    [
      'exec',
      '--yes',
      `--package=node@${version}`,
      '--',
      'bash',
      '.ci/run',
    ].concat(suites),
    {stdio: 'inherit', shell: process.platform === 'win32'},
  );
  return {version, passed: status === 0};
});

const what =
  suites.length > 0
    ? `${suites.join(', ')} and npm start pass`
    : 'both commands pass';
for (const {version, passed} of outcomes)
  console.log(`Node ${version}: ${passed ? what : 'FAILED'}`);
process.exitCode = outcomes.every(({passed}) => passed) ? 0 : 1;
