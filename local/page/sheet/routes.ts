import {readFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import {join} from 'node:path';
import type {Context, Hono} from 'hono';
import type {DriveFile} from '../../workspace/drive-file';
import type {Message} from '../../workspace/spreadsheets/engine';
import {workbookOf, type Workbook} from '../../workspace/spreadsheets/workbook';
import type {Workspace} from '../../workspace/workspace';
import {toXlsx} from '../../workspace/xlsx/to-xlsx';
import {tableOf} from './shown-table';

/** The spreadsheet as the page's grid and table need it, and as a file to take away. */
export function sheetRoutes(app: Hono, workspace: Workspace): void {
  app.get('/spreadsheets/:name{[\\w-]+\\.xlsx}', async context => {
    const id = context.req.param('name').replace(/\.xlsx$/, '');
    const book = workbookOf(workspace, id);
    if (book === undefined) return noSuch(context);
    const name = workspace.store.read<DriveFile>(`files/${id}`)?.name ?? id;
    return context.body(new Uint8Array(await toXlsx(book)), 200, {
      'content-type':
        'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
      'content-disposition': `attachment; filename*=UTF-8''${encodeURIComponent(`${name}.xlsx`)}`,
    });
  });
  app.get('/spreadsheets/:id/start', context =>
    withBook(context, workspace, book => context.json(book.start())),
  );
  app.get('/spreadsheets/:id/table', context =>
    withBook(context, workspace, book =>
      context.json(
        tableOf(book.model, {
          sheetId: context.req.query('sheet'),
          from: Number(context.req.query('from') ?? 0),
        }),
      ),
    ),
  );
  app.get('/spreadsheets/:id/messages', context =>
    withBook(context, workspace, book => {
      const messages = book.since(context.req.query('after') ?? '');
      return context.json(messages === undefined ? {gone: true} : {messages});
    }),
  );
  app.post('/spreadsheets/:id/messages', async context => {
    const message = await context.req.json<Message>();
    return withBook(context, workspace, book => {
      const accepted = book.receive(message);
      workspace.store.commit();
      return context.json({accepted});
    });
  });
  app.get('/sheet-engine/:name', context => {
    const file = ENGINE_FILES[context.req.param('name')];
    if (file === undefined) return noSuch(context);
    return context.body(readFileSync(file()), 200, {
      'content-type':
        TYPES[context.req.param('name').split('.').at(-1) ?? ''] ??
        'text/plain',
      'cache-control': 'no-cache',
    });
  });
}

function withBook(
  context: Context,
  workspace: Workspace,
  work: (book: Workbook) => Response,
): Response {
  const book = workbookOf(workspace, context.req.param('id') ?? '');
  return book === undefined ? noSuch(context) : work(book);
}

const noSuch = (context: Context): Response =>
  context.json({message: 'There is no such spreadsheet any more.'}, 404);

/** Beside our own bundle as in `node_modules`, so that an installed engine is used as it came. */
const engineFile = (name: string) => (): string => {
  const find = createRequire(join(process.cwd(), 'package.json'));
  const parts = name.split('/');
  const owner = parts[0]?.startsWith('@')
    ? parts.slice(0, 2).join('/')
    : (parts[0] ?? '');
  const main = find.resolve(owner);
  return join(
    main.slice(0, main.lastIndexOf(join('node_modules', owner))),
    'node_modules',
    name,
  );
};

/** The engine's own files, unmodified and separate from ours, with their licence. */
const ENGINE_FILES: Readonly<Record<string, () => string>> = {
  'owl.js': engineFile('@odoo/owl/dist/owl.iife.min.js'),
  'chart.js': engineFile('chart.js/dist/chart.umd.js'),
  'o-spreadsheet.js': engineFile(
    '@odoo/o-spreadsheet/dist/o_spreadsheet.min.iife.js',
  ),
  'o-spreadsheet.css': engineFile('@odoo/o-spreadsheet/dist/o_spreadsheet.css'),
  'o-spreadsheet.xml': engineFile('@odoo/o-spreadsheet/dist/o_spreadsheet.xml'),
  'bootstrap.css': engineFile('bootstrap/dist/css/bootstrap-utilities.min.css'),
  'LICENSE.txt': engineFile('@odoo/o-spreadsheet/LICENSE'),
};

const TYPES: Readonly<Record<string, string>> = {
  js: 'text/javascript; charset=utf-8',
  css: 'text/css; charset=utf-8',
  xml: 'text/xml; charset=utf-8',
};
