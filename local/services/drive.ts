import discovery from '../rules/discovery/drive.v3.json';
import {ApiError} from '../rules/api-error';
import {spend} from '../rules/quotas';
import type {Run, ServiceFactory} from '../run';
import {readDocument} from '../workspace/documents/kept-documents';
import {toHtml} from '../workspace/documents/to-html';
import {toPlainText} from '../workspace/documents/plain-text';
import {emptyDocument} from '../workspace/documents/text-document';
import {DOCUMENT, type DriveFile, FOLDER} from '../workspace/drive-file';
import {offerBlob} from './blob';
import {
  addFile,
  keepFile,
  removeFile,
  rootFolder,
  visibleFile,
} from './drive/drive-files';
import {masked} from './drive/fields';
import {listFiles} from './drive/list-files';
import {
  answering,
  checkOptions,
  maskOf,
  type Options,
  textOption,
} from './drive/parameters';
import {
  mergedAppProperties,
  requestedFile,
  requestedParents,
} from './drive/requested-file';
import {asResource, checkFileMask, USUAL_FIELDS} from './drive/resource';

/** The advanced Drive service, v3, under `drive.file`: a script finds the files that a script made and no others. */
export const drive: ServiceFactory = run => ({
  Drive: run.offer('Drive', {Files: run.offer('Drive.Files', filesOf(run))}),
});

const filesOf = (run: Run) => ({
  create(resource: unknown, media?: unknown, options: Options = {}) {
    const method = 'drive.files.create';
    return answering(method, () => {
      checkOptions(callOf(method), options);
      refuseMedia('Drive.Files.create', media);
      const {parents, appProperties, trashed, ...requested} = requestedFile(
        method,
        resource,
      );
      const mimeType = requested.mimeType ?? 'application/octet-stream';
      if (mimeType !== FOLDER && mimeType !== DOCUMENT)
        throw new Error(
          `Drive.Files.create of ${mimeType} is not available in the local workspace`,
        );
      const place = placeOf(run, method, parents);
      if (mimeType === DOCUMENT) spend(run.workspace, 'documents');
      const file = addFile(run.workspace, {
        name: 'Untitled',
        ...requested,
        mimeType,
        ...place,
        trashed: trashed ?? false,
        appProperties: mergedAppProperties({}, appProperties),
      });
      if (mimeType === DOCUMENT)
        run.workspace.store.write(`documents/${file.id}`, emptyDocument());
      return answer(run, file, options);
    });
  },

  copy(resource: unknown, id: string, options: Options = {}) {
    const method = 'drive.files.copy';
    return answering(method, () => {
      checkOptions(callOf(method), options);
      const source = found(run, method, id);
      const {parents, appProperties, mimeType, trashed, ...requested} =
        requestedFile(method, resource);
      const document = readDocument(run.workspace, id);
      if (!document || (mimeType ?? DOCUMENT) !== DOCUMENT)
        throw new Error(
          `Drive.Files.copy of ${mimeType ?? source.mimeType} is not available in the local workspace`,
        );
      const place = parents
        ? requestedParents(run.workspace, method, parents)
        : source.parents;
      spend(run.workspace, 'documents');
      const file = addFile(run.workspace, {
        name: `Copy of ${source.name}`,
        mimeType: source.mimeType,
        description: source.description,
        ...requested,
        parents: place,
        trashed: trashed ?? false,
        appProperties: mergedAppProperties(source.appProperties, appProperties),
      });
      run.workspace.store.write(`documents/${file.id}`, {
        ...document,
        revision: 1,
      });
      return answer(run, file, options);
    });
  },

  get(id: string, options: Options = {}) {
    const method = 'drive.files.get';
    return answering(method, () => {
      checkOptions(callOf(method), options);
      return answer(run, found(run, method, id), options);
    });
  },

  list(options: Options = {}) {
    const method = 'drive.files.list';
    return answering(method, () => {
      checkOptions(
        callOf(method, 'q', 'orderBy', 'pageSize', 'pageToken', 'spaces'),
        options,
      );
      return listFiles(run.workspace, options);
    });
  },

  update(
    resource: unknown,
    id: string,
    media?: unknown,
    options: Options = {},
  ) {
    const method = 'drive.files.update';
    return answering(method, () => {
      checkOptions(callOf(method, 'addParents', 'removeParents'), options);
      refuseMedia('Drive.Files.update', media);
      const file = found(run, method, id);
      const {parents, appProperties, mimeType, ...requested} = requestedFile(
        method,
        resource,
      );
      if (parents)
        throw new ApiError(
          method,
          'The parents field is not directly writable in update requests. ' +
            'Use the addParents and removeParents parameters instead.',
          403,
        );
      if (mimeType !== undefined && mimeType !== file.mimeType)
        throw new Error(
          'drive.files.update of mimeType is not available in the local workspace',
        );
      const changed = {
        ...file,
        ...requested,
        appProperties: mergedAppProperties(file.appProperties, appProperties),
        parents: movedParents(run, method, file, options),
        modifiedTime: new Date(run.workspace.clock.now()).toISOString(),
      };
      keepFile(run.workspace, changed);
      return answer(run, changed, options);
    });
  },

  remove(id: string, options: Options = {}) {
    const method = 'drive.files.delete';
    return answering(method, () => {
      checkOptions(callOf(method), options);
      removeFile(run.workspace, found(run, method, id).id);
    });
  },

  export(id: string, mimeType: string, options: Options = {}) {
    const method = 'drive.files.export';
    return answering(method, () => {
      checkOptions(callOf(method, 'alt'), options);
      const file = found(run, method, id);
      const document = readDocument(run.workspace, id);
      if (!document)
        throw new ApiError(
          method,
          'Export only supports Docs Editors files.',
          403,
        );
      if (options['alt'] !== 'media')
        throw new ApiError(
          method,
          'Export requires alt=media to download the exported content.',
        );
      const write = EXPORTS.get(mimeType);
      if (!write)
        throw new Error(
          `Drive.Files.export to ${mimeType} is not available in the local workspace`,
        );
      return offerBlob(run, {
        bytes: Buffer.from(write(document, file.name), 'utf8'),
        contentType: mimeType,
        name: file.name,
      });
    });
  },
});

const EXPORTS = new Map([
  ['text/plain', toPlainText],
  ['text/html', toHtml],
]);

type Method = keyof typeof discovery.methods;

/** Every file is in My Drive, so what chooses among drives changes nothing. */
const callOf = (method: `drive.files.${Method}`, ...offered: string[]) => ({
  method,
  known:
    discovery.methods[method.slice('drive.files.'.length) as Method].parameters,
  offered: [
    ...offered,
    'supportsAllDrives',
    'includeItemsFromAllDrives',
    'supportsTeamDrives',
  ],
});

function found(run: Run, method: string, id: string): DriveFile {
  const file = visibleFile(run.workspace, id);
  if (!file) throw new ApiError(method, `File not found: ${id}.`, 404);
  return file;
}

function answer(run: Run, file: DriveFile, options: Options): unknown {
  const mask = maskOf(options, USUAL_FIELDS);
  checkFileMask(mask);
  return masked(asResource(run.workspace, file), mask);
}

const placeOf = (
  run: Run,
  method: string,
  parents: readonly string[] | undefined,
) =>
  parents === undefined || parents.length === 0
    ? {}
    : {parents: requestedParents(run.workspace, method, parents)};

function movedParents(
  run: Run,
  method: string,
  file: DriveFile,
  options: Options,
): readonly string[] {
  const named = (name: string) =>
    (textOption(options, name) ?? '')
      .split(',')
      .map(id => id.trim())
      .filter(id => id !== '');
  const root = rootFolder(run.workspace);
  const removed = named('removeParents').map(id => (id === 'root' ? root : id));
  const stay = file.parents.filter(id => !removed.includes(id));
  const added = requestedParents(run.workspace, method, named('addParents'));
  // Drive moves a file that is only added somewhere: it can lie in one folder alone.
  return added.length > 0 ? added : stay.length > 0 ? stay : [root];
}

function refuseMedia(name: string, media: unknown): void {
  if (media !== undefined && media !== null)
    throw new Error(
      `${name} with mediaData is not available in the local workspace`,
    );
}
