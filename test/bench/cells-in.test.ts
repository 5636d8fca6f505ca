import {cellsIn} from '../../bench/cells-in';

describe('cells in what passes between script and services', () => {
  it('are those of every range of values', () => {
    expect(
      cellsIn({valueRanges: [{values: [['a', 'b'], ['c']]}, {values: []}]}),
    ).toBe(3);
  });

  it('are those that are told one by one', () => {
    const cell = {userEnteredValue: {stringValue: 'a'}};
    expect(
      cellsIn([{requests: [{updateCells: {rows: [{values: [cell, cell]}]}}]}]),
    ).toBe(2);
  });
});
