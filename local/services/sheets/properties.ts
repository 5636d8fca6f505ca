import {DEFAULT_LOCALES} from '../../workspace/spreadsheets/engine';
import type {Editing} from './editing';
import {refuse} from './editing';
import type {SpreadsheetProperties} from './schema';

/** Sets those of the spreadsheet's properties that are given. */
export function setProperties(
  {title, locale, timeZone}: SpreadsheetProperties,
  editing: Editing,
): void {
  const {workspace, file, tell} = editing;
  if (title !== undefined)
    workspace.store.write(`files/${file.id}`, {...file, name: title});
  if (timeZone !== undefined) {
    refuseZone(timeZone, editing);
    tell({type: 'SET_ADDITION', part: 'timeZone', id: '', value: timeZone});
  }
  if (locale !== undefined) {
    tell({type: 'SET_ADDITION', part: 'locale', id: '', value: locale});
    const ours = localeOf(locale);
    if (ours !== undefined) tell({type: 'UPDATE_LOCALE', locale: ours});
  }
}

/** How the engine writes dates and numbers there: the language and land, or the language alone; undefined where it knows neither. */
const localeOf = (locale: string) => {
  const code = locale.replace('-', '_');
  return (
    DEFAULT_LOCALES.find(each => each.code === code) ??
    DEFAULT_LOCALES.find(each => each.code.startsWith(`${code.slice(0, 2)}_`))
  );
};

function refuseZone(timeZone: string, editing: Editing): void {
  try {
    new Intl.DateTimeFormat('en', {timeZone});
  } catch {
    refuse(editing, `Invalid time zone: ${timeZone}`);
  }
}
