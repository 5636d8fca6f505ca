import {escaped} from '../../../src/core/writing/escaped';
import {folded} from '../../../src/core/writing/folded';

describe('a line of a calendar or a card', () => {
  it.each([
    ['a', 75],
    ['\u007f', 75],
    ['\u0080', 37],
    ['é', 37],
    ['\u07ff', 37],
    ['\u0800', 25],
    ['日', 25],
    ['\uffff', 25],
    ['\u{10000}', 18],
    ['🐝', 18],
  ])('of %j has as many as 75 octets hold, never half of one', (one, most) => {
    expect(folded(one.repeat(most))).toBe(one.repeat(most));
    expect(folded(one.repeat(most + 1))).toBe(`${one.repeat(most)}\r\n ${one}`);
  });

  it('has one octet less where it goes on, because of the blank', () => {
    expect(folded('a'.repeat(75 + 74 + 1))).toBe(
      `${'a'.repeat(75)}\r\n ${'a'.repeat(74)}\r\n a`,
    );
  });

  it('says commas, semicolons, backslashes and line breaks in its own way', () => {
    expect(escaped('a\\b;c,d\r\ne\rf\ng\u0007')).toBe(
      'a\\\\b\\;c\\,d\\ne\\nf\\ng',
    );
  });
});
