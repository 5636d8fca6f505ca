import {readFileSync, rmSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';

/** Takes `folder` for this program alone, until the returned function is called. A lock left behind by a program that is gone counts for nothing. */
export function holdFolder(folder: string): () => void {
  const path = join(folder, 'open-by.pid');
  const release = () => {
    HELD.delete(path);
    rmSync(path, {force: true});
  };
  if (!claim(path)) {
    const holder = Number(readFileSync(path, 'utf8'));
    if (isAlive(holder, path))
      throw new Error(
        `This workspace is already open in another window or terminal (process ${holder}). Close it there, or choose another folder.`,
      );
    rmSync(path, {force: true});
    if (!claim(path))
      throw new Error(
        'This workspace is being opened by another program. Try again.',
      );
  }
  HELD.add(path);
  return release;
}

const HELD = new Set<string>();

function claim(path: string): boolean {
  try {
    writeFileSync(path, String(process.pid), {flag: 'wx'});
    return true;
  } catch (problem) {
    if ((problem as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw problem;
  }
}

/** Our own number is a leftover of an earlier program, as in a container that numbers from 1, unless this very program holds the lock. */
function isAlive(pid: number, path: string): boolean {
  if (!Number.isInteger(pid) || pid <= 0) return false;
  if (pid === process.pid) return HELD.has(path);
  try {
    process.kill(pid, 0);
    return true;
  } catch (problem) {
    // Someone else's program: there, though not ours to signal.
    return (problem as NodeJS.ErrnoException).code === 'EPERM';
  }
}
