import {Hono} from 'hono';
import {bodyLimit} from 'hono/body-limit';
import {HTTPException} from 'hono/http-exception';
import {TOKEN_HEADER} from './page/fetch-json';
import {DiskTrouble} from './workspace/disk-trouble';

/** Five megabytes: more than any letter or sheet edit, less than would fill the memory. */
const LARGEST_BODY = 5 * 1024 * 1024;

/** Only this machine's own names, so that a web site which points its name at this machine (DNS rebinding) gets no answer. */
const OWN_HOST = /^(127\.0\.0\.1|localhost)(:\d+)?$/;

/**
 * An app that has no routes yet and refuses what does not come from the workspace's own page: other hosts, other origins, changes
 * without the page's `token`, huge bodies. Whatever goes wrong behind it comes out as a sentence.
 */
export function frontDoor(token: string): Hono {
  const app = new Hono();
  app.use(async (context, next) => {
    const {req} = context;
    const host = req.header('host') ?? '';
    if (!OWN_HOST.test(host))
      refuse(421, 'The local workspace answers only to 127.0.0.1.');
    const origin = req.header('origin');
    if (origin !== undefined && origin !== `http://${host}`)
      refuse(403, 'The local workspace answers only its own page.');
    if (!isReading(req.method) && req.header(TOKEN_HEADER) !== token)
      refuse(
        403,
        'This page is from an earlier start of the workspace. Reload it, then try again.',
      );
    context.header('x-content-type-options', 'nosniff');
    context.header('referrer-policy', 'no-referrer');
    context.header('cross-origin-resource-policy', 'same-origin');
    context.header('cache-control', 'no-store');
    await next();
  });
  app.use(
    bodyLimit({
      maxSize: LARGEST_BODY,
      onError: () =>
        refuse(413, 'That is more than 5 MB, which is too much at once.'),
    }),
  );
  app.onError((error, context) => {
    if (error instanceof HTTPException)
      return context.json({message: error.message}, error.status);
    if (error instanceof DiskTrouble) {
      console.error(error.message);
      return context.json({message: error.message}, 507);
    }
    console.error(error);
    return context.json({message: UNEXPECTED}, 500);
  });
  app.notFound(context =>
    context.json({message: 'There is nothing at this address.'}, 404),
  );
  return app;
}

const UNEXPECTED =
  'Something went wrong in the local workspace. Nothing you typed is lost; the terminal shows what happened.';

const isReading = (method: string): boolean =>
  method === 'GET' || method === 'HEAD';

function refuse(status: 403 | 413 | 421, message: string): never {
  throw new HTTPException(status, {message});
}
