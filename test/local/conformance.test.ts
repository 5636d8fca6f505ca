import {execFileSync} from 'node:child_process';
import {join} from 'node:path';
import {loadScript, runScript} from '../../local/script';
import {memoryWorkspace} from '../../local/workspace/open-workspace';

/** The very script that `npm run conformance` makes for Google's machines, run here. */
const built = join('build', 'conformance');
execFileSync(process.execPath, ['tools/build-conformance.mjs', '--out', built]);
const workspace = memoryWorkspace();
const before = workspace.store.keys('files/');
const result = runScript(workspace, loadScript(built), {
  functionName: 'runConformance',
});
const outcomes = (result.outcome === 'done' ? result.value : []) as readonly {
  readonly says: string;
  readonly holds: boolean;
  readonly isOpen: boolean;
}[];

describe('what is so in Apps Script is so in the local workspace', () => {
  it('and there is plenty of it', () => {
    expect(result).toMatchObject({outcome: 'done'});
    expect(outcomes.length).toBeGreaterThan(40);
  });

  it.each(outcomes.map(outcome => [outcome.says, outcome]))(
    '%s',
    (_says, outcome) => {
      expect(outcome).toMatchObject({holds: true});
    },
  );

  it('and nothing that was made to find it out is left, and nothing was sent', () => {
    expect([
      workspace.store.keys('files/'),
      workspace.store.keys('calendars/'),
      workspace.store.keys('mail/'),
    ]).toEqual([before, [], []]);
  });

  it('and the report can be pasted as text', () => {
    const report = JSON.parse(result.logs.at(-1) ?? '') as unknown[];
    expect(report).toHaveLength(outcomes.filter(one => one.isOpen).length);
  });
});
