import fc from 'fast-check';
import {sequences, walkThrough} from '../sweeps/support/human-hands';
import {folded} from '../sweeps/support/someone-with-everything';
import {aPersonAfterATalk} from './support/person';

/** A few of the many that `npm run sweep` tries. */
const RUNS = 8;

it('S6.9 a sheet in human hands loses nothing, whatever its person does between two presses', () => {
  const start = folded(aPersonAfterATalk());
  fc.assert(
    fc.property(sequences(10), steps => walkThrough(start, steps)),
    {numRuns: RUNS, seed: 3},
  );
});
