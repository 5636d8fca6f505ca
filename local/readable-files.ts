import {deliverMail} from './workspace/smtp';
import {writeMailFiles} from './workspace/eml';
import type {OpenWorkspace} from './workspace/open-workspace';
import type {Change} from './workspace/workspace';

/** A pause this long after the last change, so that a run's many changes are written once. */
const PAUSE_MS = 300;

/** Writing what a person can open without this program, a part of the workspace each. */
type Keeper = (workspace: OpenWorkspace) => Promise<unknown>;

/**
 * Keeps the readable files beside the workspace's state in step with it, and hands waiting mail to `smtpUrl` if there is one.
 * The returned function finishes what is due and stops.
 */
export function keepReadableFiles(
  workspace: OpenWorkspace,
  smtpUrl: string | undefined,
): () => Promise<void> {
  const keepers: Partial<Record<Change['part'], Keeper>> = {
    mail: async () => {
      await writeMailFiles(workspace, workspace.folder);
      if (smtpUrl) await deliverMail(workspace, smtpUrl);
    },
  };
  const due = new Set<Keeper>(Object.values(keepers));
  let work = Promise.resolve();
  let timer: NodeJS.Timeout | undefined;
  const keepDue = (): Promise<void> => {
    const now = [...due];
    due.clear();
    for (const keep of now)
      work = work.then(() => keep(workspace)).then(() => undefined, report);
    return work;
  };
  const soon = () => {
    clearTimeout(timer);
    timer = setTimeout(() => void keepDue(), PAUSE_MS);
  };
  soon();
  const stopListening = workspace.listen(({part}) => {
    const keeper = keepers[part];
    if (keeper === undefined) return;
    due.add(keeper);
    soon();
  });
  return async () => {
    stopListening();
    clearTimeout(timer);
    await keepDue();
  };
}

/** The state itself is safe already; the next change tries again. */
const report = (problem: unknown): void =>
  console.error('A file could not be written:', problem);
