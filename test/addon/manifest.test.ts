import {readFileSync} from 'node:fs';
import type {Manifest} from '../../local/rules/manifest';
import {scopesOfSettings} from '../../local/rules/manifest-scopes';
import {requiredScopes} from '../../local/rules/scopes';
import {isAllowed} from '../../src/surfaces/card/links';
import {googleCallsInSource} from '../../tools/services/calls-in-source';

const AUTH = 'https://www.googleapis.com/auth/';

const manifest = JSON.parse(
  readFileSync('build/addon/appsscript.json', 'utf8'),
) as Manifest & Required<Pick<Manifest, 'oauthScopes' | 'addOns'>>;

/** For each call that needs permission, those of the manifest's scopes that allow it. */
const allowing = [...googleCallsInSource()].flatMap(call => {
  const required = requiredScopes(call);
  return required && required.length > 0
    ? [
        {
          call,
          by: manifest.oauthScopes.filter(scope => required.includes(scope)),
        },
      ]
    : [];
});

describe('the permissions the add-on asks for', () => {
  it('allow every call that stands in its source', () => {
    expect(allowing.filter(({by}) => by.length === 0)).toEqual([]);
  });

  it('allow every setting of its cards', () => {
    expect(
      scopesOfSettings(manifest).filter(
        ({scope}) => !manifest.oauthScopes.includes(AUTH + scope),
      ),
    ).toEqual([]);
  });

  it('are each needed by some call or some setting', () => {
    const forSettings = scopesOfSettings(manifest).map(
      ({scope}) => AUTH + scope,
    );
    expect(
      manifest.oauthScopes.filter(
        scope =>
          !forSettings.includes(scope) &&
          !allowing.some(({by}) => by.includes(scope)),
      ),
    ).toEqual([]);
  });

  it('are found for real calls, so that the two tests above can fail', () => {
    expect(allowing.map(({call}) => call)).toEqual(
      expect.arrayContaining([
        'Sheets.Spreadsheets.batchUpdate',
        'Drive.Files.copy',
        'Docs.Documents.get',
        'MailApp.sendEmail',
        'Calendar.Events.insert',
        'Ui.showSidebar',
        'SpreadsheetApp.getActiveSpreadsheet',
      ]),
    );
  });

  it('are none that Google calls sensitive or restricted, but for sending', () => {
    expect(manifest.oauthScopes.map(scope => scope.replace(AUTH, ''))).toEqual([
      'drive.file',
      'spreadsheets.currentonly',
      'script.container.ui',
      'script.send_mail',
      'script.locale',
      'gmail.addons.execute',
      'gmail.addons.current.action.compose',
      'calendar.addons.execute',
      'calendar.addons.current.event.read',
      'calendar.app.created',
      'calendar.freebusy',
    ]);
  });
});

describe('the global functions', () => {
  /** Called by the menu, by the panel, by a card's presses, and by Google in every spreadsheet. */
  const OTHERWISE = [
    'onCardPress',
    'onInstall',
    'onOpen',
    'onPress',
    'openSidebar',
    'openWide',
  ];

  it('are those the manifest names for its cards, and those that menu, panel and cards call', () => {
    const exported = [
      ...readFileSync('src/main.ts', 'utf8').matchAll(
        /^export function (\w+)/gm,
      ),
    ].map(([, name]) => name!);
    const named = [
      ...JSON.stringify(manifest.addOns).matchAll(
        /"(?:runFunction|onTriggerFunction)":"(\w+)"/g,
      ),
    ].map(([, name]) => name!);
    expect(exported.sort()).toEqual([...named, ...OTHERWISE].sort());
  });
});

it('a card opens what the manifest lets it open, and nothing else', () => {
  const prefixes = manifest.addOns.common?.openLinkUrlPrefixes ?? [];
  expect(prefixes.map(prefix => isAllowed(`${prefix}x`))).toEqual(
    prefixes.map(() => true),
  );
  expect(isAllowed('https://example.org/')).toBe(false);
});
