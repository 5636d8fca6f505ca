import {likeness} from '../../../src/core/letters/alike';
import {phraseIn} from '../../../src/core/letters/checks/phrases';
import {nearest} from '../../../src/core/letters/nearest';
import {bodyOf, holds, wordsIn} from '../../../src/core/letters/wording';

describe('the words of a text', () => {
  it.each([
    ['Thank you, Ida!', ['thank', 'you', 'ida']],
    ['It’s well-known', ['it’s', 'well-known']],
    ['Café №2 42', ['café', '2', '42']],
    ['', []],
    [' … ', []],
    ['我在医院工作', ['我在', '医院', '工作']],
    ['山田さん thanks', ['山田', 'さん', 'thanks']],
    ['ขอบ', ['ขอ', 'บ']],
  ])('are counted alike in every script: «%s»', (text, words) => {
    expect(wordsIn(text)).toEqual(words);
  });

  it.each([
    ['Ida said it', 'Ida', true],
    ['IDA said it', 'ida', true],
    ['Ida said it', ' Ida ', true],
    ['Idaho', 'Ida', false],
    ['Frida', 'Ida', false],
    ['Ida2', 'Ida', false],
    ['Bo said it', 'Ida', false],
    ['Ida said it', '', false],
    ['Ida said it', '  ', false],
    ['K. Lund said it', 'K. Lund', true],
    ['Ki Lund said it', 'K. Lund', false],
    ['Lund (Kay) said it', 'Lund (Kay)', true],
    ['小王说', '王', true],
    ['小王说', '李', false],
  ])('of «%s» hold «%s» as whole words: %s', (text, words, areThere) => {
    expect(holds(text, words)).toBe(areThere);
  });

  it('of a letter are those of its paragraphs, without its subject', () => {
    expect(
      bodyOf({
        to: 'ida@ward.example',
        subject: 'Thank you',
        paragraphs: [
          {runs: [{text: 'Dear '}, {text: 'Ida', bold: true}]},
          {runs: [{text: 'Best'}]},
        ],
      }),
    ).toBe('Dear Ida\nBest');
  });
});

describe('how alike two texts are', () => {
  it.each([
    ['the same', 'one two three four', 'one two three four', 1],
    ['in large letters', 'one two three', 'ONE, TWO; THREE', 1],
    ['nothing in common', 'one two three', 'four five six', 0],
    ['one of two sequences', 'a b c d', 'x b c d', 0.5],
    ['all of the shorter', 'a b c d e f', 'c d e', 1],
    ['the same letters in other words', 'ab c d', 'a bc d', 0],
    ['too short to say', 'one two', 'one two', 0],
    ['nothing at all', '', '', 0],
  ])('is told by three words in a row: %s', (_, one, other, share) => {
    expect(likeness(one, other)).toBe(share);
    expect(likeness(other, one)).toBe(share);
  });
});

describe('the phrases in a text', () => {
  it.each([
    ['Do hire me!', 'hire me'],
    ['HIRE ME', 'HIRE ME'],
    ['hire  me', 'hire  me'],
    ['hire\nme', 'hire\nme'],
    ['any vacancies?', 'any vacancies'],
    ['any vacancy', 'any vacancy'],
    ['any vacanc', 'any vacanc'],
    ['rehire me', undefined],
    ['hire men', undefined],
    ['many vacancies', undefined],
    ['', undefined],
  ])('are found as they stand there: %j', (text, found) => {
    expect(phraseIn(text, ['hire me', 'any vacanc*'])).toBe(found);
  });

  it('may have wide gaps of their own', () => {
    expect(phraseIn('hire me', ['hire  me'])).toBe('hire me');
  });

  it('are told in the order of the list', () => {
    expect(phraseIn('b a', ['a', 'b'])).toBe('a');
  });
});

describe('the nearest name', () => {
  it.each([
    ['Rolle', 'Role'],
    ['role', 'Role'],
    ['Rxxe', 'Role'],
    ['Roxyz', undefined],
    ['Xyz', undefined],
    ['Organisa', 'Organisation'],
    ['Organis', undefined],
    ['Orgxxxxation', 'Organisation'],
    ['Orgxxxxxtion', undefined],
    ['Row', 'Role'],
  ])('to «%s» is %s', (typed, near) => {
    expect(nearest(typed, ['Organisation', 'Role'])).toBe(near);
  });

  it('is the one with the fewest letters that differ', () => {
    expect([
      nearest('Rowe', ['Role', 'Rows', 'Rowe']),
      nearest('Rose', ['Rows', 'Role']),
      nearest('Role', []),
    ]).toEqual(['Rowe', 'Role', undefined]);
  });
});
