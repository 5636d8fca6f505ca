import {english} from '../../../src/core/languages/english';
import {heldBackBy, isAddress} from '../../../src/core/letters/checks';
import type {LetterShown} from '../../../src/core/screen';

const aLetter = (some: Partial<LetterShown> = {}): LetterShown => ({
  to: 'ana@example.org',
  subject: 'Thank you, Ana',
  paragraphs: [{runs: [{text: 'Dear Ana,'}]}],
  ...some,
});
const reasons = (some: Partial<LetterShown>) =>
  heldBackBy(aLetter(some), 'Ana', english).map(reason =>
    reason.replace(/\. .*/, '.'),
  );

describe('what holds a letter back', () => {
  it('is nothing when it is whole', () => {
    expect(reasons({})).toEqual([]);
  });

  it('S7.9 is a field that is still empty, by its name', () => {
    expect(
      reasons({paragraphs: [{runs: [{text: 'It was {{In my own words}}'}]}]}),
    ).toEqual(['“In my own words” is still empty.']);
  });

  it('is a field nobody knows, in the subject too', () => {
    expect(reasons({subject: 'Hello {{Frist name}}'})).toEqual([
      'The letter asks for “Frist name”, which Seven Steps does not know.',
    ]);
  });

  it.each([
    [{to: ''}, 'There is no e-mail address for Ana.'],
    [
      {to: 'ana@example.org, eve@example.org'},
      '“ana@example.org, eve@example.org” is not a complete e-mail address.',
    ],
    [{subject: ''}, 'The letter has no subject.'],
    [
      {subject: 'Thanks\nBcc: eve@example.org'},
      'The subject runs over several lines.',
    ],
    [{paragraphs: [{runs: [{text: '  '}]}]}, 'The letter is empty.'],
  ])('is %j', (some, reason) => {
    expect(reasons(some)).toEqual([reason]);
  });

  it.each([
    'a@b.co',
    'o’neil@example.org',
    'jürgen@bücher.example',
    'a+b@c.d.example',
  ])('is not the address %s', address => expect(isAddress(address)).toBe(true));

  it.each([
    'a@b',
    'a b@c.de',
    'a@b.co\nBcc: x@y.zz',
    '<a@b.co>',
    'a@@b.co',
    '',
  ])('is the address %j', address => expect(isAddress(address)).toBe(false));
});
