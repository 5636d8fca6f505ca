import {listMessages} from './workspace/mail';
import {deliverMail} from './workspace/smtp';
import type {Workspace} from './workspace/workspace';

/** How long a message waits for another try after the mail server could not be reached. */
const RETRY_MS = 30_000;

/**
 * Hands each new message to the mail server at `smtpUrl`, and what is still waiting once more every half minute.
 * The returned function lets the message under way finish, then stops.
 */
export function keepDeliveringMail(
  workspace: Workspace,
  smtpUrl: string,
): () => Promise<void> {
  const known = new Set<string | undefined>(
    listMessages(workspace).map(({id}) => id),
  );
  let work = Promise.resolve();
  // The script's run is over and safe on disk before the first message goes.
  const deliver = () =>
    void (work = work
      .then(() => deliverMail(workspace, smtpUrl))
      .catch((problem: unknown) =>
        console.error('Mail could not be delivered:', problem),
      ));
  deliver();
  const timer = setInterval(deliver, RETRY_MS);
  const stopListening = workspace.listen(({part, id}) => {
    // Told again when a delivery's state changes: only the first time is news.
    if (part !== 'mail' || known.has(id)) return;
    known.add(id);
    deliver();
  });
  return async () => {
    stopListening();
    clearInterval(timer);
    await work;
  };
}
