import type {Hono} from 'hono';
import {HTTPException} from 'hono/http-exception';
import {readBody} from '../../read-body';
import type {Workspace} from '../../workspace/workspace';
import type {ShownTime} from './shown-time';

const DAY_MS = 86_400_000;
const AHEAD = 'clock/ahead';

/** Puts the clock of a workspace that is opened again where it was moved to before. */
export function restoreClock({store, clock}: Workspace): void {
  clock.advance(store.read<number>(AHEAD) ?? 0);
}

/** The workspace's time, and moving it on by up to a year at once; how far it is ahead is kept for the next start. */
export function clockRoutes(app: Hono, workspace: Workspace): void {
  const {store, clock, owner} = workspace;
  const shown = (): ShownTime => ({
    now: clock.now(),
    timeZone: owner.timeZone,
  });

  app.get('/clock', context => context.json(shown()));
  app.post('/clock', async context => {
    const {advance} = await readBody(context);
    if (
      typeof advance !== 'number' ||
      !(advance > 0 && advance <= 366 * DAY_MS)
    )
      throw new HTTPException(400, {
        message: 'Time moves forward only, by at most a year at once.',
      });
    clock.advance(advance);
    store.write(AHEAD, (store.read<number>(AHEAD) ?? 0) + advance);
    store.commit();
    workspace.tell({part: 'clock'});
    return context.json(shown());
  });
}
