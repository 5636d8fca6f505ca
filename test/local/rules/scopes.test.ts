import {requiredScopes, scopeRefusal} from '../../../local/rules/scopes';
import {scopes} from '../support/script';

const granted = (...names: string[]) => scopes(...names).oauthScopes;

it.each([
  ['Sheets.Spreadsheets.Values.batchGetByDataFilter', 'drive.file'],
  ['Sheets.Spreadsheets.batchUpdate', 'drive.file'],
  ['Docs.Documents.batchUpdate', 'drive.file'],
  ['Drive.Files.copy', 'drive.file'],
  ['Drive.Files.remove', 'drive.file'],
  ['Calendar.Events.insert', 'calendar.app.created'],
  ['Calendar.Freebusy.query', 'calendar.freebusy'],
  ['Ui.showSidebar', 'script.container.ui'],
  ['SpreadsheetApp.getActive', 'spreadsheets.currentonly'],
  ['GmailApp.createDraft', 'gmail.addons.current.action.compose'],
  ['MailApp.sendEmail', 'script.send_mail'],
])('%s is allowed by %s and by nothing else that is narrow', (call, scope) => {
  expect(scopeRefusal(call, granted(scope))).toBeUndefined();
  expect(scopeRefusal(call, granted('userinfo.email'))).toContain(
    `Specified permissions are not sufficient to call ${call}. Required permissions: `,
  );
});

it.each([
  ['Sheets.Spreadsheets.get', 'spreadsheets.currentonly'],
  ['SpreadsheetApp.openById', 'drive.file'],
  ['SpreadsheetApp.openById', 'spreadsheets.currentonly'],
  ['DriveApp.getFileById', 'drive.file'],
  ['Calendar.CalendarList.list', 'calendar.app.created'],
])('%s is not allowed by %s', (call, scope) => {
  expect(scopeRefusal(call, granted(scope))).toBeDefined();
});

it('the refusal lists every scope that would do', () => {
  expect(scopeRefusal('SpreadsheetApp.getActive', [])).toBe(
    'Specified permissions are not sufficient to call SpreadsheetApp.getActive. Required permissions: (https://www.googleapis.com/auth/spreadsheets || https://www.googleapis.com/auth/spreadsheets.currentonly)',
  );
});

it('a manifest without a list has what Google finds out by itself', () => {
  expect(scopeRefusal('MailApp.sendEmail', undefined)).toBeUndefined();
});

it('calls that need nothing and calls that Google does not list are told apart', () => {
  expect([
    requiredScopes('Utilities.getUuid'),
    requiredScopes('Utilities.getTea'),
  ]).toEqual([[], undefined]);
});
