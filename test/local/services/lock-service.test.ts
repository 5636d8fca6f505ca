import {memoryWorkspace} from '../../../local/workspace/open-workspace';
import {answerOf} from '../support/run';

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
