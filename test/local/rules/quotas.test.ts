import {memoryWorkspace} from '../../../local/workspace/open-workspace';
import {answerOf} from '../support/run';

const MANIFEST = {
  dependencies: {
    enabledAdvancedServices: [
      {userSymbol: 'Sheets', serviceId: 'sheets', version: 'v4'},
      {userSymbol: 'Docs', serviceId: 'docs', version: 'v1'},
      {userSymbol: 'Drive', serviceId: 'drive', version: 'v3'},
      {userSymbol: 'Calendar', serviceId: 'calendar', version: 'v3'},
    ],
  },
};

/** A workspace in which `used` of a day's quota has been used up since nine o'clock. */
function after(used: number, quota: string) {
  const workspace = memoryWorkspace();
  const since = workspace.clock.now();
  workspace.store.write(`quotas/${quota}`, {since, used});
  return workspace;
}

const TWICE = (call: string) => `
  const calendar = Calendar.Calendars.insert({summary: 'Talks'}).id;
  const time = {dateTime: '2027-03-02T09:00:00Z'};
  const doc = Drive.Files.list({}).files;
  const kept = PropertiesService.getUserProperties();
  ${call}; ${call};`;

it.each([
  [
    'spreadsheets',
    250,
    'Sheets.Spreadsheets.create({})',
    'spreadsheets create',
  ],
  ['documents', 250, 'Docs.Documents.create({})', 'docs create'],
  [
    'documents',
    250,
    "Drive.Files.create({mimeType: 'application/vnd.google-apps.document'})",
    'docs create',
  ],
  [
    'calendar',
    5000,
    'Calendar.Events.insert({start: time, end: time}, calendar)',
    'calendar',
  ],
  ['properties', 50_000, "kept.getProperty('a')", 'properties'],
])('a day has its quota of %s (%i): %s', (quota, most, call, called) => {
  const workspace = after(most - 1, quota);
  expect(answerOf(TWICE(call), {workspace, manifest: MANIFEST})).toBe(
    `Service invoked too many times for one day: ${called}.`,
  );
  workspace.clock.advance(24 * 60 * 60 * 1000);
  expect(
    answerOf(TWICE(call), {workspace, manifest: MANIFEST}),
  ).toBeUndefined();
});

it('what is refused for another reason uses up nothing', () => {
  const workspace = after(249, 'documents');
  const statements = `
    try { Drive.Files.create({mimeType: 'application/vnd.google-apps.document', parents: ['nowhere']}); } catch (error) {}
    Docs.Documents.create({});`;
  expect(answerOf(statements, {workspace, manifest: MANIFEST})).toBeUndefined();
});
