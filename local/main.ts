import {randomBytes} from 'node:crypto';
import {existsSync} from 'node:fs';
import {join, resolve} from 'node:path';
import {fileURLToPath} from 'node:url';
import open from 'open';
import {listen} from './listen';
import {keepDeliveringMail} from './mail-delivery';
import {HELP, readOptions, type Options} from './options';
import {ownSpreadsheet} from './own-spreadsheet';
import {restoreClock} from './page/clock/routes';
import {keepReadableFiles} from './readable-files';
import {fillWithSample} from './sample/fill-with-sample';
import {loadScript, type Script} from './script';
import {workspaceApp} from './server';
import {type OpenWorkspace, openWorkspace} from './workspace/open-workspace';

/** Beside this file once it is built. */
const BUILD = fileURLToPath(new URL('..', import.meta.url));

await main();

async function main(): Promise<void> {
  try {
    const options = readOptions(process.argv.slice(2), process.env);
    if (options === 'help') process.stdout.write(HELP);
    else await start(options);
  } catch (problem) {
    console.error(problem instanceof Error ? problem.message : problem);
    process.exitCode = 2;
  }
}

/** The whole sample or, if the program is stopped meanwhile, none of it; and only one wait for the disk. */
function fillAtOnce(workspace: OpenWorkspace, script: Script): void {
  const {store} = workspace;
  fillWithSample(
    {...workspace, store: {...store, commit: () => undefined}},
    script,
  );
  store.commit();
}

async function start({
  port,
  folder,
  start: beginning,
  browser,
  mailServer,
}: Options): Promise<void> {
  if (!existsSync(join(BUILD, 'addon', 'Code.js')))
    throw new Error(
      'The add-on is not built yet. Run npm run build, then start again.',
    );
  const script = loadScript(join(BUILD, 'addon'));
  const workspace = openWorkspace({
    folder: resolve(folder),
    deliversMail: mailServer !== undefined,
  });
  restoreClock(workspace);
  const isNew = workspace.store.keys('files/').length === 0;
  if (isNew && beginning === 'with the sample') fillAtOnce(workspace, script);
  ownSpreadsheet(workspace);
  const finishFiles = keepReadableFiles(workspace);
  const finishMail = mailServer
    ? keepDeliveringMail(workspace, mailServer)
    : () => Promise.resolve();

  const app = workspaceApp({
    workspace,
    script,
    token: randomBytes(24).toString('base64url'),
    shell: {
      build: join(BUILD, 'local', 'page'),
      about: {
        folder: workspace.folder,
        mail: mailServer ? 'sent by SMTP' : 'kept here',
      },
    },
  });
  const page = await listen(app, port).catch(async problem => {
    await finishMail();
    await finishFiles();
    workspace.close();
    throw problem;
  });
  console.log(greeting(page.address, workspace.folder, mailServer));
  if (workspace.repaired) console.log(workspace.repaired);
  if (browser === 'open' && hasBrowser())
    await open(page.address).catch(() => undefined);

  const stop = async () => {
    await page.stop();
    await finishMail();
    await finishFiles();
    workspace.store.commit();
    workspace.close();
    process.exit(0);
  };
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.once(signal, () => void stop());
}

/** A test machine, or one without a screen, has no browser to open. */
const hasBrowser = (): boolean =>
  !process.env['CI'] &&
  (process.platform !== 'linux' ||
    Boolean(process.env['DISPLAY'] || process.env['WAYLAND_DISPLAY']));

function greeting(
  address: string,
  folder: string,
  mailServer: string | undefined,
): string {
  const mail = mailServer
    ? `Letters you send leave this computer, through ${new URL(mailServer).host}.`
    : 'Letters you send stay on this computer: SMTP_URL is not set.';
  return `
  Seven Steps is at  ${address}
  Everything is in   ${folder}
  ${mail}

  Three things to try:
  1. Open the spreadsheet and choose Seven Steps from its menu.
  2. Write a thank-you letter, send it, and read it under Mail.
  3. Move the time on by two weeks and see who is waiting for an answer.

  Ctrl+C stops it; the next start finds everything.
`;
}
