import {join} from 'node:path';
import type {Hono} from 'hono';
import {TOKEN_HEADER} from '../../../local/page/fetch-json';
import {loadScript} from '../../../local/script';
import {
  DOCUMENT,
  SPREADSHEET,
  type DriveFile,
} from '../../../local/workspace/drive-file';

export const TOKEN = 'token-of-this-start';

/** A small add-on of the tests' own. */
export const smallScript = () => loadScript(join(__dirname, 'fixture'));

export const aFile = (parts: Partial<DriveFile>): DriveFile => ({
  id: 'a-sheet',
  name: 'Untitled spreadsheet',
  mimeType: SPREADSHEET,
  parents: [],
  createdTime: '2027-03-01T09:00:00Z',
  modifiedTime: '2027-03-01T09:00:00Z',
  trashed: false,
  appProperties: {},
  madeByScript: false,
  ...parts,
});
export {DOCUMENT};

/** What the page would be answered: a POST when there is a body, with the page's token unless other headers are given. */
export async function ask(
  app: Hono,
  path: string,
  {
    body,
    headers = {},
    method = body === undefined ? 'GET' : 'POST',
  }: {
    body?: unknown;
    headers?: Readonly<Record<string, string>>;
    method?: string;
  } = {},
): Promise<{status: number; answer: unknown; headers: Headers}> {
  const response = await app.request(path, {
    method,
    headers: {host: '127.0.0.1:8127', [TOKEN_HEADER]: TOKEN, ...headers},
    body: body === undefined ? undefined : JSON.stringify(body),
  });
  const text = await response.text();
  const isJson = response.headers.get('content-type')?.includes('json');
  return {
    status: response.status,
    answer: isJson ? JSON.parse(text) : text,
    headers: response.headers,
  };
}
