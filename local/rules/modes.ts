import type {AuthMode} from '../run';
import {permissions, requiredScopes} from './scopes';

/**
 * Google's words for a call that the authorisation mode forbids; undefined where the call may go on.
 *
 * From Google's table of authorisation modes for editor add-ons: NONE allows building a menu, Logger, Utilities and the locale;
 * LIMITED also allows the open file, properties and every service without the person's data, but no window and nothing that sends.
 */
export function modeRefusal(
  callName: string,
  mode: AuthMode,
): string | undefined {
  if (mode === 'FULL') return undefined;
  const allowed = mode === 'NONE' ? inNone : inLimited;
  if (allowed(callName)) return undefined;
  const required = requiredScopes(callName) ?? [];
  return [
    `You do not have permission to call ${callName}.`,
    ...(required.length === 0 ? [] : [permissions(required)]),
  ].join(' ');
}

const inNone = (callName: string): boolean =>
  MENU.test(callName) ||
  ENUM.test(callName) ||
  INSIDE.has(owner(callName)) ||
  LOCALE.has(callName);

const inLimited = (callName: string): boolean =>
  inNone(callName) ||
  (!PERSONAL.has(owner(callName)) && !PERSONAL_CALL.test(callName));

const owner = (callName: string): string => callName.split('.')[0] ?? '';

const MENU =
  /^(SpreadsheetApp\.getUi|Ui\.(createMenu|createAddonMenu)|Menu\.\w+)$/;

/** What an enum value can do, for example `ScriptApp.AuthMode.NONE.toString()`. */
const ENUM = /\.(name|toString|toJSON|ordinal|compareTo)$/;

const INSIDE: ReadonlySet<string> = new Set([
  'Logger',
  'console',
  'Utilities',
  'Blob',
]);

const LOCALE: ReadonlySet<string> = new Set(['Session.getActiveUserLocale']);

/** Services that hold the person's own data, or speak to the world in their name. */
const PERSONAL: ReadonlySet<string> = new Set([
  'Sheets',
  'Docs',
  'Drive',
  'Calendar',
  'Gmail',
  'MailApp',
  'GmailApp',
  'CalendarApp',
  'DriveApp',
  'DocumentApp',
  'UrlFetchApp',
  'Ui',
]);

const PERSONAL_CALL =
  /^(SpreadsheetApp\.(create|open\w*)|Session\.get(Active|Effective)User|ScriptApp\.(newTrigger|deleteTrigger|get\w*Triggers|getOAuthToken))$/;
