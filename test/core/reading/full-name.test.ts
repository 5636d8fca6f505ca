import fc from 'fast-check';

import {
  firstNameOf,
  fullName,
  isFamilyName,
} from '../../../src/core/reading/full-name';

const nobody = {name: '', first: '', middle: '', last: ''};

describe('a name from a file', () => {
  it.each([
    [{first: 'Ida', last: 'Berg'}, 'Ida Berg', 'Ida'],
    [{first: 'Ida', middle: 'M.', last: 'Berg'}, 'Ida M. Berg', 'Ida'],
    [{name: 'Berg', first: 'Ida'}, 'Ida Berg', 'Ida'],
    [{name: 'Ida', last: 'Berg'}, 'Ida Berg', 'Ida'],
    [{name: 'Ida Berg', first: 'Ida', last: 'Berg'}, 'Ida Berg', 'Ida'],
    [{name: 'Ida Berg'}, 'Ida Berg', 'Ida'],
    [{last: 'Berg'}, 'Berg', ''],
    [{middle: 'M.'}, 'M.', ''],
    [{}, '', ''],
    [{name: 'Ana María', last: 'López'}, 'Ana María López', 'Ana María'],
    [{name: 'Ana María López', last: 'López'}, 'Ana María López', 'Ana'],
    [{name: 'Ana María López'}, 'Ana María López', 'Ana'],
    [{name: 'Ida Berg', first: 'Ida'}, 'Ida Berg', 'Ida'],
    [{name: 'I. Berg', first: 'Ida', last: 'Berg'}, 'I. Berg', 'Ida'],
    [{name: 'Ida B.', first: 'Ida', last: 'Berg'}, 'Ida B.', 'Ida'],
    [{name: 'I. B.', first: 'Ida', last: 'Berg'}, 'I. B.', 'Ida'],
    [{first: '小明', last: '王'}, '王 小明', '小明'],
  ])('is put together from what the file has: %j', (given, name, firstName) => {
    expect(fullName({...nobody, ...given})).toEqual({name, firstName});
  });

  it.each([
    ['Dr. Ida Berg', 'Ida'],
    ['Herr Prof. Jürgen Müller-Lüdenscheidt', 'Jürgen'],
    ['Berg, Ida', 'Ida'],
    ['Björk', 'Björk'],
    ['山田 太郎', '山田 太郎'],
    ['Ирина Петрова', 'Ирина'],
    ['Dr.', 'Dr.'],
    ['Dr Ana María López', 'Ana'],
    ['李小龍', '李小龍'],
    ['van der Berg, Jan', 'Jan'],
    ['van der Berg', 'van der Berg'],
    ['Dr. Berg', 'Dr. Berg'],
    ['  Ida   Berg ', 'Ida'],
    ['Jan Berg, MD', 'Jan'],
    ['Berg, Jan, Jr.', 'Jan'],
    ['J. R. Smith', 'J. R. Smith'],
    ['J. Robin Smith', 'Robin'],
    ['عبد الله محمد', 'عبد الله'],
    ['Ben King', 'Ben'],
    ['Dr. Berg, MD', 'Berg'],
    ['Berg, , Ida', 'Ida'],
    [', ,', ', ,'],
    ['Haddad, Abd Allah', 'Abd Allah'],
    ['Haddad, Abd', 'Abd'],
    ['', ''],
  ])('%s is called %s', (name, firstName) => {
    expect(firstNameOf(name)).toBe(firstName);
  });

  it.each([
    ['van der Berg', true],
    ['van', true],
    ['von  Berg', true],
    ['Berg', false],
    ['Van Berg', false],
    ['Ida van Berg', false],
    ['', false],
  ])('tells that «%s» is the whole of a family name: %s', (words, isWhole) => {
    expect(isFamilyName(words)).toBe(isWhole);
  });

  it('calls nobody by a blank or by words that are not in their name, however odd it is', () => {
    const part = fc.constantFrom(
      ...['Dr.', 'Mme', 'Ida', 'O’Neill', 'van', 'der', 'J.', 'Berg', ','],
      ...['😀', '李', 'عبد', 'الله', 'MD', 'é', '-', '\u200f', '(Bob)', ' '],
    );
    fc.assert(
      fc.property(fc.array(part, {minLength: 1}), parts => {
        const name = parts.join(' ');
        const called = firstNameOf(name);
        const words = name.split(/[\s,]+/u);
        for (const word of called.split(/[\s,]+/u))
          expect(words).toContain(word);
        expect(called).toBe(called.trim());
        if (name.trim() !== '') expect(called).not.toBe('');
      }),
    );
  });

  it('keeps whatever was typed, with nobody left without a name to be called by', () => {
    fc.assert(
      fc.property(fc.string({unit: 'grapheme'}), name => {
        const called = firstNameOf(name);
        expect(name).toContain(called.split(/\s/u)[0]);
        expect(called === '').toBe(name.trim() === '');
      }),
    );
  });
});
