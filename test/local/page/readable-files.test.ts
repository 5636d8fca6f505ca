import {mkdtempSync, readdirSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {keepReadableFiles} from '../../../local/readable-files';
import {stoppedClock} from '../../../local/workspace/clock';
import {addMessage} from '../../../local/workspace/mail';
import {openWorkspace} from '../../../local/workspace/open-workspace';

describe('the readable files', () => {
  it('are all there when the workspace has stopped, also for what was sent just before', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'workspace-'));
    const clock = stoppedClock('2027-03-01T09:00:00Z');
    const workspace = openWorkspace({folder, clock});
    const finish = keepReadableFiles(workspace);
    const {id} = addMessage(workspace, {
      to: ['bo@example.com'],
      cc: [],
      bcc: [],
      subject: 'Thank you',
      text: 'It was good to talk with you.',
      attachments: [],
    });
    await finish();
    expect(readdirSync(join(folder, 'Mail'))).toEqual([
      `2027-03-01 0900 Thank you ${id}.eml`,
    ]);
    workspace.close();
    rmSync(folder, {recursive: true});
  });
});
