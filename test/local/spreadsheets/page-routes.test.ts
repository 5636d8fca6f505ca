import {Hono} from 'hono';
import {sheetRoutes} from '../../../local/page/sheet/routes';
import {
  startCalculator,
  type Message,
} from '../../../local/workspace/spreadsheets/engine';
import {aSpreadsheet, row, text} from './support';

/** A window as the page opens it: its own model, started from what the server gives. */
async function aWindow() {
  const made = aSpreadsheet({sheets: [{properties: {sheetId: 1, title: 'A'}}]});
  const app = new Hono();
  sheetRoutes(app, made.workspace);
  const path = `/spreadsheets/${made.id}`;
  const json = async (url: string, body?: unknown) =>
    (
      await app.request(
        url,
        body === undefined ? {} : {method: 'POST', body: JSON.stringify(body)},
      )
    ).json();
  const start = (await json(`${path}/start`)) as {
    snapshot: Record<string, unknown>;
    messages: Message[];
  };
  const sent: Message[] = [];
  const window = startCalculator(start.snapshot, start.messages, {
    onMessage: message => sent.push(message),
    now: Date.now,
  });
  const send = () =>
    json(`${path}/messages`, {...sent.at(-1), clientId: 'window'});
  return {
    ...made,
    app,
    json,
    path,
    window,
    send,
    revision: start.messages.at(-1)?.nextRevisionId ?? '',
  };
}
const edit = (content: string) => ({
  type: 'UPDATE_CELL',
  sheetId: '1',
  row: 0,
  col: 0,
  content,
});

describe('The page of a spreadsheet', () => {
  it('hands a person’s edit to the server and to the disk', async () => {
    const {window, send, values, reopened} = await aWindow();
    window.tell(edit('=2*21'));
    expect(await send()).toEqual({accepted: true});
    expect([values('A'), reopened().values('A')]).toEqual([[[42]], [[42]]]);
  });

  it('hears what a script wrote', async () => {
    const {ask, json, path, revision} = await aWindow();
    ask({
      appendCells: {
        sheetId: 1,
        rows: [row(text('by script'))],
        fields: 'userEnteredValue',
      },
    });
    const {messages} = await json(`${path}/messages?after=${revision}`);
    expect(JSON.stringify(messages)).toContain('by script');
  });

  it('does not take an edit that was made on an older state', async () => {
    const {ask, window, send, values} = await aWindow();
    window.tell(edit('late'));
    ask({
      updateCells: {
        start: {sheetId: 1},
        rows: [row(text('first'))],
        fields: 'userEnteredValue',
      },
    });
    expect(await send()).toEqual({accepted: false});
    expect(values('A')).toEqual([['first']]);
  });

  it('sends a window that is too far behind back to the start', async () => {
    const {json, path} = await aWindow();
    expect(await json(`${path}/messages?after=unknown`)).toEqual({gone: true});
  });

  it('shows a sheet as a table with its frozen row as headings', async () => {
    const {ask, json, path} = await aWindow();
    ask(
      {
        updateSheetProperties: {
          properties: {sheetId: 1, gridProperties: {frozenRowCount: 1}},
          fields: 'gridProperties.frozenRowCount',
        },
      },
      {
        appendCells: {
          sheetId: 1,
          rows: [row(text('Name'), text('Stage')), row(text('Ada'))],
          fields: 'userEnteredValue',
        },
      },
    );
    expect(await json(`${path}/table`)).toEqual({
      sheets: [{id: '1', title: 'A'}],
      sheetId: '1',
      headings: [['Name', 'Stage']],
      from: 0,
      rows: [['Ada', '']],
      total: 1,
    });
  });

  it('leaves out of the table what the grid hides', async () => {
    const {ask, json, path} = await aWindow();
    ask(
      {
        appendCells: {
          sheetId: 1,
          rows: [row(text('P-1'), text('Ada'))],
          fields: 'userEnteredValue',
        },
      },
      {
        updateDimensionProperties: {
          range: {
            sheetId: 1,
            dimension: 'COLUMNS',
            startIndex: 0,
            endIndex: 1,
          },
          properties: {hiddenByUser: true},
          fields: 'hiddenByUser',
        },
      },
    );
    expect(await json(`${path}/table`)).toMatchObject({rows: [['Ada']]});
  });

  it('serves the engine’s own files with their licence', async () => {
    const {app} = await aWindow();
    const answers = await Promise.all(
      [
        'o-spreadsheet.js',
        'o-spreadsheet.css',
        'o-spreadsheet.xml',
        'owl.js',
        'chart.js',
        'bootstrap.css',
        'LICENSE.txt',
      ].map(async name => (await app.request(`/sheet-engine/${name}`)).status),
    );
    expect(new Set(answers)).toEqual(new Set([200]));
  });

  it('gives the spreadsheet as a file of its name', async () => {
    const {app, path} = await aWindow();
    const answer = await app.request(`${path}.xlsx`);
    expect(answer.headers.get('content-disposition')).toContain(
      'Untitled%20spreadsheet.xlsx',
    );
    expect(new Uint8Array(await answer.arrayBuffer()).slice(0, 2)).toEqual(
      new Uint8Array([0x50, 0x4b]),
    );
  });
});
