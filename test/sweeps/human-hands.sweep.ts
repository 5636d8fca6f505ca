import fc from 'fast-check';
import {aPersonAfterATalk} from '../stories/support/person';
import {breath} from './support/breath';
import {sequences, walkThrough} from './support/human-hands';
import {count} from './support/say';
import {folded} from './support/someone-with-everything';

const RUNS = 300;

it('a sheet in human hands keeps everything, whatever comes between', async () => {
  const start = folded(aPersonAfterATalk());
  const failures: string[] = [];
  const result = await fc.check(
    fc.asyncProperty(sequences(14), async steps => {
      walkThrough(start, steps);
      await breath();
    }),
    {numRuns: RUNS, seed: 7},
  );
  if (result.failed)
    failures.push(
      `${String(result.errorInstance)} ${JSON.stringify(result.counterexample)}`,
    );
  count('Sequences of hands and add-on', result.numRuns, failures);
  expect(failures).toEqual([]);
});
