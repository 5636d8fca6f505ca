import {readFileSync} from 'node:fs';
import {basename} from 'node:path';
import {CHANGES, VIEWS} from '../../../src/core/answer';
import {outcomeOf, outcomeUnlike} from './outcome';
import {readTold, records, titleOf} from './record';

const TOLD = records().map(file => ({
  name: basename(file, '.txt'),
  told: readTold(readFileSync(file, 'utf8')),
}));

describe.each(TOLD)('$name', ({told}) => {
  it.each(
    told.map(one => ({...one, title: titleOf(one).replaceAll('\n', ' ')})),
  )('$title', ({situation, unlike, presses, outcome}) => {
    expect(
      unlike === undefined
        ? outcomeOf(situation, presses).lines
        : outcomeUnlike(situation, unlike, presses),
    ).toEqual(outcome);
  });
});

it('everything that can be pressed is told', () => {
  const told = new Set(
    TOLD.flatMap(({told}) => told.map(({presses}) => presses.at(-1)!.action)),
  );
  const missing = [...Object.keys(VIEWS), ...Object.keys(CHANGES)].filter(
    action => !told.has(action),
  );
  expect(missing).toEqual([]);
});
