import {frontDoor} from '../../../local/front-door';
import {sampleRoutes} from '../../../local/page/sample/routes';
import {noteSample} from '../../../local/sample/kept-sample';
import {addMessage} from '../../../local/workspace/mail';
import {memoryWorkspace} from '../../../local/workspace/open-workspace';
import {addWorkbook} from '../../../local/workspace/spreadsheets/workbook';
import type {Workspace} from '../../../local/workspace/workspace';
import {aFile, ask, TOKEN} from './maker';

const FOLDER = 'application/vnd.google-apps.folder';

const keep = ({store}: Workspace, parts: Parameters<typeof aFile>[0]): void => {
  const file = aFile({madeByScript: true, ...parts});
  store.write(`files/${file.id}`, file);
};

/** A sample of a folder with a tracker, and a letter that was sent; beside it the person's own spreadsheet. */
function aWorkspaceWithSample() {
  const workspace = memoryWorkspace();
  keep(workspace, {id: 'mine', madeByScript: false});
  keep(workspace, {id: 'folder', mimeType: FOLDER});
  keep(workspace, {id: 'tracker', parents: ['folder']});
  addWorkbook(workspace, 'tracker', {});
  addMessage(workspace, {
    to: ['bo@example.com'],
    cc: [],
    bcc: [],
    subject: 'Thank you',
    text: 'It was good to talk with you.',
    attachments: [],
  });
  noteSample(workspace);
  const app = frontDoor(TOKEN);
  sampleRoutes(app, workspace);
  const all = () =>
    workspace.store
      .keys('')
      .filter(key => !key.startsWith('sample/'))
      .map(key => [key, workspace.store.read(key)])
      .sort();
  const put = (where: string) => ask(app, '/sample', {body: {put: where}});
  return {workspace, app, all, put};
}

describe('the sample', () => {
  it('is put away whole with one press, and comes back as it was', async () => {
    const {app, all, put} = aWorkspaceWithSample();
    const before = all();
    expect((await put('away')).answer).toBe('away');
    expect(all().map(([key]) => key)).toEqual(['files/mine']);
    expect((await put('back')).answer).toBe('there');
    expect(all()).toEqual(before);
    expect((await ask(app, '/sample')).answer).toBe('there');
  });

  it('leaves what the person made beside it, and the folder that this stands in', async () => {
    const {workspace, all, put} = aWorkspaceWithSample();
    keep(workspace, {id: 'own', parents: ['folder']});
    await put('away');
    expect(all().map(([key]) => key)).toEqual([
      'files/folder',
      'files/mine',
      'files/own',
    ]);
  });

  it('is not spoken of where there is none, and goes nowhere else', async () => {
    const app = frontDoor(TOKEN);
    sampleRoutes(app, memoryWorkspace());
    expect((await ask(app, '/sample')).answer).toBe('none');
    expect(await ask(app, '/sample', {body: {put: 'up'}})).toMatchObject({
      status: 400,
      answer: {message: 'The sample is put away or back.'},
    });
  });
});
