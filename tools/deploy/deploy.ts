import type {BuildAddon} from './addon-files';
import type {Clasp} from './clasp';
import {permissionsSaid} from './permissions';
import {scriptId, withoutPlaceholder} from './project-file';
import {Trouble} from './trouble';

const TITLE = 'Seven Steps';

/** What a deployment needs of the world. */
export interface Deployment {
  readonly say: (line: string) => void;
  readonly clasp: Clasp;
  readonly buildAddon: BuildAddon;
  /** The project's root. */
  readonly folder: string;
  /** Whether a browser can be opened on this machine to log in. */
  readonly browser: boolean;
}

/** Each part finds what an earlier run has done already, so the whole can be repeated at any time. */
export async function deploy(deployment: Deployment): Promise<void> {
  const {say, folder} = deployment;
  const names = build(deployment);
  await logIn(deployment);
  await makeScript(deployment, names);
  const hasChanged = await push(deployment);
  await publish(deployment, hasChanged);
  lastClicks(scriptId(folder) ?? '').forEach(say);
}

/** Tells what `deploy` would do, and calls nobody. */
export async function plan(deployment: Deployment): Promise<void> {
  const {say, folder} = deployment;
  build(deployment);
  const id = scriptId(folder);
  say('\nThis is what `npm run deploy` would do now:');
  say(
    '- ask clasp whether you are logged in, and open a browser to log in if not',
  );
  say(
    id
      ? `- use your script ${id}`
      : '- make a script of your own named “Seven Steps”, and write its id into .clasp.json',
  );
  say('- push the files named above, our manifest among them');
  say('- make the deployment “Seven Steps”, or bring it up to date');
  say('Nothing was sent. Nothing was changed but build/addon.');
}

function build({say, buildAddon, folder}: Deployment): readonly string[] {
  const {names, scopes} = buildAddon(folder);
  say(`Built: ${names.join(', ')}`);
  say('The add-on will ask for these permissions, each for one thing:');
  permissionsSaid(scopes).forEach(line => say(`  ${line}`));
  return names;
}

async function logIn({say, clasp, folder, browser}: Deployment): Promise<void> {
  const user = answerOf<{loggedIn: boolean; email?: string}>(
    await clasp(folder, 'show-authorized-user', '--json'),
  );
  if (user.loggedIn) {
    say(`Logged in${user.email ? ` as ${user.email}` : ''}.`);
    return;
  }
  LOGIN.forEach(say);
  await clasp(folder, 'login', ...(browser ? [] : ['--no-localhost']));
}

const LOGIN = [
  '\nYou will now be asked to log in, for clasp, Google’s own tool for pushing scripts.',
  'The page asks for all that clasp can do; used here is making and changing your own script and its deployments.',
  'The key stays on this computer, in .clasprc.json in your home folder; `npx clasp logout` removes it. Leave every box ticked.',
];

/** clasp fetches the new script's empty manifest over ours, so the add-on is built once more. */
async function makeScript(
  {say, clasp, buildAddon, folder}: Deployment,
  expected: readonly string[],
): Promise<void> {
  if (scriptId(folder)) return;
  await withoutPlaceholder(folder, () =>
    clasp(
      folder,
      'create-script',
      '--type',
      'standalone',
      '--title',
      TITLE,
      '--rootDir',
      'build/addon',
    ),
  );
  const id = scriptId(folder);
  if (!id)
    throw new Trouble(
      'clasp made no script and did not say why. Run `npx clasp create-script --title "Seven Steps" --rootDir build/addon` to hear more, then `npm run deploy` again.',
    );
  if (buildAddon(folder).names.join() !== expected.join())
    throw new Trouble(
      'The new script brought files of its own. Run `npm run deploy` again: it builds afresh and pushes only ours.',
    );
  say(`Made your script. Its id is in .clasp.json: ${id}`);
}

/** Whether anything was sent. Without `-f`, clasp skips a changed manifest and still ends well; with it, it names what it sent, or nothing when all is there. */
async function push({say, clasp, folder}: Deployment): Promise<boolean> {
  const sent = answerOf<readonly string[]>(
    await clasp(folder, 'push', '-f', '--json'),
  );
  say(
    sent.length > 0
      ? `Pushed ${sent.length} files.`
      : 'Everything was there already; nothing to push.',
  );
  return sent.length > 0;
}

async function publish(
  {say, clasp, folder}: Deployment,
  hasChanged: boolean,
): Promise<void> {
  const ours = answerOf<
    readonly {deploymentId: string; description?: string}[]
  >(await clasp(folder, 'list-deployments', '--json')).find(
    ({description}) => description === TITLE,
  );
  if (ours && !hasChanged) {
    say('The deployment is up to date.');
    return;
  }
  await (ours
    ? clasp(folder, 'update-deployment', ours.deploymentId, '-d', TITLE)
    : clasp(folder, 'create-deployment', '-d', TITLE));
  say(ours ? 'Brought the deployment up to date.' : 'Made the deployment.');
}

const lastClicks = (id: string): readonly string[] => [
  '\nTwo clicks remain, and only you can make them:',
  `1. Open https://script.google.com/d/${id}/edit and choose Deploy → Test deployments.`,
  '2. Press Install, then Done.',
  'Then open a spreadsheet at https://sheets.new, Gmail or Calendar, and reload the page. The first time, Google asks for the permissions named above.',
];

/** clasp's `--json` answer; anything else it printed is told as it is. */
function answerOf<T>(printed: string): T {
  try {
    return JSON.parse(printed) as T;
  } catch {
    throw new Trouble(
      `clasp answered something that is no list: ${printed.trim() || '(nothing)'}. Run \`npm ci\` to have the clasp this project was made with, then \`npm run deploy\` again.`,
    );
  }
}
