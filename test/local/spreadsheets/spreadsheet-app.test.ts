import type {Run, UserInterface} from '../../../local/run';
import {spreadsheetApp} from '../../../local/services/spreadsheet-app';
import {answerOf} from '../support/run';
import {aRun, aSpreadsheet, refusal, type Answer} from './support';

function appOf(host: object) {
  const made = aSpreadsheet({
    properties: {title: 'Tracker'},
    sheets: [
      {properties: {sheetId: 1, title: 'People'}},
      {properties: {sheetId: 2, title: 'Start'}},
    ],
  });
  const run = {
    ...aRun(made.workspace),
    host: {app: 'SHEETS', activeFile: made.id, ...host},
    script: {manifest: {addOns: {common: {name: 'Seven Steps'}}}},
  } as unknown as Run;
  return {app: spreadsheetApp(run)['SpreadsheetApp'] as Answer, id: made.id};
}

describe('SpreadsheetApp', () => {
  it('knows the open spreadsheet and its sheets', () => {
    const {app, id} = appOf({});
    const open = app.getActiveSpreadsheet();
    expect([
      open.getId(),
      open.getName(),
      open.getUrl(),
      open.getSheets().length,
    ]).toEqual([
      id,
      'Tracker',
      `https://docs.google.com/spreadsheets/d/${id}/edit`,
      2,
    ]);
    expect([
      open.getSheetByName('Start').getSheetId(),
      open.getSheetByName('Nothing'),
    ]).toEqual([2, null]);
  });

  it('makes another sheet the active one', () => {
    const {app} = appOf({});
    const open = app.getActive();
    open.setActiveSheet(open.getSheetByName('Start'));
    expect(app.getActiveSheet().getName()).toBe('Start');
  });

  it('has no active spreadsheet where none is open', () => {
    expect(
      appOf({app: 'GMAIL', activeFile: undefined}).app.getActive(),
    ).toBeNull();
  });

  it('refuses its user interface where no editor is open', () => {
    expect(refusal(() => appOf({}).app.getUi())).toBe(
      'Cannot call SpreadsheetApp.getUi() from this context.',
    );
  });

  it('shows a menu under the add-on’s name and a message', () => {
    const shown: unknown[] = [];
    const ui = {
      showMenu: menu => void shown.push(menu),
      alert: alert => void shown.push(alert),
    } as Partial<UserInterface>;
    const open = appOf({ui}).app.getUi();
    open
      .createAddonMenu()
      .addItem('Open', 'openSidebar')
      .addSeparator()
      .addToUi();
    open.alert('Title', 'Text', open.ButtonSet.OK);
    expect(shown).toEqual([
      {
        caption: 'Seven Steps',
        items: [{caption: 'Open', functionName: 'openSidebar'}, 'separator'],
      },
      {title: 'Title', prompt: 'Text'},
    ]);
    expect(refusal(() => open.alert('Sure?', open.ButtonSet.YES_NO))).toContain(
      'not available in the local workspace',
    );
  });

  it.each([
    ["getActiveSheet().getRange('A1')", 'Sheet.getRange'],
    ["getActiveSheet().appendRow(['x'])", 'Sheet.appendRow'],
    ["getActive().insertSheet('x')", 'Spreadsheet.insertSheet'],
  ])('writes no cell: %s is refused by name', (call, name) => {
    const {workspace, id} = aSpreadsheet({properties: {title: 'Tracker'}});
    expect(
      answerOf(`SpreadsheetApp.${call};`, {
        workspace,
        host: {app: 'SHEETS', activeFile: id},
      }),
    ).toBe(`${name} is not available in the local workspace`);
  });
});
