import {createServer, type Server} from 'node:http';
import type {AddressInfo} from 'node:net';
import {getRequestListener} from '@hono/node-server';
import type {Hono} from 'hono';

const FIRST_PORT = 8127;
const TRIES = 100;

/** The page's server while it runs. */
export interface Listening {
  /** For example `http://127.0.0.1:8127/`. */
  readonly address: string;
  /** Answers what is under way, then stops. */
  stop(): Promise<void>;
}

/** Serves `app` to this machine only. Throws a sentence for the person when the port asked for is taken. */
export async function listen(
  app: Hono,
  port: number | 'first free',
): Promise<Listening> {
  const server = createServer(getRequestListener(app.fetch));
  if (port === 'first free') await firstFree(server);
  else await tryPort(server, port);
  const taken = (server.address() as AddressInfo).port;
  return {
    address: `http://127.0.0.1:${taken}/`,
    stop: () => stop(server),
  };
}

async function firstFree(server: Server): Promise<void> {
  for (let port = FIRST_PORT; port < FIRST_PORT + TRIES; port++) {
    try {
      return await tryPort(server, port);
    } catch (problem) {
      if (!(problem instanceof PortTaken)) throw problem;
    }
  }
  throw new Error(
    `No port from ${FIRST_PORT} to ${FIRST_PORT + TRIES - 1} is free. Choose one with --port.`,
  );
}

class PortTaken extends Error {}

const tryPort = (server: Server, port: number): Promise<void> =>
  new Promise((listening, failed) => {
    const onError = ({code, message}: NodeJS.ErrnoException) =>
      failed(
        code === 'EADDRINUSE'
          ? new PortTaken(
              `Port ${port} is in use. Choose another one, or leave --port out.`,
            )
          : new Error(
              code === 'EACCES'
                ? `Port ${port} may not be used here. Choose one above 1023.`
                : message,
            ),
      );
    server.once('error', onError);
    server.listen(port, '127.0.0.1', () => {
      server.off('error', onError);
      listening();
    });
  });

/** The stream of changes never ends by itself, so what is still open after a moment is cut. */
function stop(server: Server): Promise<void> {
  return new Promise(stopped => {
    server.close(() => stopped());
    setTimeout(() => server.closeAllConnections(), 300).unref();
  });
}
