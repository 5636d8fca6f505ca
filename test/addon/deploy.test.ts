import {spawn} from 'node:child_process';
import {once} from 'node:events';
import {
  appendFileSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import {tmpdir} from 'node:os';
import {join, resolve} from 'node:path';
import {text} from 'node:stream/consumers';
import {pathToFileURL} from 'node:url';
import {type GoogleForClasp, googleForClasp} from '../support/google-for-clasp';

jest.setTimeout(180_000);

let folder = '';
let google: GoogleForClasp;

beforeEach(async () => {
  google = await googleForClasp();
  folder = mkdtempSync(join(tmpdir(), 'seven-steps-'));
  for (const name of ['src', 'tools', 'appsscript.json', 'package.json'])
    cpSync(name, join(folder, name), {recursive: true});
  symlinkSync(
    resolve('node_modules'),
    join(folder, 'node_modules'),
    'junction',
  );
  project({scriptId: 'PUT-YOUR-SCRIPT-ID-HERE', rootDir: 'build/addon'});
  loggedIn(true);
});

afterEach(async () => {
  await google.close();
  rmSync(folder, {recursive: true, force: true});
});

describe('npm run deploy', () => {
  it('makes the script the first time, pushes our files with our manifest, makes the deployment and names the two clicks that remain', async () => {
    const {said, code} = await deploy();
    expect(code).toBe(0);
    expect(said).toContain('Logged in as robin@example.com.');
    expect(said).toContain(
      'https://script.google.com/d/SCRIPT-MADE/edit and choose Deploy → Test deployments',
    );
    expect(projectFile()).toMatchObject({
      scriptId: 'SCRIPT-MADE',
      rootDir: 'build/addon',
    });
    expect(JSON.parse(google.files()['appsscript'] ?? '')).toEqual(
      JSON.parse(readFileSync('appsscript.json', 'utf8')),
    );
    expect(google.files()['Code']).toBe(
      readFileSync(join(folder, 'build/addon/Code.js'), 'utf8'),
    );
    expect(posts('deployments')).toHaveLength(1);
  });

  it('does nothing twice when it is repeated, and brings the same deployment up to date when something changed', async () => {
    await deploy();
    const again = await deploy();
    expect(again.said).toContain('nothing to push');
    expect(again.said).toContain('The deployment is up to date.');
    appendFileSync(
      join(folder, 'src/main.ts'),
      '\nexport const changed = (): string => "changed";\n',
    );
    const changed = await deploy();
    expect(changed.said).toContain('Brought the deployment up to date.');
    expect(posts('projects')).toHaveLength(1);
    expect(posts('deployments')).toHaveLength(1);
  });

  it('tells with --dry-run what it would do, and asks Google nothing', async () => {
    const {said, code} = await deploy('--dry-run');
    expect([code, google.heard]).toEqual([0, []]);
    expect(said).toContain('make a script of your own named “Seven Steps”');
    expect(projectFile()).toMatchObject({scriptId: 'PUT-YOUR-SCRIPT-ID-HERE'});
  });

  it('says where to switch on the Apps Script API, and leaves the placeholder in place', async () => {
    google.refuse(/POST .*\/projects$/, 403, {
      error: {
        code: 403,
        message: 'User has not enabled the Apps Script API. Enable it by …',
        status: 'PERMISSION_DENIED',
      },
    });
    expect(await deploy()).toMatchObject({
      code: 1,
      complaint: expect.stringContaining(
        'Switch on the Apps Script API at https://script.google.com/home/usersettings',
      ),
    });
    expect(projectFile()).toEqual({
      scriptId: 'PUT-YOUR-SCRIPT-ID-HERE',
      rootDir: 'build/addon',
    });
  });

  it('says how to log in again when the login has run out', async () => {
    google.refuse(/\/token$/, 400, {error: 'invalid_grant'});
    expect((await deploy()).complaint).toContain('Run `npx clasp logout`');
  });

  it('says what to put into .clasp.json when the script it names is not to be found', async () => {
    project({scriptId: 'SOMEBODY-ELSES', rootDir: 'build/addon'});
    google.refuse(/\/content$/, 404, {
      error: {code: 404, message: 'Requested entity was not found.'},
    });
    expect((await deploy()).complaint).toContain(
      'There is no script with the scriptId in .clasp.json',
    );
  });

  it('says that the login was not finished when nobody answers it', async () => {
    loggedIn(false);
    const {said, complaint} = await deploy('--no-browser');
    expect(said).toContain('Google’s own tool for pushing scripts');
    expect(complaint).toContain('The login was not finished.');
  });

  it('tells clasp’s own words where it does not know the reason, every letter of them however long they are', async () => {
    const words = `Something of Google’s own${'…'.repeat(100_000)}`;
    google.refuse(/\/deployments$/, 500, {error: {code: 500, message: words}});
    expect((await deploy()).complaint).toContain(
      `clasp list-deployments said:\n  ${words}`,
    );
  });

  it('pushes nothing when a permission has no stated purpose', async () => {
    const manifest = JSON.parse(
      readFileSync('appsscript.json', 'utf8'),
    ) as Record<string, unknown>;
    writeFileSync(
      join(folder, 'appsscript.json'),
      JSON.stringify({
        ...manifest,
        oauthScopes: ['https://www.googleapis.com/auth/gmail.readonly'],
      }),
    );
    expect((await deploy()).complaint).toContain(
      'does not say what for. Add its line there',
    );
    expect(google.heard).toEqual([]);
  });
});

interface Outcome {
  readonly said: string;
  readonly complaint: string;
  readonly code: number | null;
}

/** The command as `npm run deploy` runs it, in a copy of the project, with a home of its own and Google on this machine. */
const deploy = async (...options: readonly string[]): Promise<Outcome> => {
  const preload = pathToFileURL(
    resolve('test/support/google-on-loopback.mjs'),
  ).href;
  const child = spawn(
    process.execPath,
    [resolve('build/local/deploy.mjs'), ...options],
    {
      cwd: folder,
      stdio: ['ignore', 'pipe', 'pipe'],
      env: {
        ...process.env,
        HOME: home(),
        USERPROFILE: home(),
        NODE_OPTIONS: `--import ${preload}`,
        GOOGLE_ON_LOOPBACK: String(google.port),
      },
    },
  );
  const [said, complaint, [code]] = await Promise.all([
    text(child.stdout),
    text(child.stderr),
    once(child, 'close') as Promise<[number | null]>,
  ]);
  return {said, complaint, code};
};

const home = (): string => join(folder, 'home');

function loggedIn(isLoggedIn: boolean): void {
  mkdirSync(home(), {recursive: true});
  const key = {
    type: 'authorized_user',
    client_id: 'x',
    client_secret: 'x',
    refresh_token: 'x',
  };
  writeFileSync(
    join(home(), '.clasprc.json'),
    JSON.stringify({tokens: isLoggedIn ? {default: key} : {}}),
  );
}

const project = (file: object): void =>
  writeFileSync(join(folder, '.clasp.json'), JSON.stringify(file));

const projectFile = (): unknown =>
  JSON.parse(readFileSync(join(folder, '.clasp.json'), 'utf8'));

const posts = (what: string): readonly string[] =>
  google.heard.filter(
    request => request.startsWith('POST ') && request.endsWith(`/${what}`),
  );
