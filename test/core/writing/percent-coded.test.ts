import {percentCoded} from '../../../src/core/writing/percent-coded';

describe('a text in an address', () => {
  it('is in UTF-8, with nothing in it that means something there', () => {
    expect(percentCoded('ü & 😀?\r\n')).toBe(
      '%C3%BC%20%26%20%F0%9F%98%80%3F%0D%0A',
    );
  });

  it('has the mark for what is missing where it holds half a character', () => {
    expect(percentCoded('a\ud83d\ude00b\ude00')).toBe(
      'a%F0%9F%98%80b%EF%BF%BD',
    );
  });
});
