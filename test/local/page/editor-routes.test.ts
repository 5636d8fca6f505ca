import {frontDoor} from '../../../local/front-door';
import {editorRoutes} from '../../../local/page/editor/routes';
import type {ScreenAnswer} from '../../../local/page/editor/editor-screen';
import {memoryWorkspace} from '../../../local/workspace/open-workspace';
import {aFile, ask, DOCUMENT, smallScript, TOKEN} from './maker';

function anEditor() {
  const workspace = memoryWorkspace();
  workspace.store.write('files/a-sheet', aFile({}));
  workspace.store.write(
    'files/a-letter',
    aFile({id: 'a-letter', mimeType: DOCUMENT}),
  );
  workspace.store.write(
    'files/in-the-bin',
    aFile({id: 'in-the-bin', trashed: true}),
  );
  const app = frontDoor(TOKEN);
  editorRoutes(app, {workspace, script: smallScript(), token: TOKEN});
  const run = (functionName: unknown, ...args: unknown[]) =>
    ask(app, '/run', {body: {fileId: 'a-sheet', functionName, args}});
  return {app, workspace, run};
}

/** What a failing script also writes to the terminal stays out of the test's output. */
let {error} = console;
beforeEach(() => void (console.error = () => undefined));
afterEach(() => void (console.error = error));
({error} = console);

describe('google.script.run, at the server', () => {
  it('answers what the function returned', async () => {
    const {answer} = await anEditor().run('greet', 'Ada');
    expect(answer).toEqual({value: {greeting: 'Hello Ada'}});
  });

  it('answers the message of an error the function threw', async () => {
    const {status, answer} = await anEditor().run('fail');
    expect({status, answer}).toEqual({
      status: 200,
      answer: {
        error: {
          name: 'Error',
          message: 'The kettle is empty. Fill it, then try again.',
        },
      },
    });
  });

  it('says so where Google would lose a returned Date without a word', async () => {
    const {answer} = await anEditor().run('today');
    expect(answer).toEqual({
      error: {
        name: 'Error',
        message: expect.stringMatching(/^The function returned a Date in on,/),
      },
    });
  });

  it.each(['secret_', 'nope', 'toString', 'constructor', '', 7, null])(
    'does not know the function %j',
    async name => {
      const {status, answer} = await anEditor().run(name);
      expect({status, answer}).toEqual({
        status: 404,
        answer: {message: `Script function not found: ${String(name)}`},
      });
    },
  );

  it.each([[null], [[]], [{functionName: 'greet'}], ['x']])(
    'refuses the body %j',
    async body => {
      expect((await ask(anEditor().app, '/run', {body})).status).toBe(400);
    },
  );
});

describe('an open spreadsheet', () => {
  it('gets the menu that onOpen makes', async () => {
    const {app} = anEditor();
    const {answer} = await ask(app, '/open/a-sheet', {method: 'POST'});
    expect((answer as ScreenAnswer).problem).toBe(undefined);
    expect((answer as ScreenAnswer).screen.menus).toEqual([
      {
        caption: expect.any(String),
        items: [
          {caption: 'Open the sidebar', functionName: 'openSidebar'},
          'separator',
          {caption: 'Fail', functionName: 'fail'},
        ],
      },
    ]);
  });

  it('shows the sidebar that a menu item opens, with google.script before the sidebar’s own scripts', async () => {
    const {app} = anEditor();
    await ask(app, '/open/a-sheet', {method: 'POST'});
    const {answer} = await ask(app, '/open/a-sheet/menu/openSidebar', {
      method: 'POST',
    });
    expect((answer as ScreenAnswer).screen.sidebar).toEqual({
      number: 1,
      title: 'A small add-on',
    });
    const page = await ask(app, '/open/a-sheet/sidebar');
    const html = String(page.answer);
    expect(html).toContain('data-file="a-sheet"');
    expect(html.indexOf('/build/google-script.js')).toBeLessThan(
      html.indexOf('google.script.run'),
    );
    expect(page.headers.get('content-security-policy')).toContain(
      "connect-src 'self'",
    );
  });

  it('has no sidebar any more once it is closed', async () => {
    const {app} = anEditor();
    await ask(app, '/open/a-sheet/menu/openSidebar', {method: 'POST'});
    const {answer} = await ask(app, '/open/a-sheet/close/sidebar', {
      method: 'POST',
    });
    expect((answer as ScreenAnswer).screen.sidebar).toBe(undefined);
    expect((await ask(app, '/open/a-sheet/sidebar')).status).toBe(404);
  });

  it('tells the page of what the script shows', async () => {
    const {app, workspace} = anEditor();
    const heard: unknown[] = [];
    workspace.listen(change => heard.push(change));
    await ask(app, '/open/a-sheet/menu/openSidebar', {method: 'POST'});
    expect(heard).toContainEqual({part: 'ui', id: 'a-sheet'});
  });

  it('says what a failing menu item said', async () => {
    const {answer} = await ask(anEditor().app, '/open/a-sheet/menu/fail', {
      method: 'POST',
    });
    expect((answer as ScreenAnswer).problem).toBe(
      'The kettle is empty. Fill it, then try again.',
    );
  });

  it.each(['a-letter', 'in-the-bin', 'nowhere'])('is none for %s', async id => {
    const {status, answer} = await ask(anEditor().app, `/open/${id}`, {
      method: 'POST',
    });
    expect({status, answer}).toEqual({
      status: 404,
      answer: {
        message:
          'There is no such spreadsheet in this workspace. Choose one from the list.',
      },
    });
  });
});
