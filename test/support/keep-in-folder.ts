import {openWorkspace} from '../../local/workspace/open-workspace';
import type {Workspace} from '../../local/workspace/workspace';

/** Puts everything in a workspace into the folder that the program is started with, on the workspace's own day. */
export function keepInFolder(workspace: Workspace, folder: string): void {
  const onDisk = openWorkspace({folder});
  for (const key of workspace.store.keys(''))
    onDisk.store.write(key, workspace.store.read(key));
  onDisk.store.write('clock/ahead', workspace.clock.now() - Date.now());
  onDisk.store.commit();
  onDisk.close();
}
