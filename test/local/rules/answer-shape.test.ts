import {answerFaults} from '../../../local/rules/answer-shape';
import {openGate} from '../../../local/gate';
import {openRealm} from '../../../local/realm';
import {memoryWorkspace} from '../../../local/workspace/open-workspace';

it.each<[string, unknown, readonly string[]]>([
  [
    'Sheets.Spreadsheets.Values.get',
    {range: 'A1:B2', majorDimension: 'ROWS', values: [['a', 1, true]]},
    [],
  ],
  [
    'Sheets.Spreadsheets.Values.get',
    {range: 'A1', rows: []},
    ['Invalid JSON payload received. Unknown name "rows": Cannot find field.'],
  ],
  [
    'Sheets.Spreadsheets.batchUpdate',
    {replies: [{addSheet: {properties: {sheetId: 'one'}}}]},
    [
      `Invalid value at 'replies[0].add_sheet.properties.sheet_id' (TYPE_INT32), "one"`,
    ],
  ],
  [
    'Docs.Documents.get',
    {body: {content: [{startIndex: 1, paragraph: {element: []}}]}},
    [
      `Invalid JSON payload received. Unknown name "element" at 'body.content[0].paragraph': Cannot find field.`,
    ],
  ],
  [
    'Drive.Files.list',
    {files: [{id: 'a', size: 'large'}]},
    [`Invalid value at 'files[0].size' (TYPE_INT64), "large"`],
  ],
  [
    'Calendar.Events.insert',
    {
      id: 'abcde',
      recurrence: ['RRULE:FREQ=DAILY'],
      attendees: [{mail: 'a@b.c'}],
    },
    [
      `Invalid JSON payload received. Unknown name "mail" at 'attendees[0]': Cannot find field.`,
    ],
  ],
  [
    'Docs.Documents.get',
    {footers: {}},
    ['footers is not among what the workspace is known to answer.'],
  ],
  ['Drive.Files.export', 'a file has no shape', []],
  ['MailApp.sendEmail', {any: 'thing'}, []],
])(
  'the answer of %s may hold what Google documents: %j',
  (call, answer, faults) => {
    expect(answerFaults(call, answer)).toEqual(faults);
  },
);

it('a service that answers what Google would not is found out at the gate', () => {
  const workspace = memoryWorkspace();
  const realm = openRealm(workspace.clock, workspace.chance);
  const gate = openGate(
    {
      workspace,
      mode: 'FULL',
      host: {app: 'NONE'},
      memory: new Map(),
      script: {
        manifest: {timeZone: 'Etc/GMT', runtimeVersion: 'V8'},
        html: new Map(),
      },
    },
    realm,
  );
  const files = gate.offer('Drive.Files', {get: () => ({identity: 1})});
  expect(() => files.get()).toThrow(
    'The local workspace answered Drive.Files.get wrongly: Invalid JSON payload received. Unknown name "identity": Cannot find field.',
  );
});
