/** The header that proves a request comes from this page; the server refuses every change without it. */
export const TOKEN_HEADER = 'x-workspace-token';

/**
 * Asks the workspace's own server at `path` and gives back its answer. With a `body` it is a POST unless `method` says otherwise.
 * Throws an Error whose message is the server's sentence, or one that says the workspace cannot be reached.
 */
export async function fetchJson<T>(
  path: string,
  {method, body}: {method?: string; body?: unknown} = {},
): Promise<T> {
  const response = await fetch(path, {
    method: method ?? (body === undefined ? 'GET' : 'POST'),
    headers: {
      [TOKEN_HEADER]: pageToken(),
      ...(body === undefined ? {} : {'content-type': 'application/json'}),
    },
    body: body === undefined ? undefined : JSON.stringify(body),
  }).catch(() => {
    throw new Error(UNREACHABLE);
  });
  const text = await response.text();
  if (!response.ok) throw new Error(sentence(text) ?? UNREACHABLE);
  return (text === '' ? undefined : JSON.parse(text)) as T;
}

const UNREACHABLE =
  'The workspace does not answer. Look whether npm start still runs in its terminal, then reload this page.';

const pageToken = (): string =>
  document.querySelector<HTMLMetaElement>('meta[name="workspace-token"]')
    ?.content ?? '';

function sentence(text: string): string | undefined {
  try {
    const {message} = JSON.parse(text) as {message?: unknown};
    return typeof message === 'string' ? message : undefined;
  } catch {
    return undefined;
  }
}
