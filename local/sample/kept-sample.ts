import type {DriveFile} from '../workspace/drive-file';
import type {Workspace} from '../workspace/workspace';

/** Whether the workspace shows the sample, has put it away, or never had one. */
export type SampleState = 'there' | 'away' | 'none';

/** The keys of what the sample brought: its files, its mail, its calendars. */
const BROUGHT = 'sample/brought';
/** All that was put away, by its keys. */
const AWAY = 'sample/away';

export const sampleState = ({store}: Workspace): SampleState =>
  store.read(AWAY) ? 'away' : store.read(BROUGHT) ? 'there' : 'none';

/** Notes what has just been filled in, so that it can be told later from what the person made. */
export function noteSample({store}: Workspace): void {
  store.write(BROUGHT, [
    ...store
      .keys('files/')
      .filter(key => store.read<DriveFile>(key)?.madeByScript),
    ...store.keys('mail/'),
    ...store.keys('calendars/'),
  ]);
}

/** Puts the whole sample out of sight, with what was changed in it since; what the person made beside it stays. */
export function putSampleAway(workspace: Workspace): void {
  const {store} = workspace;
  if (sampleState(workspace) !== 'there') return;
  const keys = (store.read<readonly string[]>(BROUGHT) ?? [])
    .filter(key => !holdsOwn(workspace, key))
    .flatMap(key => withContent(workspace, key));
  store.write(
    AWAY,
    keys.map(key => [key, store.read(key)]),
  );
  for (const key of keys) store.remove(key);
  store.commit();
  tellAll(workspace);
}

/** Brings the sample back as it was. */
export function putSampleBack(workspace: Workspace): void {
  const {store} = workspace;
  for (const [key, value] of store.read<readonly [string, unknown][]>(AWAY) ??
    [])
    store.write(key, value);
  store.remove(AWAY);
  store.commit();
  tellAll(workspace);
}

/** A folder of the sample's in which the person has put something of their own stays where it is. */
function holdsOwn({store}: Workspace, key: string): boolean {
  const brought = new Set(store.read<readonly string[]>(BROUGHT));
  return store
    .keys('files/')
    .some(
      file =>
        !brought.has(file) &&
        store
          .read<DriveFile>(file)
          ?.parents.some(parent => `files/${parent}` === key),
    );
}

/** What is kept for a file or a calendar, and the thing itself. */
function withContent({store}: Workspace, key: string): readonly string[] {
  const id = key.slice(key.indexOf('/') + 1);
  return [
    key,
    ...store.keys(`documents/${id}`),
    ...store.keys(`spreadsheets/${id}/`),
    ...store.keys(`events/${id}/`),
  ].filter(one => store.read(one) !== undefined);
}

function tellAll(workspace: Workspace): void {
  for (const part of ['files', 'mail', 'calendar'] as const)
    workspace.tell({part});
}
