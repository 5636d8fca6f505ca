// `npm run deploy`: from a fresh clone to the add-on installed for oneself. `--dry-run` tells what it would do and calls nobody.
import {parseArgs} from 'node:util';
import {buildAddon} from './addon-files';
import {clasp} from './clasp';
import {deploy, plan} from './deploy';
import {Trouble} from './trouble';

const say = (line: string): void => console.log(line);

const asked = (): {dryRun: boolean; browser: boolean} => {
  try {
    const {values} = parseArgs({
      options: {
        'dry-run': {type: 'boolean', default: false},
        'no-browser': {type: 'boolean', default: false},
      },
    });
    return {dryRun: values['dry-run'], browser: !values['no-browser']};
  } catch {
    throw new Trouble(
      'Only --dry-run and --no-browser are understood. Run `npm run deploy` alone to install the add-on for yourself.',
    );
  }
};

try {
  const {dryRun, browser} = asked();
  const deployment = {say, clasp, buildAddon, folder: process.cwd(), browser};
  await (dryRun ? plan(deployment) : deploy(deployment));
} catch (error) {
  if (!(error instanceof Trouble)) throw error;
  console.error(`\n${error.message}`);
  process.exitCode = 1;
}
