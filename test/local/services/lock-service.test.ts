import {runScript} from '../../../local/script';
import {memoryWorkspace} from '../../../local/workspace/open-workspace';
import {answerOf} from '../support/run';
import {aScript} from '../support/script';

const LOCK = 'const lock = LockService.getUserLock();';

/** A workspace in which someone else holds the person's lock for ten seconds. */
function busyWorkspace() {
  const workspace = memoryWorkspace();
  workspace.store.write('locks/user', {until: workspace.clock.now() + 10_000});
  return workspace;
}

it('a lock is held until it is let go', () => {
  expect(
    answerOf(
      `${LOCK} const before = lock.hasLock(); lock.waitLock(0); const held = [lock.hasLock(), lock.tryLock(0)]; lock.releaseLock(); return [before, held, lock.hasLock()];`,
    ),
  ).toEqual([false, [true, true], false]);
});

it('a lock is let go when the run ends', () => {
  const workspace = memoryWorkspace();
  answerOf(`${LOCK} lock.waitLock(0);`, {workspace});
  expect(answerOf(`${LOCK} return lock.hasLock();`, {workspace})).toBe(false);
});

it('who waits long enough gets the lock', () => {
  const workspace = busyWorkspace();
  const start = workspace.clock.now();
  expect([
    answerOf(`${LOCK} return lock.tryLock(15000);`, {workspace}),
    workspace.clock.now() - start,
  ]).toEqual([true, 10_000]);
});

it('who does not wait long enough has waited for nothing', () => {
  const workspace = busyWorkspace();
  expect([
    answerOf(`${LOCK} return [lock.tryLock(3000), lock.hasLock()];`, {
      workspace,
    }),
    answerOf(`${LOCK} lock.waitLock(3000);`, {workspace}),
  ]).toEqual([
    [false, false],
    'Lock timeout: another process was holding the lock for too long.',
  ]);
});

it("the person's lock is not the script's, and there is no document lock without an open file", () => {
  expect(
    answerOf(
      'return [LockService.getScriptLock().tryLock(0), LockService.getDocumentLock()];',
      {workspace: busyWorkspace()},
    ),
  ).toEqual([true, null]);
});

/** Runs the statements, and while their service call `during` is under way, `meanwhile` from another window. */
function atOnce(statements: string, during: string, meanwhile: string) {
  const workspace = memoryWorkspace();
  const other: unknown[] = [];
  workspace.plug = {
    before({name}) {
      if (name !== during) return;
      workspace.plug = {};
      other.push(answerOf(meanwhile, {workspace}));
    },
  };
  const own = runScript(
    workspace,
    aScript({code: `function main() { ${statements} }`}),
    {functionName: 'main', host: {app: 'SHEETS', ui: NO_SCREEN}},
  );
  return {
    own,
    other,
    after: answerOf(`${LOCK} return lock.tryLock(0);`, {workspace}),
  };
}

const NO_SCREEN = {
  showMenu: () => undefined,
  showSidebar: () => undefined,
  showDialog: () => undefined,
  alert: () => undefined,
};

it('of two runs at once only one has the lock, and the other may have it afterwards', () => {
  expect(
    atOnce(
      `${LOCK} lock.waitLock(0); CacheService.getUserCache().get('x'); return lock.hasLock();`,
      'Cache.get',
      `${LOCK} return [lock.tryLock(2000), lock.hasLock()];`,
    ),
  ).toMatchObject({
    own: {outcome: 'done', value: true},
    other: [[false, false]],
    after: true,
  });
});

it('a dialog loses the lock, so that another run can take it meanwhile', () => {
  expect(
    atOnce(
      `${LOCK} lock.waitLock(0); SpreadsheetApp.getUi().alert('Ready?'); CacheService.getUserCache().get('x'); return lock.hasLock();`,
      'Cache.get',
      `${LOCK} return lock.tryLock(0);`,
    ),
  ).toMatchObject({
    own: {outcome: 'done', value: false},
    other: [true],
    after: true,
  });
});
