import {
  offersOf,
  type Press,
  type Screen,
  ToldToMend,
  visit,
  type Visitor,
} from '../../local/visitor';
import {ownSpreadsheet} from '../../local/own-spreadsheet';
import {fillWithSample} from '../../local/sample/fill-with-sample';
import {memoryWorkspace} from '../../local/workspace/open-workspace';
import type {DriveFile} from '../../local/workspace/drive-file';
import {SPREADSHEET} from '../../local/workspace/drive-file';
import {CHANGES, VIEWS} from '../../src/core/answer';
import {aPersonWithTracker, script} from './support/person';

/** Screens of one kind are alike; a few of each are enough. */
const MOST_OF_A_KIND = 3;

/** Walks from the overview to every screen that views lead to; gives each screen's name with the presses it offers. */
function walk(visitor: Visitor): ReadonlyMap<string, readonly Press[]> {
  const seen = new Map<string, readonly Press[]>();
  const kinds = new Map<string, number>();
  const waiting: Press[] = [{action: 'overview'}];
  for (let press = waiting.shift(); press; press = waiting.shift()) {
    const times = kinds.get(press.action) ?? 0;
    if (times >= MOST_OF_A_KIND || !(press.action in VIEWS)) continue;
    kinds.set(press.action, times + 1);
    const screen = looked(visitor, press);
    if (!screen) continue;
    const presses = offersOf(screen).map(offer => offer.press);
    seen.set(screen.id, presses);
    waiting.push(...presses);
  }
  return seen;
}

/** Some views ask for something first, for example a file; that they say so is enough here. */
function looked(visitor: Visitor, press: Press): Screen | undefined {
  try {
    return visitor.send(press);
  } catch (problem) {
    if (problem instanceof ToldToMend && problem.field) return undefined;
    throw problem;
  }
}

const KNOWN = new Set([...Object.keys(VIEWS), ...Object.keys(CHANGES)]);

describe('every screen', () => {
  const workspace = memoryWorkspace();
  fillWithSample(workspace, script);
  const tracker = workspace.store
    .keys('files/')
    .map(key => workspace.store.read<DriveFile>(key)!)
    .find(file => file.mimeType === SPREADSHEET && file.madeByScript)!;
  const full = walk(visit(workspace, script, tracker.id));

  it('S0.4 of a full tracker opens, and offers only what there is', () => {
    const offered = [...full.values()].flat().map(({action}) => action);
    expect(offered.filter(action => !KNOWN.has(action))).toEqual([]);
    expect(full.size).toBeGreaterThan(40);
  });

  it('S0.4 but the overview has a way back', () => {
    const stuck = [...full].filter(
      ([id, presses]) => id !== 'overview' && presses.length === 0,
    );
    expect(stuck).toEqual([]);
  });

  it('S10.1 S10.2 of an empty tracker opens as well', () => {
    const {visitor} = aPersonWithTracker();
    expect(walk(visitor).size).toBeGreaterThan(20);
  });

  it('of the sample belongs to an invented person', () => {
    expect(ownSpreadsheet(workspace)).not.toBe(tracker.id);
    const addresses = JSON.stringify(
      workspace.store.keys('mail/').map(key => workspace.store.read(key)),
    ).match(/[\w.]+@[\w.]+/g);
    expect(
      addresses!.filter(one => !/example\.(org|com|net)$/.test(one)),
    ).toEqual([]);
  });
});
