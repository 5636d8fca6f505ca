import type {Hono} from 'hono';
import {HTTPException} from 'hono/http-exception';
import {readBody} from '../../read-body';
import {
  putSampleAway,
  putSampleBack,
  sampleState,
} from '../../sample/kept-sample';
import type {Workspace} from '../../workspace/workspace';

const PUT = {away: putSampleAway, back: putSampleBack};

/** Whether there is a sample to look around in, and putting it away and back. */
export function sampleRoutes(app: Hono, workspace: Workspace): void {
  app.get('/sample', context => context.json(sampleState(workspace)));
  app.post('/sample', async context => {
    const {put} = await readBody(context);
    if (put !== 'away' && put !== 'back')
      throw new HTTPException(400, {
        message: 'The sample is put away or back.',
      });
    PUT[put](workspace);
    return context.json(sampleState(workspace));
  });
}
