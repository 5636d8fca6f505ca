import {TABLE_IDS, TABLES} from '../../../src/core/tables';
import {sheetIdOf} from '../../../src/core/tables/sheet-id';

const tabs = Object.values(TABLES);

describe('the tabs of a tracker', () => {
  it('stand in the order in which a person meets them, each with the letter that its ids begin with', () => {
    expect(tabs.map(({title, prefix}) => `${prefix} ${title}`)).toEqual([
      'W Work',
      'R Research',
      'P People',
      'C Calls',
      'O Outings',
      'I Interviews',
      'A Answers',
      'N Referrals',
      'L Letters',
      'D Plan',
      'M What matters',
      'Q Questions',
      'S Scripts',
      'T Settings',
    ]);
  });

  it('are told apart by their letter, which is their number in the spreadsheet, too', () => {
    const numbers = TABLE_IDS.map(sheetIdOf);
    expect(new Set(numbers).size).toBe(tabs.length);
    expect([sheetIdOf('answers'), sheetIdOf('work')]).toEqual([65, 87]);
  });

  it('have a colour each that no other has', () => {
    const colours = tabs.map(({colour}) => colour);
    expect(colours.filter(one => !/^#[\da-f]{6}$/.test(one))).toEqual([]);
    expect(new Set(colours).size).toBe(tabs.length);
  });
});
