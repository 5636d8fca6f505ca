import type {Context} from 'hono';
import {HTTPException} from 'hono/http-exception';

/** The fields of a request's JSON body, none of them trusted yet; refuses a body that is not an object. */
export async function readBody(
  context: Context,
): Promise<Readonly<Record<string, unknown>>> {
  const body: unknown = await context.req.json().catch(() => undefined);
  if (typeof body === 'object' && body !== null && !Array.isArray(body))
    return body as Readonly<Record<string, unknown>>;
  throw new HTTPException(400, {message: 'The body is not a JSON object.'});
}
