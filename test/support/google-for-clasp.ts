import {createServer, type Server} from 'node:http';
import type {AddressInfo} from 'node:net';
import {text} from 'node:stream/consumers';

/** What reached the stand-in for Google, in order: `PUT script.googleapis.com/v1/projects/ID/content`. */
export interface GoogleForClasp {
  readonly port: number;
  readonly heard: string[];
  /** The files of the script, by name, as they were last pushed. */
  readonly files: () => Readonly<Record<string, string>>;
  /** Answers every request that fits with this refusal from now on. */
  readonly refuse: (
    what: RegExp,
    status: number,
    body: Readonly<Record<string, unknown>>,
  ) => void;
  readonly close: () => Promise<void>;
}

interface File {
  readonly name: string;
  readonly type: string;
  readonly source: string;
}

/** Answers what clasp asks, on this machine. It shows what clasp sends, not what Google would accept. */
export async function googleForClasp(): Promise<GoogleForClasp> {
  const heard: string[] = [];
  const refusals: {what: RegExp; status: number; body: unknown}[] = [];
  let files: readonly File[] = [
    {name: 'appsscript', type: 'JSON', source: '{"timeZone":"Etc/GMT"}'},
    {name: 'Code', type: 'SERVER_JS', source: 'function myFunction() {}'},
  ];
  let deployments: {deploymentId: string; deploymentConfig: object}[] = [];

  const answer = (request: string, body: string): unknown => {
    if (request.endsWith('/token'))
      return {access_token: 'a', expires_in: 3600, token_type: 'Bearer'};
    if (request.includes('/userinfo')) return {email: 'robin@example.com'};
    if (request.startsWith('PUT') && request.endsWith('/content'))
      files = (JSON.parse(body) as {files: readonly File[]}).files;
    if (request.endsWith('/content')) return {files};
    if (request.endsWith('/versions')) return {versionNumber: 1};
    if (/^(POST|PUT) .*\/deployments/.test(request)) {
      const given = JSON.parse(body) as {deploymentConfig?: object};
      const made = {
        deploymentId: 'DEPLOYMENT',
        deploymentConfig: given.deploymentConfig ?? given,
      };
      deployments = [made];
      return made;
    }
    if (request.endsWith('/deployments')) return {deployments};
    if (request.endsWith('/projects')) return {scriptId: 'SCRIPT-MADE'};
    return {};
  };

  const server: Server = createServer(async (request, response) => {
    const body = await text(request);
    const asked = `${request.method} ${request.url?.slice(1).split('?')[0]}`;
    heard.push(asked);
    const refusal = refusals.find(({what}) => what.test(asked));
    response.writeHead(refusal?.status ?? 200, {
      'content-type': 'application/json',
    });
    response.end(JSON.stringify(refusal?.body ?? answer(asked, body)));
  });
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
  return {
    port: (server.address() as AddressInfo).port,
    heard,
    files: () =>
      Object.fromEntries(files.map(({name, source}) => [name, source])),
    refuse: (what, status, body) => refusals.push({what, status, body}),
    close: () => new Promise(resolve => server.close(() => resolve())),
  };
}
