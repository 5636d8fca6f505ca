import {drive} from './advanced-services';
import {readPatiently} from './patiently';

type File = GoogleAppsScript.Drive_v3.Drive.V3.Schema.File;

/** The file property that says what a file of ours is: `folder`, `tracker`, `template` or `letter`. */
export const MARK = 'sevenSteps';

export const FOLDER = 'application/vnd.google-apps.folder';
export const DOCUMENT = 'application/vnd.google-apps.document';
export const SPREADSHEET = 'application/vnd.google-apps.spreadsheet';

const FIELDS = 'files(id,name,mimeType,webViewLink,appProperties)';

/** Our files of one kind that are not in the bin, oldest first; of letters, those that carry `letter`'s mark. */
export const filesMarked = (
  kind: 'tracker' | 'letter',
  letter?: string,
): readonly File[] =>
  filesWhere(
    [
      has(MARK, kind),
      ...(letter === undefined ? [] : [has('letter', letter)]),
    ].join(' and '),
  );

/** All files of ours but the letters, oldest first. There are few: a folder, a tracker, the templates. */
export const filesButLetters = (): readonly File[] =>
  filesWhere(`not ${has(MARK, 'letter')}`);

function filesWhere(condition: string): readonly File[] {
  const {files} = readPatiently(() =>
    drive().list({
      q: `${condition} and trashed = false`,
      orderBy: 'createdTime',
      fields: FIELDS,
      pageSize: 100,
    }),
  );
  return files ?? [];
}

const has = (key: string, value: string): string =>
  `appProperties has { key='${key}' and value='${value}' }`;
