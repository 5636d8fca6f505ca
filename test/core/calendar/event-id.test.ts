import fc from 'fast-check';
import {eventIdOf, rowIdOf} from '../../../src/core/calendar/event-id';

describe('the id of an event', () => {
  it('is one that Google takes, the same every time, and leads back to its row', () => {
    fc.assert(
      fc.property(
        fc.string({unit: 'grapheme', minLength: 1, maxLength: 40}),
        row => {
          const id = eventIdOf(row);
          expect(id).toMatch(/^[a-v0-9]{5,1024}$/);
          expect(eventIdOf(row)).toBe(id);
          expect(rowIdOf(id)).toBe(row);
        },
      ),
    );
  });

  it('is spelled in the digits that a calendar allows', () => {
    expect(['I-1', 'é', '\t'].map(eventIdOf)).toEqual([
      'steps94mj2',
      'stepsoekg',
      'steps14',
    ]);
    expect(rowIdOf('steps14')).toBe('\t');
  });

  it.each([
    ['is empty', ''],
    ['holds no row', 'steps'],
    ['has a sign that is no digit', 'stepsww'],
    ['begins otherwise', 'abc123'],
    ['begins otherwise, but goes on as one of ours', 'other94mj2'],
    ['has a last digit that says more than a row', 'steps94mj3'],
    ['is longer than a row', 'steps94mj20'],
    ['spells no text', 'stepsvvvvvvvv'],
  ])('leads to no row where it %s', (_, id) => {
    expect(rowIdOf(id)).toBeUndefined();
  });
});
