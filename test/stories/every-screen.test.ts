import {offersOf, type Visitor} from '../../local/visitor';
import {ownSpreadsheet} from '../../local/own-spreadsheet';
import {CHANGES, VIEWS} from '../../src/core/answer';
import {everyScreen} from './support/every-screen';
import {aPersonWithTracker} from './support/person';
import {theSample} from './support/sample';

const KNOWN = new Set([...Object.keys(VIEWS), ...Object.keys(CHANGES)]);

/** Each screen's name with the presses it offers. */
const walk = (visitor: Visitor) =>
  everyScreen(visitor).map(({screen}) => ({
    id: screen.id,
    presses: offersOf(screen).map(({press}) => press),
  }));

describe('every screen', () => {
  const {workspace, visitor} = theSample();
  const full = walk(visitor);

  it('S0.4 of a full tracker opens, and offers only what there is', () => {
    const offered = full.flatMap(({presses}) =>
      presses.map(({action}) => action),
    );
    expect(offered.filter(action => !KNOWN.has(action))).toEqual([]);
    expect(full.length).toBeGreaterThan(40);
  });

  it('S0.4 but the overview has a way back', () => {
    const stuck = full.filter(
      ({id, presses}) => id !== 'overview' && presses.length === 0,
    );
    expect(stuck).toEqual([]);
  });

  it('S10.1 S10.2 of an empty tracker opens as well', () => {
    const {visitor} = aPersonWithTracker();
    expect(walk(visitor).length).toBeGreaterThan(20);
  });

  it('of the sample belongs to an invented person', () => {
    expect(ownSpreadsheet(workspace)).not.toBe(visitor.tracker);
    const addresses = JSON.stringify(
      workspace.store.keys('mail/').map(key => workspace.store.read(key)),
    ).match(/[\w.]+@[\w.]+/g);
    expect(
      addresses!.filter(one => !/example\.(org|com|net)$/.test(one)),
    ).toEqual([]);
  });
});
