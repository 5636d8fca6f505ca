import {english} from '../../src/core/languages/english';
import {firstSettings} from '../../src/core/settings';
import {put} from '../../src/core/tracker';

it('a new tracker begins with its settings, each under what it is called', () => {
  const {settings} = english;
  expect(
    firstSettings(english, {
      timeZone: 'Europe/Vienna',
      templates: {informational: 'at-warm', informationalShort: 'at-short'},
    }),
  ).toEqual(
    (
      [
        ['name', settings.name, ''],
        ['introduction', settings.introduction, ''],
        ['reach', settings.reach, ''],
        ['replyTo', settings.replyTo, ''],
        ['minutes', settings.minutes, '20'],
        ['timeZone', settings.timeZone, 'Europe/Vienna'],
        ['zoneOfTimes', settings.zoneOfTimes, 'Europe/Vienna'],
        ['language', settings.language, 'English'],
        ['sheetLanguage', settings.sheetLanguage, 'English'],
        ['template.informational', settings.templates.informational, 'at-warm'],
        [
          'template.informationalShort',
          settings.templates.informationalShort,
          'at-short',
        ],
      ] as const
    ).map(([key, name, value]) => put('settings', key, {name, value})),
  );
});
