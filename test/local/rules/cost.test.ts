import {isServiceCall} from '../../../local/rules/cost';

it.each([
  'Sheets.Spreadsheets.Values.batchGetByDataFilter',
  'Docs.Documents.get',
  'Drive.Files.copy',
  'Calendar.Events.insert',
  'Range.getValues',
  'Spreadsheet.getId',
  'Ui.showSidebar',
  'Menu.addToUi',
  'MailApp.sendEmail',
  'Properties.getProperty',
  'Cache.get',
  'Lock.tryLock',
  'Session.getActiveUserLocale',
])('%s leaves the script and counts', callName => {
  expect(isServiceCall(callName)).toBe(true);
});

it.each([
  'Utilities.formatDate',
  'Blob.getBytes',
  'Logger.log',
  'console.log',
  'CardService.newCardBuilder',
  'CardBuilder.build',
  'HtmlService.createHtmlOutput',
  'HtmlOutput.setTitle',
  'Calendar.newEvent',
  'Menu.addItem',
  'SpreadsheetApp.getUi',
  'SpreadsheetApp.getActive',
  'PropertiesService.getUserProperties',
  'LockService.getUserLock',
  'CacheService.getUserCache',
  'AuthMode.toString',
])('%s stays inside the script or only hands out a handle', callName => {
  expect(isServiceCall(callName)).toBe(false);
});
