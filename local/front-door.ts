import type {MiddlewareHandler} from 'hono';
import {bodyLimit} from 'hono/body-limit';
import {HTTPException} from 'hono/http-exception';
import {TOKEN_HEADER} from './page/fetch-json';

/** Five megabytes: more than any letter or sheet edit, less than would fill the memory. */
const LARGEST_BODY = 5 * 1024 * 1024;

/** Only this machine's own names, so that a web site which points its name at this machine (DNS rebinding) gets no answer. */
const OWN_HOST = /^(127\.0\.0\.1|localhost)(:\d+)?$/;

/** Refuses what does not come from the workspace's own page: other hosts, other origins, changes without the page's token, huge bodies. */
export const frontDoor = (token: string): readonly MiddlewareHandler[] => [
  async ({req, header}, next) => {
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
    header('x-content-type-options', 'nosniff');
    header('referrer-policy', 'no-referrer');
    header('cross-origin-resource-policy', 'same-origin');
    header('cache-control', 'no-store');
    await next();
  },
  bodyLimit({
    maxSize: LARGEST_BODY,
    onError: () =>
      refuse(413, 'That is more than 5 MB, which is too much at once.'),
  }),
];

const isReading = (method: string): boolean =>
  method === 'GET' || method === 'HEAD';

function refuse(status: 403 | 413 | 421, message: string): never {
  throw new HTTPException(status, {message});
}
