import {english} from '../../../src/core/languages/english';
import {trySuggestions, tryOut} from '../../../src/core/steps/work/try-out';
import {type Change, put} from '../../../src/core/tracker';
import {refused} from '../support/refused';
import {wordsOf} from '../support/screens';
import {putTalk} from '../support/talk';
import {aWorld} from '../support/world';

/** Nursing, of which two opinions are wanted. */
const nursing = (set: Parameters<typeof put<'work'>>[2] = {}) =>
  put('work', 'W-1', {name: 'Nursing', target: 2, ...set});
const heard = (count: number): readonly Change[] =>
  Array.from({length: count}, (_, at) =>
    putTalk({status: 'done', personIds: `P-${at}`}, `I-${at}`),
  );
const being = (set: Parameters<typeof put<'research'>>[2]) =>
  put('research', 'R-1', {p: 'Participation', ...set});

describe('S9.1 being there oneself is suggested', () => {
  const suggested = (...changes: readonly Change[]) =>
    trySuggestions(aWorld({changes}));

  it.each([1, 2, 3])('once as many as wanted were heard: %d of 2', count =>
    expect(suggested(nursing(), ...heard(count))).toEqual(
      count < 2
        ? []
        : [
            {
              says: 'You have heard enough people on Nursing to try it for a day',
              press: {action: 'work.tryOut', about: {work: 'W-1'}},
              rank: 60,
            },
          ],
    ),
  );

  it('of what is kept, too, but not of what is set aside', () => {
    const at = (status: string) =>
      suggested(nursing({status}), ...heard(2)).length;
    expect(['kept', 'set aside'].map(at)).toEqual([1, 0]);
  });

  it.each<[string, Parameters<typeof put<'research'>>[2], number]>([
    ['there', {workId: 'W-1'}, 0],
    ['there, as a note typed by hand says', {work: 'NURSING'}, 0],
    ['at another kind of work', {workId: 'W-2', work: 'Baking'}, 1],
    ['only in print', {p: 'Paper', workId: 'W-1', work: 'Nursing'}, 1],
  ])('not where they were already: %s', (_, set, times) =>
    expect(suggested(nursing(), ...heard(2), being(set))).toHaveLength(times),
  );

  it('of nothing nobody was heard about', () =>
    expect(suggested(nursing({target: 1}))).toEqual([]));
});

describe('the ways to be there', () => {
  const press = {action: 'work.tryOut', about: {work: 'W-1'}};

  it.each([
    [1, true],
    [2, false],
  ])('may wait until two were heard: %d', (count, waits) =>
    expect(
      wordsOf(
        tryOut(aWorld({changes: [nursing(), ...heard(count)]}), press),
      ).includes(english.work.tryLater),
    ).toBe(waits),
  );

  it('are gone with their kind of work', () =>
    expect(refused(aWorld(), press).code).toBe('gone'));
});
