// npm run every-node: the README's two commands on a clean clone, with each Node that people have, or with those named: npm run every-node -- 24
import {spawnSync} from 'node:child_process';

const NODES = ['20', '22', '24'];

const asked = process.argv.slice(2);
const outcomes = (asked.length > 0 ? asked : NODES).map(version => {
  // npm has each Node as a package of its own; it comes first on the path, so that npm and all it starts use it.
  const {status} = spawnSync(
    'npm',
    ['exec', '--yes', `--package=node@${version}`, '--', 'bash', '.ci/run'],
    {stdio: 'inherit', shell: process.platform === 'win32'},
  );
  return {version, passed: status === 0};
});

for (const {version, passed} of outcomes)
  console.log(`Node ${version}: ${passed ? 'both commands pass' : 'FAILED'}`);
process.exitCode = outcomes.every(({passed}) => passed) ? 0 : 1;
