import {existsSync, readFileSync} from 'node:fs';
import {extname, join} from 'node:path';
import type {Hono} from 'hono';
import type {AboutWorkspace} from './about';

/** What the page's frame of HTML needs to know. */
export interface Shell {
  /** Where the built page is: `page.js`, `page.css`, `google-script.js`. */
  readonly build: string;
  readonly about: AboutWorkspace;
}

/** The page itself, its built files, and what it says of the workspace. */
export function shellRoutes(
  app: Hono,
  {build, about, token}: Shell & {readonly token: string},
): void {
  app.get('/', context => {
    context.header('content-security-policy', POLICY);
    return context.html(pageHtml(token));
  });
  app.get('/about', context => context.json(about));
  // Only a page of this very start gets past the front door with it.
  app.post('/same-start', context => context.body(null, 204));
  app.get('/build/:name{[\\w-]+\\.(?:js|css)(?:\\.map)?}', context => {
    const path = join(build, context.req.param('name'));
    if (!existsSync(path)) return context.notFound();
    return context.body(readFileSync(path), 200, {
      'content-type': TYPES[extname(path)] ?? 'application/json',
      'cache-control': 'no-cache',
    });
  });
}

const TYPES: Readonly<Record<string, string>> = {
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
};

/** Everything from this machine, nothing from elsewhere. The spreadsheet compiles its templates and formulas, which needs `unsafe-eval`. */
const POLICY = [
  "default-src 'none'",
  "script-src 'self' 'unsafe-eval'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "font-src 'self' data:",
  "connect-src 'self'",
  "frame-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

const pageHtml = (token: string): string => `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="workspace-token" content="${token}">
<title>Local workspace</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="/build/page.css">
</head>
<body>
<div id="page"></div>
<noscript>The local workspace needs JavaScript.</noscript>
<script type="module" src="/build/page.js"></script>
</body>
</html>
`;
