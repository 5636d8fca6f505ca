import fc from 'fast-check';
import {aPersonAfterATalk} from '../stories/support/person';
import {sequences, walkThrough} from './support/human-hands';
import {count} from './support/say';
import {folded} from './support/someone-with-everything';

const RUNS = 300;

it('a sheet in human hands keeps everything, whatever comes between', () => {
  const start = folded(aPersonAfterATalk());
  const failures: string[] = [];
  const result = fc.check(
    fc.property(sequences(14), steps => walkThrough(start, steps)),
    {numRuns: RUNS, seed: 7},
  );
  if (result.failed)
    failures.push(
      `${String(result.errorInstance)} ${JSON.stringify(result.counterexample)}`,
    );
  count('Sequences of hands and add-on', result.numRuns, failures);
  expect(failures).toEqual([]);
});
