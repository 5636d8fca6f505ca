import {memoryWorkspace} from '../../../local/workspace/open-workspace';
import {answerOf} from '../support/run';

const MANIFEST = {
  dependencies: {
    enabledAdvancedServices: [
      {userSymbol: 'Sheets', serviceId: 'sheets', version: 'v4'},
      {userSymbol: 'Docs', serviceId: 'docs', version: 'v1'},
    ],
  },
};

/** How often the call goes well before it is refused, and what the refusal says. */
const untilRefused = (call: string, wait = '') => `
  const {spreadsheetId: sheet} = Sheets.Spreadsheets.create({});
  const {documentId: doc} = Docs.Documents.create({});
  Utilities.sleep(60000);
  for (let count = 0; count < 400; count++) {
    try { ${call}; }
    catch (error) { ${wait} return [count, error.name, error.details.code, error.message]; }
  }
  return 'never';`;

const READ = 'Sheets.Spreadsheets.get(sheet)';
const WRITE = `Sheets.Spreadsheets.Values.update({values: [[count]]}, sheet, 'A1', {valueInputOption: 'RAW'})`;
const refusal = (method: string, kind: string, service: string) =>
  `API call to ${method} failed with error: Quota exceeded for quota metric '${kind} requests' and limit '${kind} requests per minute per user' of service '${service}.googleapis.com'.`;

it.each<[string, number, string]>([
  [READ, 60, refusal('sheets.spreadsheets.get', 'Read', 'sheets')],
  [WRITE, 60, refusal('sheets.spreadsheets.values.update', 'Write', 'sheets')],
  [
    'Docs.Documents.get(doc)',
    300,
    refusal('docs.documents.get', 'Read', 'docs'),
  ],
])('a minute has so many of %s', (call, often, message) => {
  const workspace = memoryWorkspace({keepsRates: true});
  expect(answerOf(untilRefused(call), {workspace, manifest: MANIFEST})).toEqual(
    [often, 'GoogleJsonResponseException', 429, message],
  );
});

it('the next minute has as many again, and reading does not use up writing', () => {
  const workspace = memoryWorkspace({keepsRates: true});
  const wait = `${WRITE}; Utilities.sleep(60000); ${READ};`;
  expect(
    answerOf(untilRefused(READ, wait), {workspace, manifest: MANIFEST}),
  ).toMatchObject([60, 'GoogleJsonResponseException', 429, expect.any(String)]);
});

it('a workspace in which calls take no time keeps no rates unless it is asked to', () => {
  expect(answerOf(untilRefused(READ), {manifest: MANIFEST})).toBe('never');
});
