import {snapshotOf} from '../../../local/workspace/spreadsheets/engine';
import {workbookOf} from '../../../local/workspace/spreadsheets/workbook';
import type {Workspace} from '../../../local/workspace/workspace';

interface Folded {
  /** How many changes had been made to the spreadsheet. */
  readonly changes: number;
  readonly snapshot: unknown;
}

const known = new WeakMap<Workspace, Map<string, Folded>>();

/** A spreadsheet with all its changes in one, so that a copy of it opens in a moment; the one it is taken from stays as it is. */
export function foldedSnapshot(workspace: Workspace, id: string): unknown {
  const changes = workspace.store.keys(`spreadsheets/${id}/revisions/`).length;
  if (changes === 0) return workspace.store.read(`spreadsheets/${id}/snapshot`);
  const before = known.get(workspace) ?? new Map<string, Folded>();
  known.set(workspace, before);
  const there = before.get(id);
  if (there?.changes === changes) return there.snapshot;
  const snapshot = snapshotOf(workbookOf(workspace, id)!.model);
  before.set(id, {changes, snapshot});
  return snapshot;
}
