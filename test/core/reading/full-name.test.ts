import {firstNameOf, fullName} from '../../../src/core/reading/full-name';

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
  ])('%s is called %s', (name, firstName) => {
    expect(firstNameOf(name)).toBe(firstName);
  });
});
