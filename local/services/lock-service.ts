import type {Run, ServiceFactory} from '../run';
import type {Store} from '../workspace/store';

/**
 * Locks for the script, for the person, and for the open file; let go when the run ends, and lost when a dialog suspends it.
 *
 * A lock is busy while another run under way holds it, or while someone else is said to hold it: a value under `locks/script`,
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

/** What happens to a run's locks when it ends, and when `Ui.alert` or `Ui.prompt` suspends it: others may take them. */
export function loseLocks({
  workspace,
  memory,
}: Pick<Run, 'workspace' | 'memory'>): void {
  const held = locksOf(workspace.store);
  for (const [key, holder] of held) if (holder === memory) held.delete(key);
}

function lock({workspace, memory, offer}: Run, whose: string) {
  const {store, clock} = workspace;
  const key = `locks/${whose}`;
  const held = locksOf(store);
  const isMine = () => held.get(key) === memory;
  const tryLock = (milliseconds: number): boolean => {
    if (isMine()) return true;
    const {until = 0} = store.read<{until: number}>(key) ?? {};
    // Another run goes on only when this one has ended, so waiting for it is always in vain.
    const wait = held.has(key) ? Infinity : until - clock.now();
    if (milliseconds < 0 || wait > milliseconds) {
      clock.sleep(Math.max(0, milliseconds));
      return false;
    }
    clock.sleep(Math.max(0, wait));
    held.set(key, memory);
    return true;
  };
  return offer('Lock', {
    tryLock,
    hasLock: isMine,
    waitLock(milliseconds: number): void {
      if (!tryLock(milliseconds))
        throw new Error(
          'Lock timeout: another process was holding the lock for too long.',
        );
    },
    releaseLock() {
      if (isMine()) held.delete(key);
    },
  });
}

/** Each lock that is held, with the memory of the run that holds it. Gone with the program, as its runs are. */
const locksOf = (store: Store): Map<string, Run['memory']> => {
  const held = HELD.get(store) ?? new Map<string, Run['memory']>();
  HELD.set(store, held);
  return held;
};

const HELD = new WeakMap<Store, Map<string, Run['memory']>>();
