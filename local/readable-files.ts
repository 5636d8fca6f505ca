import {writeDocumentFiles} from './workspace/documents/document-files';
import {writeMailFiles} from './workspace/eml';
import type {OpenWorkspace} from './workspace/open-workspace';
import type {Change} from './workspace/workspace';
import {writeSpreadsheetFiles} from './workspace/xlsx/spreadsheet-files';

/** A pause this long after the last change, so that a run's many changes are written once. */
const PAUSE_MS = 300;

/** What a person can open without this program: which parts of the workspace it shows, and how it is brought into step. */
interface Keeper {
  readonly shows: readonly Change['part'][];
  keep(workspace: OpenWorkspace): Promise<unknown>;
}

const KEEPERS: readonly Keeper[] = [
  {
    shows: ['mail'],
    keep: workspace => writeMailFiles(workspace, workspace.folder),
  },
  {
    shows: ['document', 'files'],
    keep: workspace => writeDocumentFiles(workspace, workspace.folder),
  },
  {
    shows: ['spreadsheet', 'files'],
    keep: workspace => writeSpreadsheetFiles(workspace, workspace.folder),
  },
];

/**
 * Keeps the readable files beside the workspace's state in step with it.
 * The returned function finishes what is due and stops.
 */
export function keepReadableFiles(
  workspace: OpenWorkspace,
): () => Promise<void> {
  const due = new Set<Keeper>(KEEPERS);
  let work = Promise.resolve();
  let timer: NodeJS.Timeout | undefined;
  const keepDue = (): Promise<void> => {
    const now = [...due];
    due.clear();
    for (const keeper of now)
      work = work
        .then(() => keeper.keep(workspace))
        .then(() => undefined, report);
    return work;
  };
  const soon = () => {
    clearTimeout(timer);
    timer = setTimeout(() => void keepDue(), PAUSE_MS);
  };
  soon();
  const stopListening = workspace.listen(({part}) => {
    const touched = KEEPERS.filter(({shows}) => shows.includes(part));
    if (touched.length === 0) return;
    for (const keeper of touched) due.add(keeper);
    soon();
  });
  return async () => {
    stopListening();
    clearTimeout(timer);
    await keepDue();
  };
}

/** The state itself is safe already; the next change tries again. */
const report = (problem: unknown): void =>
  console.error('A file could not be written:', problem);
