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

  it('leads to no row where the event is somebody else’s', () => {
    expect(
      ['', 'steps', 'stepsww', 'stepszz', 'abc123', 'stepsvvvvvvvv'].map(
        rowIdOf,
      ),
    ).toEqual(Array(6).fill(undefined));
  });
});
