import type {Hono} from 'hono';
import {streamSSE} from 'hono/streaming';
import type {Workspace} from '../../workspace/workspace';

const HEARTBEAT_MS = 20_000;

/** Tells the page of every change as it happens: a stream of server-sent events. */
export function changeRoutes(app: Hono, workspace: Workspace): void {
  app.get('/events', context =>
    streamSSE(context, async stream => {
      const stop = workspace.listen(change => {
        void stream.writeSSE({data: JSON.stringify(change)});
      });
      stream.onAbort(stop);
      // Something must be sent now and then, or a connection that is gone is never noticed.
      while (!stream.aborted) {
        await stream.write(': still here\n\n');
        await stream.sleep(HEARTBEAT_MS);
      }
    }),
  );
}
