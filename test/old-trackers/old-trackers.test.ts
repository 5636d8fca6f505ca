import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {gunzipSync} from 'node:zlib';
import {visit} from '../../local/visitor';
import {seededChance} from '../../local/workspace/chance';
import {stoppedClock} from '../../local/workspace/clock';
import type {DriveFile} from '../../local/workspace/drive-file';
import {memoryWorkspace} from '../../local/workspace/open-workspace';
import {valueAt} from '../../local/workspace/spreadsheets/cells';
import {rowsOfTab} from '../../local/workspace/spreadsheets/rows';
import {workbookOf} from '../../local/workspace/spreadsheets/workbook';
import type {Workspace} from '../../local/workspace/workspace';
import {aPersonWithTracker, script} from '../stories/support/person';

/** A workspace as an earlier version left it: what time it was, which file the tracker is, and everything that was kept. */
interface Kept {
  readonly now: number;
  readonly tracker: string;
  readonly state: Readonly<Record<string, unknown>>;
}

/** Each was made by the version of its name, through that version's own panel; see README.md here. */
const OLD = readdirSync(__dirname).filter(name => name.endsWith('.json.gz'));

/** What an earlier version left, in today's program. */
function found(name: string) {
  const text = gunzipSync(readFileSync(join(__dirname, name))).toString();
  const {now, tracker, state} = JSON.parse(text) as Kept;
  const workspace = memoryWorkspace({
    clock: stoppedClock(new Date(now).toISOString()),
    chance: seededChance(3),
    owner: {timeZone: 'Europe/Vienna'},
  });
  for (const [key, value] of Object.entries(state))
    workspace.store.write(key, value);
  return {workspace, tracker, visitor: visit(workspace, script, tracker)};
}

/** The headings of each tab, by its name. */
function headingsOf(workspace: Workspace, tracker: string) {
  const {getters} = workbookOf(workspace, tracker)!.model;
  return Object.fromEntries(
    getters.getSheetIds().map(sheetId => [
      getters.getSheetName(sheetId),
      Array.from({length: getters.getNumberCols(sheetId)}, (_, col) =>
        String(
          valueAt(workbookOf(workspace, tracker)!.model, {
            sheetId,
            row: 0,
            col,
          }) ?? '',
        ),
      ).filter(heading => heading !== ''),
    ]),
  );
}

const TODAY = (() => {
  const {workspace, visitor} = aPersonWithTracker();
  return headingsOf(workspace, visitor.tracker!);
})();

/** Everything a person or the add-on has written, as `tab / id / heading: value`. */
const written = (workspace: Workspace, tracker: string): readonly string[] =>
  Object.keys(headingsOf(workspace, tracker))
    .filter(tab => tab !== 'Start')
    .flatMap(tab =>
      rowsOfTab(workspace, tracker, tab).flatMap(row =>
        Object.entries(row).map(
          ([heading, value]) =>
            `${tab} / ${String(row['Id'])} / ${heading}: ${JSON.stringify(value)}`,
        ),
      ),
    );

/** What is beside the tracker: documents, messages, events. */
const beside = ({store}: Workspace): readonly string[] => [
  ...store
    .keys('files/')
    .map(key => store.read<DriveFile>(key)!)
    .filter(({trashed}) => !trashed)
    .map(({id, name}) => `${id} ${name}`),
  ...['documents/', 'mail/', 'events/', 'calendars/'].flatMap(part =>
    store.keys(part).map(key => key + JSON.stringify(store.read(key))),
  ),
];

/** What a new tracker has and this one has not, as `tab: heading`. */
const missing = (workspace: Workspace, tracker: string): readonly string[] => {
  const headings = headingsOf(workspace, tracker);
  return Object.entries(TODAY).flatMap(([tab, names]) =>
    names
      .filter(heading => !headings[tab]?.includes(heading))
      .map(heading => `${tab}: ${heading}`),
  );
};

it.each(OLD)(
  'a tracker of an earlier version (%s) opens, gains the tabs and columns that are new, loses nothing, and is worked on like a new one',
  name => {
    const {workspace, visitor, tracker} = found(name);
    const before = {
      written: written(workspace, tracker),
      beside: beside(workspace),
    };
    expect(before.written.length).toBeGreaterThan(100);

    expect(visitor.open().id).toBe('overview');

    expect(missing(workspace, tracker)).toEqual([]);
    const after = new Set(written(workspace, tracker));
    expect(before.written.filter(one => !after.has(one))).toEqual([]);
    const still = new Set(beside(workspace));
    expect(before.beside.filter(one => !still.has(one))).toEqual([]);

    for (const step of STEPS)
      expect(visitor.send({action: step}).id).toBe(step);
    visitor.send({action: 'people.new'});
    visitor.press('people.save', {
      name: 'New Person',
      email: 'new@example.org',
    });
    expect(
      rowsOfTab(workspace, tracker, 'People').filter(
        row => row['Name'] === 'New Person',
      ),
    ).toMatchObject([{'E-mail': 'new@example.org'}]);
  },
);

it('some of them lack something that is new, so that it can be gained', () => {
  const lacking = OLD.filter(name => {
    const {workspace, tracker} = found(name);
    return missing(workspace, tracker).length > 0;
  });
  expect(lacking.length).toBeGreaterThan(1);
});

const STEPS = [
  'work.home',
  'people.home',
  'calls.home',
  'questions.home',
  'prepare.home',
  'record.home',
  'thanks.home',
];
