import type {TrackerFile} from '../../core/deed';
import type {Words} from '../../core/languages/words';
import {firstSettings} from '../../core/settings';
import {TABLE_IDS} from '../../core/tables';
import {drive, NO_MEDIA, sheets} from '../advanced-services';
import {filesButLetters, FOLDER, MARK, SPREADSHEET} from '../files';
import {makeFirstTemplates} from '../templates';
import {sheetIdOf} from '../../core/tables/sheet-id';
import {columnsOf} from './tabs';
import {dress, newTab} from './dress';
import type {Layout} from './layout';
import {readTracker} from './read';
import {startCharts} from './start-charts';
import {startTab} from './start-tab';
import {requestsFor} from './write';

type File = GoogleAppsScript.Drive_v3.Drive.V3.Schema.File;

/**
 * The folder, the letter templates and the tracker, each made once: what an earlier try left is found and completed.
 * A tracker is marked as one only when it is whole.
 */
export function makeTracker(words: Words): TrackerFile {
  const files = filesButLetters();
  const done = files.find(file => file.appProperties?.[MARK] === 'tracker');
  if (done) return {id: done.id!, address: done.webViewLink!};
  const folder = folderOf(files) ?? makeFolder(words);
  const templates = makeFirstTemplates(words, folder, files);
  const begun = files.find(file => file.mimeType === SPREADSHEET);
  const {id, timeZone} = begun
    ? {id: begun.id!, timeZone: undefined}
    : create(words);
  if (!begun || !readTracker(id))
    sheets().batchUpdate(
      {
        requests: [
          ...TABLE_IDS.flatMap(table => dress(table, words.kept)),
          ...startCharts(words),
          ...requestsFor(
            firstSettings(words, {timeZone: timeZone ?? zoneOf(id), templates}),
            emptyLayout(id, words),
          ),
        ],
      },
      id,
    );
  return marked(id, folder);
}

const folderOf = (files: readonly File[]): string | undefined =>
  files.find(file => file.appProperties?.[MARK] === 'folder')?.id;

const makeFolder = ({start}: Words): string =>
  drive().create(
    {name: start.file, mimeType: FOLDER, appProperties: {[MARK]: 'folder'}},
    NO_MEDIA,
    {fields: 'id'},
  ).id!;

function create(words: Words): {id: string; timeZone: string} {
  const made = sheets().create({
    properties: {title: words.start.file},
    sheets: [
      startTab(words),
      ...TABLE_IDS.map((table, index) => newTab(table, index + 1, words.kept)),
    ],
  });
  return {id: made.spreadsheetId!, timeZone: made.properties!.timeZone!};
}

const zoneOf = (id: string): string =>
  sheets().get(id, {fields: 'properties.timeZone'}).properties!.timeZone!;

function marked(id: string, folder: string): TrackerFile {
  const file = drive().update(
    {appProperties: {[MARK]: 'tracker'}},
    id,
    NO_MEDIA,
    {addParents: folder, fields: 'id,webViewLink'},
  );
  return {id, address: file.webViewLink!};
}

/** Where everything stands in a tracker that has no rows yet. */
const emptyLayout = (spreadsheetId: string, {kept}: Words): Layout => ({
  spreadsheetId,
  kept,
  tabs: new Map(
    TABLE_IDS.map(table => [
      table,
      {
        title: '',
        sheetId: sheetIdOf(table),
        columns: new Map(
          columnsOf(table).map(([column], index) => [column, index]),
        ),
        rows: new Map(),
        cells: new Map(),
      },
    ]),
  ),
});
