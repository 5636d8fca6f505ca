/** The disk would not take or give what it was asked for, in a sentence for the person. */
export class DiskTrouble extends Error {
  override readonly name = 'DiskTrouble';
}

/** Does what touches `folder`; what a person can put right about their disk comes out as a sentence. */
export function onDisk<T>(folder: string, act: () => T): T {
  try {
    return act();
  } catch (problem) {
    const sentence = SENTENCES[(problem as NodeJS.ErrnoException).code ?? ''];
    throw sentence === undefined
      ? problem
      : new DiskTrouble(sentence(folder), {cause: problem});
  }
}

const noRoom = (folder: string): string =>
  `There is no room left on the disk that holds ${folder}. What was saved before is safe. Make room, then try again: what could not be saved yet is saved with the next change.`;

const notAllowed = (folder: string): string =>
  `${folder} cannot be written to. Change its permissions, or choose a folder of your own with --folder, then start again.`;

const noFolder = (folder: string): string =>
  `${folder} cannot be a folder, because a file is in its way. Choose another place with --folder, then start again.`;

const SENTENCES: Readonly<
  Record<string, ((folder: string) => string) | undefined>
> = {
  ENOSPC: noRoom,
  EDQUOT: noRoom,
  EACCES: notAllowed,
  EPERM: notAllowed,
  EROFS: notAllowed,
  EEXIST: noFolder,
  ENOTDIR: noFolder,
};
