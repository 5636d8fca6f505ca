import {mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {frontDoor} from '../../../local/front-door';
import {ownSpreadsheet} from '../../../local/own-spreadsheet';
import {clockRoutes, restoreClock} from '../../../local/page/clock/routes';
import {fileRoutes} from '../../../local/page/files/routes';
import {stoppedClock} from '../../../local/workspace/clock';
import {openWorkspace} from '../../../local/workspace/open-workspace';
import {ask, TOKEN} from './maker';

let folder: string;
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'workspace-'))));
afterEach(() => rmSync(folder, {recursive: true}));

/** As `npm start` does it. */
function start() {
  const clock = stoppedClock('2027-03-01T09:00:00Z');
  const workspace = openWorkspace({folder, clock});
  restoreClock(workspace);
  ownSpreadsheet(workspace);
  const app = frontDoor(TOKEN);
  clockRoutes(app, workspace);
  fileRoutes(app, workspace);
  return {workspace, app};
}
const DAY_MS = 86_400_000;

describe('a second start on the same folder', () => {
  it('finds the person’s own spreadsheet and makes no other', async () => {
    const first = start();
    const {answer} = await ask(first.app, '/files');
    expect(answer).toEqual([
      {
        id: expect.any(String),
        name: 'Untitled spreadsheet',
        kind: 'spreadsheet',
        modified: '2027-03-01T09:00:00.000Z',
      },
    ]);
    first.workspace.close();

    const second = start();
    expect((await ask(second.app, '/files')).answer).toEqual(answer);
    second.workspace.close();
  });

  it('finds the clock where it was moved to', async () => {
    const first = start();
    for (const days of [1, 14])
      await ask(first.app, '/clock', {body: {advance: days * DAY_MS}});
    first.workspace.close();

    const second = start();
    expect(second.workspace.clock.now()).toBe(
      Date.parse('2027-03-16T09:00:00Z'),
    );
    second.workspace.close();
  });

  it.each([0, -1, 367 * DAY_MS, '1', null, undefined])(
    'finds nothing of a move by %j, which is refused',
    async advance => {
      const {workspace, app} = start();
      const {status} = await ask(app, '/clock', {body: {advance}});
      expect({status, now: workspace.clock.now()}).toEqual({
        status: 400,
        now: Date.parse('2027-03-01T09:00:00Z'),
      });
      workspace.close();
    },
  );
});
