import type {Visitor} from '../local/visitor';
import type {Workspace} from '../local/workspace/workspace';
import type {Screen} from '../src/core/screen';
import {blocksOf} from '../test/core/support/screens';
import {cellsIn} from './cells-in';

/** What one press costs. */
export interface Cost {
  /** Calls that leave the script; see local/rules/cost.ts. */
  readonly calls: number;
  /** What comes out of service calls, and what goes into them: characters of JSON. */
  readonly read: number;
  readonly written: number;
  readonly cellsRead: number;
  readonly cellsWritten: number;
  /** What the panel or the card is sent: characters of JSON. */
  readonly shown: number;
  /** What it is given to take away, and is as large as what it holds: characters of JSON. */
  readonly files: number;
  /** Milliseconds of the run outside service calls. */
  readonly computing: number;
}

/** Does `act` and counts everything that passes between script and services meanwhile. */
export function costOf(
  {workspace, visitor}: {workspace: Workspace; visitor: Visitor},
  act: () => void,
): Cost {
  let [calls, read, written, cellsRead, cellsWritten] = [0, 0, 0, 0, 0];
  let inServices = 0;
  let entered = 0;
  workspace.plug = {
    before: () => void (entered = performance.now()),
    after(call, {given, answer}) {
      inServices += performance.now() - entered;
      if (call.number === 0) return;
      const counting = performance.now();
      calls += 1;
      read += call.bytesOut;
      written += call.bytesIn;
      cellsRead += cellsIn(answer);
      cellsWritten += cellsIn(given);
      inServices += performance.now() - counting;
    },
  };
  const started = performance.now();
  try {
    act();
  } finally {
    workspace.plug = {};
  }
  const computing = performance.now() - started - inServices;
  const files = filesOn(visitor.screen as Screen);
  const shown = JSON.stringify(visitor.screen).length - files;
  return {
    calls,
    read,
    written,
    cellsRead,
    cellsWritten,
    shown,
    files,
    computing,
  };
}

const filesOn = (screen: Screen): number =>
  blocksOf(screen)
    .map(block =>
      block.show === 'download' ? JSON.stringify(block.content).length : 0,
    )
    .reduce((sum, length) => sum + length, 0);
