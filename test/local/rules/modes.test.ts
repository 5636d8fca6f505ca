import {modeRefusal} from '../../../local/rules/modes';

const allowed = (callName: string) =>
  (['NONE', 'LIMITED', 'FULL'] as const).filter(
    mode => modeRefusal(callName, mode) === undefined,
  );

it.each([
  'SpreadsheetApp.getUi',
  'Ui.createAddonMenu',
  'Menu.addItem',
  'Menu.addToUi',
  'Logger.log',
  'console.log',
  'Utilities.formatDate',
  'Session.getActiveUserLocale',
  'AuthMode.toString',
])('%s is allowed in every mode', callName => {
  expect(allowed(callName)).toEqual(['NONE', 'LIMITED', 'FULL']);
});

it.each([
  'SpreadsheetApp.getActive',
  'Range.getValues',
  'PropertiesService.getUserProperties',
  'Properties.getProperty',
  'CacheService.getUserCache',
  'LockService.getDocumentLock',
  'HtmlService.createHtmlOutput',
])('%s is allowed once the add-on is used in the file', callName => {
  expect(allowed(callName)).toEqual(['LIMITED', 'FULL']);
});

it.each([
  'Sheets.Spreadsheets.get',
  'Docs.Documents.get',
  'Drive.Files.list',
  'Calendar.Events.insert',
  'MailApp.sendEmail',
  'SpreadsheetApp.openById',
  'SpreadsheetApp.create',
  'Ui.showSidebar',
  'Ui.alert',
  'Session.getActiveUser',
])('%s is allowed only where the person has asked for it', callName => {
  expect(allowed(callName)).toEqual(['FULL']);
});

it("the refusal is in Google's words", () => {
  expect(modeRefusal('MailApp.sendEmail', 'LIMITED')).toBe(
    'You do not have permission to call MailApp.sendEmail. Required permissions: https://www.googleapis.com/auth/script.send_mail',
  );
});
