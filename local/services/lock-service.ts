import type {Run, ServiceFactory} from '../run';

/**
 * Locks for the script, for the person, and for the open file; let go when the run ends.
 *
 * Runs follow one another here, so a lock is only ever busy when someone else is said to hold it: a value under `locks/script`,
 * `locks/user` or `locks/document/<file id>` in the store, with the millisecond at which they let go as `until`.
 */
export const lockService: ServiceFactory = run => {
  const {activeFile} = run.host;
  return {
    LockService: run.offer('LockService', {
      getScriptLock: () => lock(run, 'script'),
      getUserLock: () => lock(run, 'user'),
      getDocumentLock: () =>
        activeFile === undefined ? null : lock(run, `document/${activeFile}`),
    }),
  };
};

function lock({workspace, memory, offer}: Run, whose: string) {
  const {store, clock} = workspace;
  const key = `locks/${whose}`;
  const tryLock = (milliseconds: number): boolean => {
    if (memory.get(key) === true) return true;
    const {until = 0} = store.read<{until: number}>(key) ?? {};
    const wait = until - clock.now();
    if (wait > milliseconds) {
      clock.sleep(Math.max(0, milliseconds));
      return false;
    }
    clock.sleep(Math.max(0, wait));
    memory.set(key, true);
    return true;
  };
  return offer('Lock', {
    tryLock,
    hasLock: () => memory.get(key) === true,
    waitLock(milliseconds: number): void {
      if (!tryLock(milliseconds))
        throw new Error(
          'Lock timeout: another process was holding the lock for too long.',
        );
    },
    releaseLock: () => void memory.delete(key),
  });
}
