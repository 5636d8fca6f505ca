import {readCode} from '../../../local/rules/syntax';
import {aScript} from '../support/script';

it.each([
  ['class A { #own = 1; }', /class fields/],
  ['class A { #own() {} }', /private class members/],
  ['class A { field = 1; }', /class fields/],
  ['class A { static field = 1; }', /class fields/],
  ['class A { static { main(); } }', /static blocks/],
  ['function main() { return import("x"); }', /import\(\)/],
  ['import x from "x";', /import/],
  ['export const x = 1;', /export/],
  ['await main();', /Unexpected token|await/],
])(
  'a script with `%s` is refused, as Apps Script cannot read it',
  (code, why) => {
    expect(() => aScript({code: `${code} function main() {}`})).toThrow(why);
  },
);

it('the refusal names the line', () => {
  expect(() => readCode('\nclass A {\n  field = 1;\n}')).toThrow('Line 3:');
});

it('classes with methods, async functions and optional chaining are fine', () => {
  const code =
    'class A { static make() { return new A(); } get one() { return 1; } } async function main(a) { await a; return a?.b ?? 1; }';
  expect([...aScript({code}).functions]).toEqual(['main']);
});
