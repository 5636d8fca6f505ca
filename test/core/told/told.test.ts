import {CHANGES, VIEWS} from '../../../src/core/answer';
import {outcomeOf, outcomeUnlike} from './outcome';
import {records, readTold, written} from './record';

const KEPT = records();

it.each([...KEPT.keys()])('what comes of %s', action => {
  for (const record of KEPT.get(action)!) {
    const one = readTold(record);
    const {situation, unlike, presses} = one;
    const outcome =
      unlike === undefined
        ? outcomeOf(situation, presses).lines
        : outcomeUnlike(situation, unlike, presses);
    expect(written({...one, outcome})).toBe(record);
  }
});

it('everything that can be pressed is told', () => {
  expect([...Object.keys(VIEWS), ...Object.keys(CHANGES)].sort()).toEqual(
    [...KEPT.keys()].filter(action => action !== 'makeTracker').sort(),
  );
});
