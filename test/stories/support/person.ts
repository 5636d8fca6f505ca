import {ownSpreadsheet} from '../../../local/own-spreadsheet';
import {loadScript} from '../../../local/script';
import {type Visitor, visit} from '../../../local/visitor';
import {memoryWorkspace} from '../../../local/workspace/open-workspace';
import type {Workspace} from '../../../local/workspace/workspace';

/** The bundle that would be pushed, read once. */
export const script = loadScript('build/addon');

/** A person who has just opened the panel beside a spreadsheet of their own. */
export function aPerson(): {workspace: Workspace; visitor: Visitor} {
  const workspace = memoryWorkspace();
  const visitor = visit(workspace, script, ownSpreadsheet(workspace));
  return {workspace, visitor};
}
