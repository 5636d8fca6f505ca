import {createTransport} from 'nodemailer';
import {composed} from './eml';
import {listMessages, markDelivery, type Delivery, type Message} from './mail';
import type {Workspace} from './workspace';

/**
 * Hands every waiting message to the mail server at `url` (`smtp://user:password@host:port`), one after the other. Each is marked
 * `sending` on disk before, so that one that was cut off is never sent a second time. Without an answer from the server it waits on.
 */
export async function deliverMail(
  workspace: Workspace,
  url: string,
): Promise<void> {
  const waiting = listMessages(workspace).filter(
    ({delivery}) => delivery.state === 'waiting',
  );
  if (waiting.length === 0) return;
  const server = createTransport(url);
  try {
    await server.verify();
  } catch (problem) {
    const note = (problem as Error).message;
    for (const message of waiting)
      markDelivery(workspace, message, {state: 'waiting', note});
    return server.close();
  }
  try {
    for (const message of waiting) {
      markDelivery(workspace, message, {state: 'sending'});
      markDelivery(
        workspace,
        message,
        await handOver(server, message, workspace),
      );
    }
  } finally {
    server.close();
  }
}

type Server = ReturnType<typeof createTransport>;

async function handOver(
  server: Server,
  message: Message,
  {owner}: Workspace,
): Promise<Delivery> {
  try {
    const {rejected} = await server.sendMail(composed(message, owner));
    return rejected.length === 0
      ? {state: 'delivered'}
      : {state: 'delivered', note: `Refused for ${rejected.join(', ')}.`};
  } catch (problem) {
    return afterProblem(problem as SmtpProblem);
  }
}

/** What nodemailer adds to an Error: the server's answer, where it gave one. */
interface SmtpProblem extends Error {
  readonly responseCode?: number;
  readonly response?: string;
}

function afterProblem({
  message,
  response,
  responseCode,
}: SmtpProblem): Delivery {
  const note = response ?? message;
  // The message may have arrived although no answer came back.
  if (responseCode === undefined) return {state: 'sending', note};
  return {state: responseCode >= 500 ? 'refused' : 'waiting', note};
}
