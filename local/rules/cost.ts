/**
 * Whether a call counts as a service call: a method call on a service that leaves the script, so that Google's servers answer it.
 *
 * Counted: the advanced services (Sheets, Docs, Drive, Calendar, Gmail), SpreadsheetApp with its spreadsheet, sheets, ranges and user
 * interface, MailApp, GmailApp, Properties, Cache, Lock, Session, ScriptApp's triggers.
 *
 * Not counted, because they stay inside the script: Utilities, blobs, Logger, console, CardService, HtmlService, ContentService, enums and
 * builders (`Calendar.newEvent`). A getter that only hands out a handle (`SpreadsheetApp.getUi`, `PropertiesService.getUserProperties`,
 * a menu before `addToUi`) is counted together with the method that is then called on what it handed out.
 */
export function isServiceCall(callName: string): boolean {
  if (HANDLES.has(callName)) return false;
  const [owner, ...rest] = callName.split('.');
  if (owner === 'Menu') return callName === 'Menu.addToUi';
  if (rest.length === 1 && rest[0]?.startsWith('new')) return false;
  return LEAVING.has(owner ?? '');
}

const LEAVING: ReadonlySet<string> = new Set([
  'Sheets',
  'Docs',
  'Drive',
  'Calendar',
  'Gmail',
  'SpreadsheetApp',
  'Spreadsheet',
  'Sheet',
  'Range',
  'Selection',
  'Ui',
  'MailApp',
  'GmailApp',
  'Properties',
  'PropertiesService',
  'Cache',
  'CacheService',
  'Lock',
  'LockService',
  'Session',
  'User',
]);

const HANDLES: ReadonlySet<string> = new Set([
  'SpreadsheetApp.getUi',
  'SpreadsheetApp.getActive',
  'SpreadsheetApp.getActiveSpreadsheet',
  'Ui.createMenu',
  'Ui.createAddonMenu',
  'PropertiesService.getScriptProperties',
  'PropertiesService.getUserProperties',
  'PropertiesService.getDocumentProperties',
  'CacheService.getScriptCache',
  'CacheService.getUserCache',
  'CacheService.getDocumentCache',
  'LockService.getScriptLock',
  'LockService.getUserLock',
  'LockService.getDocumentLock',
  'Session.getActiveUser',
  'Session.getEffectiveUser',
]);
