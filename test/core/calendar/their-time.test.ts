import {theirTimes} from '../../../src/core/calendar/their-time';
import type {Interview} from '../../../src/core/tables';
import {put} from '../../../src/core/tracker';
import {aTalk} from '../support/talk';
import {aWorld} from '../support/world';

const world = aWorld({
  changes: Object.entries({
    'P-1': ['Ida Berg', ''],
    'P-2': ['Bo Lind', 'kolkata'],
    'P-3': ['Cy Day', 'Middle Earth'],
    'P-4': ['Dee Fox', 'Berlin'],
    'P-5': ['Eve Gray', '  '],
    'P-6': ['Flo Hill', 'America/New_York'],
  }).map(([id, [name, timeZone]]) => put('people', id, {name, timeZone})),
});
const told = (personIds: string, set: Partial<Interview> = {}) =>
  theirTimes(world, aTalk({personIds, ...set}));

describe('a talk by the other person’s clock', () => {
  it.each([
    [
      'is said with its day and zone',
      'P-2',
      ['For Bo Lind that is Tuesday, 2 March at 18:30 (Asia/Kolkata time).'],
    ],
    [
      'cannot be said where nobody knows the zone',
      'P-3',
      [
        'The time zone of Cy Day, “Middle Earth”, is not one we know. Write a city or a zone such as Europe/Vienna.',
      ],
    ],
    ['is not said where the clocks show the same', 'P-4', []],
    ['is not said where no zone is noted', 'P-1', []],
    ['is not said where the zone is only blanks', 'P-5', []],
    [
      'is said for each who has another one',
      'P-1 P-2 P-6',
      [
        'For Bo Lind that is Tuesday, 2 March at 18:30 (Asia/Kolkata time).',
        'For Flo Hill that is Tuesday, 2 March at 08:00 (America/New_York time).',
      ],
    ],
  ])('%s', (_, people, sentences) => {
    expect(told(people)).toEqual(sentences);
  });

  it('is not said before the talk has a time', () => {
    expect(told('P-2 P-3', {start: ''})).toEqual([]);
  });
});
