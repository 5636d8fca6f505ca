import {build} from 'esbuild';
import {Hono} from 'hono';
import {listen} from '../../../local/listen';
import {changeRoutes} from '../../../local/page/changes/routes';
import {documentRoutes} from '../../../local/page/documents/routes';
import type {Workspace} from '../../../local/workspace/workspace';

/** The Documents view alone, served as the page would serve it. */
export async function serveDocuments(workspace: Workspace) {
  const bundled = await build({
    stdin: {
      contents:
        "import './local/page/page.css';" +
        "import {render} from 'preact';" +
        "import {usePlace} from './local/page/use-place';" +
        "import {DocumentsView} from './local/page/documents-view';" +
        'const App = () => <DocumentsView id={usePlace().id} />;' +
        "render(<App />, document.getElementById('page')!);",
      loader: 'tsx',
      resolveDir: process.cwd(),
    },
    bundle: true,
    write: false,
    outdir: 'page',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    tsconfigRaw: {},
  });
  const fileOf = (end: string) =>
    bundled.outputFiles.find(({path}) => path.endsWith(end))?.text ?? '';
  const app = new Hono();
  app.get('/', context =>
    context.html(
      '<!doctype html><html lang="en"><head><title>Documents</title>' +
        `<style>${fileOf('.css')}</style></head>` +
        '<body><main id="page" style="height:100vh"></main><script src="/page.js"></script></body></html>',
    ),
  );
  app.get('/page.js', context =>
    context.body(fileOf('.js'), 200, {'content-type': 'text/javascript'}),
  );
  changeRoutes(app, workspace);
  documentRoutes(app, workspace);
  return listen(app, 'first free');
}
