import type {Words} from './languages/words';
import {FIRST_TEMPLATES, templateKey} from './letters/templates';
import {type Change, put} from './tracker';

/** Minutes to ask for where the person has not said otherwise; sources advise 15 to 30. */
export const DEFAULT_MINUTES = 20;

/** The setting that says in which zone the moments of the tracker are written; it follows the tracker's time zone. */
export const TIMES_ZONE = 'zoneOfTimes';

/** The rows the Settings tab begins with. */
export const firstSettings = (
  {language, settings}: Words,
  {
    timeZone,
    templates,
  }: {
    readonly timeZone: string;
    /** Addresses of the documents. */
    readonly templates: Readonly<
      Record<(typeof FIRST_TEMPLATES)[number], string>
    >;
  },
): readonly Change[] => [
  row('name', settings.name, ''),
  row('introduction', settings.introduction, ''),
  row('reach', settings.reach, ''),
  row('replyTo', settings.replyTo, ''),
  row('minutes', settings.minutes, String(DEFAULT_MINUTES)),
  row('timeZone', settings.timeZone, timeZone),
  row(TIMES_ZONE, settings.zoneOfTimes, timeZone),
  row('language', settings.language, language.name),
  row('sheetLanguage', settings.sheetLanguage, language.name),
  ...FIRST_TEMPLATES.map(id =>
    row(templateKey(id), settings.templates[id], templates[id]),
  ),
];

const row = (key: string, name: string, value: string): Change =>
  put('settings', key, {name, value});
