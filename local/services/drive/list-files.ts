import type {Workspace} from '../../workspace/workspace';
import {visibleFiles} from './drive-files';
import {type Mask, masked} from './fields';
import {checkQuery, matches} from './matches';
import {maskOf, type Options, textOption} from './parameters';
import {parseQuery} from './query';
import {asResource, checkFileMask, USUAL_FIELDS} from './resource';
import {sortFiles} from './sort-files';

/** One page of the files that `q` asks for, those in the bin among them unless it says otherwise. Throws `SyntaxError` with Google's reason. */
export function listFiles(workspace: Workspace, options: Options): unknown {
  const mask = maskOf(
    options,
    `kind,incompleteSearch,nextPageToken,files(${USUAL_FIELDS})`,
  );
  checkListMask(mask);
  const q = textOption(options, 'q');
  const query = q === undefined || q.trim() === '' ? undefined : parseQuery(q);
  if (query !== undefined) checkQuery(workspace, query);
  const files = sortFiles(
    visibleFiles(workspace).filter(
      file => query === undefined || matches(workspace, query, file),
    ),
    textOption(options, 'orderBy'),
  );
  const start = startOf(textOption(options, 'pageToken'));
  const end = start + pageSizeOf(textOption(options, 'pageSize'));
  return masked(
    {
      kind: 'drive#fileList',
      incompleteSearch: false,
      ...(end < files.length ? {nextPageToken: tokenFor(end)} : {}),
      files: files.slice(start, end).map(file => asResource(workspace, file)),
    },
    mask,
  );
}

function checkListMask(mask: Mask): void {
  if (mask === '*') return;
  for (const [name, inner] of mask) {
    if (name === 'files') checkFileMask(inner);
    else if (!LIST_FIELDS.has(name))
      throw new SyntaxError(`Invalid field selection ${name}`);
  }
}

const LIST_FIELDS: ReadonlySet<string> = new Set([
  'kind',
  'incompleteSearch',
  'nextPageToken',
]);

function pageSizeOf(text = '100'): number {
  const size = Number(text);
  if (!Number.isInteger(size) || size < 1 || size > 1000)
    throw new SyntaxError(
      `Invalid value '${text}'. Values must be within the range: [1, 1000]`,
    );
  return size;
}

const tokenFor = (start: number): string =>
  Buffer.from(`~${start}`).toString('base64url');

function startOf(token: string | undefined): number {
  if (token === undefined) return 0;
  const match = /^~(\d+)$/.exec(Buffer.from(token, 'base64url').toString());
  if (!match) throw new SyntaxError('Invalid Value');
  return Number(match[1]);
}
