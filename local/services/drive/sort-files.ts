import {type DriveFile, FOLDER} from '../../workspace/drive-file';

type Compare = (one: DriveFile, other: DriveFile) => number;

/** Files in the order that `orderBy` asks for, `folder,name desc`; newest change first where it asks for none. Throws `SyntaxError` for an unknown key. */
export function sortFiles(
  files: readonly DriveFile[],
  orderBy: string | undefined,
): DriveFile[] {
  const keys = (orderBy ?? 'modifiedTime desc').split(',').map(compareBy);
  return [...files].sort((one, other) => {
    for (const compare of keys) {
      const order = compare(one, other);
      if (order !== 0) return order;
    }
    return 0;
  });
}

function compareBy(key: string): Compare {
  const [name = '', direction, ...rest] = key.trim().split(/\s+/);
  const compare = ORDERS.get(name);
  const known = direction === undefined || direction === 'desc';
  if (!compare || !known || rest.length > 0)
    throw new SyntaxError('Invalid Value');
  return direction === 'desc' ? (one, other) => compare(other, one) : compare;
}

const byModified: Compare = (one, other) =>
  Date.parse(one.modifiedTime) - Date.parse(other.modifiedTime);
const natural = new Intl.Collator('en', {numeric: true, sensitivity: 'base'});

const ORDERS: ReadonlyMap<string, Compare> = new Map([
  [
    'createdTime',
    (one, other) => Date.parse(one.createdTime) - Date.parse(other.createdTime),
  ],
  ['modifiedTime', byModified],
  ['modifiedByMeTime', byModified],
  ['recency', byModified],
  [
    'folder',
    (one, other) =>
      Number(other.mimeType === FOLDER) - Number(one.mimeType === FOLDER),
  ],
  [
    'name',
    (one, other) => {
      const [first, second] = [
        one.name.toLowerCase(),
        other.name.toLowerCase(),
      ];
      return first < second ? -1 : Number(first > second);
    },
  ],
  ['name_natural', (one, other) => natural.compare(one.name, other.name)],
]);
