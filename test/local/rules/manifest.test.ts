import {readManifest} from '../../../local/rules/manifest';
import {answerOf} from '../support/run';
import {scopes} from '../support/script';

const LEAST = {timeZone: 'Etc/GMT', runtimeVersion: 'V8'};
const COMMON = {name: 'Seven Steps', logoUrl: 'https://example.com/logo.png'};

const read = (manifest: object) =>
  readManifest(JSON.stringify(manifest), new Set(['onGmail']));

it('what Google needs at least is enough', () => {
  expect(read(LEAST)).toEqual(LEAST);
});

it.each([
  ['runtimeVersion is missing.', {runtimeVersion: undefined}],
  [
    'runtimeVersion must be one of STABLE, V8.',
    {runtimeVersion: 'DEPRECATED_ES5'},
  ],
  ['timeZone must be a time zone.', {timeZone: 'Mars/Olympus'}],
  ['oauthscopes is not a field Google knows.', {oauthscopes: []}],
  [
    'oauthScopes[0] must be an https:// address with a path.',
    {oauthScopes: ['drive.file']},
  ],
  [
    'dependencies.enabledAdvancedServices[0].version is missing.',
    {
      dependencies: {
        enabledAdvancedServices: [{userSymbol: 'Docs', serviceId: 'docs'}],
      },
    },
  ],
  [
    'dependencies.enabledAdvancedServices[1].userSymbol Docs is there twice.',
    {
      dependencies: {
        enabledAdvancedServices: [
          {userSymbol: 'Docs', serviceId: 'docs', version: 'v1'},
          {userSymbol: 'Docs', serviceId: 'drive', version: 'v3'},
        ],
      },
    },
  ],
  [
    'dependencies.enabledAdvancedServices[0] drive v2 is not available in the local workspace.',
    {
      dependencies: {
        enabledAdvancedServices: [
          {userSymbol: 'Drive', serviceId: 'drive', version: 'v2'},
        ],
      },
    },
  ],
  [
    'dependencies.libraries is not available in the local workspace.',
    {dependencies: {libraries: []}},
  ],
  ['webapp is not available in the local workspace.', {webapp: {}}],
  [
    'urlFetchWhitelist[0] must be an https:// address with a path.',
    {urlFetchWhitelist: ['https://www.example.com']},
  ],
  ['addOns.common is missing.', {addOns: {gmail: {}}}],
  ['addOns.common.logoUrl is missing.', {addOns: {common: {name: 'x'}}}],
  [
    'addOns.common.homepageTrigger.runFunction names "onHome", which is not a top-level function.',
    {addOns: {common: {...COMMON, homepageTrigger: {runFunction: 'onHome'}}}},
  ],
  [
    'addOns.gmail.composeTrigger.selectActions may hold at most 1.',
    {
      addOns: {
        common: COMMON,
        gmail: {
          composeTrigger: {
            selectActions: [
              {runFunction: 'onGmail', text: 'a'},
              {runFunction: 'onGmail', text: 'b'},
            ],
          },
        },
      },
    },
  ],
  [
    'addOns.gmail.composeTrigger.draftAccess needs the scope gmail.addons.current.message.metadata.',
    {
      ...scopes('drive.file'),
      addOns: {
        common: COMMON,
        gmail: {composeTrigger: {selectActions: [], draftAccess: 'METADATA'}},
      },
    },
  ],
  [
    'addOns.calendar.currentEventAccess needs the scope calendar.addons.execute.',
    {
      ...scopes('drive.file'),
      addOns: {common: COMMON, calendar: {currentEventAccess: 'READ'}},
    },
  ],
  [
    'addOns.common.useLocaleFromApp needs the scope script.locale.',
    {
      ...scopes('drive.file'),
      addOns: {common: {...COMMON, useLocaleFromApp: true}},
    },
  ],
  [
    'addOns.gmail needs the scope gmail.addons.execute.',
    {...scopes('drive.file'), addOns: {common: COMMON, gmail: {}}},
  ],
  [
    'addOns.calendar.currentEventAccess needs the scope calendar.addons.current.event.read.',
    {
      ...scopes('calendar.addons.execute'),
      addOns: {common: COMMON, calendar: {currentEventAccess: 'READ'}},
    },
  ],
  [
    'addOns.gmail.composeTrigger needs the scope gmail.addons.current.action.compose.',
    {
      ...scopes('gmail.addons.execute'),
      addOns: {
        common: COMMON,
        gmail: {
          composeTrigger: {
            selectActions: [{runFunction: 'onGmail', text: 'a'}],
          },
        },
      },
    },
  ],
  [
    'addOns.common.openLinkUrlPrefixes[0] must be * or an https:// address with a path.',
    {
      addOns: {
        common: {...COMMON, openLinkUrlPrefixes: ['https://example.com']},
      },
    },
  ],
  [
    'addOns.common.universalActions «Help» needs openLink or runFunction, and only one of them.',
    {addOns: {common: {...COMMON, universalActions: [{label: 'Help'}]}}},
  ],
])('%s', (problem, part) => {
  expect(() => read({...LEAST, ...part})).toThrow(
    `appsscript.json: ${problem}`,
  );
});

it('everything that is wrong is said at once', () => {
  expect(() => read({timeZone: 'Mars/Olympus', macros: 1})).toThrow(
    'appsscript.json: runtimeVersion is missing. timeZone must be a time zone. macros is not a field Google knows.',
  );
});

it('an advanced service is a global only where the manifest has it, under the name it has there', () => {
  const manifest = {
    dependencies: {
      enabledAdvancedServices: [
        {userSymbol: 'Mail', serviceId: 'gmail', version: 'v1'},
      ],
    },
  };
  const look = 'return [typeof Mail, typeof Gmail];';
  expect([answerOf(look), answerOf(look, {manifest})]).toEqual([
    ['undefined', 'undefined'],
    ['object', 'undefined'],
  ]);
});
