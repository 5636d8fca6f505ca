import type {Run} from '../run';
import {SERVICES} from './index';

/** Every global that Google gives this script: what is offered here, the rest refusing by name, advanced services only where the manifest has them. */
export function globalsOf(run: Run): Readonly<Record<string, unknown>> {
  const offered: Record<string, unknown> = {};
  for (const service of SERVICES) Object.assign(offered, service(run));

  const globals: Record<string, unknown> = {};
  for (const name of [...BUILT_IN, ...Object.keys(offered)])
    if (!ADVANCED.has(name))
      globals[name] = offered[name] ?? run.offer(name, {});
  const {enabledAdvancedServices = []} = run.script.manifest.dependencies ?? {};
  for (const {userSymbol, serviceId} of enabledAdvancedServices) {
    const name = [...ADVANCED].find(one => one.toLowerCase() === serviceId);
    globals[userSymbol] = (name && offered[name]) ?? run.offer(userSymbol, {});
  }
  return globals;
}

const ADVANCED: ReadonlySet<string> = new Set([
  'Sheets',
  'Docs',
  'Drive',
  'Calendar',
  'Gmail',
]);

/** Google's built-in services that an add-on may speak to. */
const BUILT_IN = [
  'CacheService',
  'CalendarApp',
  'CardService',
  'console',
  'ContentService',
  'DocumentApp',
  'DriveApp',
  'GmailApp',
  'HtmlService',
  'LockService',
  'Logger',
  'MailApp',
  'PropertiesService',
  'ScriptApp',
  'Session',
  'SpreadsheetApp',
  'UrlFetchApp',
  'Utilities',
] as const;
