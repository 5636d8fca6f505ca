import {english} from '../../../src/core/languages/english';
import {fill} from '../../../src/core/languages/words';
import {particular} from '../../../src/core/letters/checks/particular';
import {kindById} from '../../../src/core/letters/kinds';
import {put} from '../../../src/core/tracker';
import {aChecked, saysOf} from '../support/letters';

const {checks} = english.letters;
const NOTHING = [fill(checks.nothingParticular, {name: 'Ida Berg'})];
/** Of a letter that holds the point and nothing else. */
const saysOfPoint = (
  point: string,
  some: Parameters<typeof saysOf>[1],
): readonly string[] =>
  saysOf(particular, {body: point, own: {particular: point}, ...some});
const answer = (text: string, interviewId = 'I-1') =>
  put('answers', 'A-1', {interviewId, answer: text});

describe('the particular point of a letter', () => {
  it.each([
    ['is missed where there is none', {}, [checks.noPoint]],
    [
      'is not missed where its field stands there still',
      {body: 'Dear Ida,\n{{The particular point}}'},
      [],
    ],
    [
      'is not missed in news, which have it in their words',
      {owed: {kind: kindById('news')}},
      [],
    ],
    [
      'is not asked of a kind that has none',
      {owed: {kind: kindById('declined')}},
      [],
    ],
    [
      'is not told from a brace alone',
      {body: 'Dear Ida,\n{The point}'},
      [checks.noPoint],
    ],
  ])('%s', (_, some, says) => {
    expect(saysOf(particular, some)).toStrictEqual(says);
  });

  it('is doubted, and holds no letter back', () => {
    expect(particular(aChecked({}))).toStrictEqual([
      {check: 'particular', blocks: false, says: checks.noPoint},
    ]);
  });

  it('is looked for in each note and each of one’s own words by itself', () => {
    expect([
      saysOfPoint('nights', {
        talk: {impressions: 'Kind', thoughts: 'nights'},
      }),
      saysOf(particular, {
        body: 'All good\nnights',
        own: {particular: 'All good', willDo: 'nights'},
        talk: {impressions: 'Quiet nights'},
      }),
    ]).toStrictEqual([[], []]);
  });

  it('is missed though a brace ends one line and begins the next', () => {
    expect(saysOf(particular, {body: 'Dear {\n Ida {'})).toStrictEqual([
      checks.noPoint,
    ]);
  });

  it.each([
    ['impressions', {impressions: 'Quiet nights'}],
    ['thoughts', {thoughts: 'Quiet nights'}],
    ['what is remembered', {remembered: 'Quiet nights'}],
    ['what is still to be known', {stillToKnow: 'Quiet nights'}],
  ])('comes from the notes of the talk: %s', (_, talk) => {
    expect([
      saysOfPoint('The nights.', {talk}),
      saysOfPoint('The days.', {talk}),
    ]).toStrictEqual([[], NOTHING]);
  });

  it('comes from an answer of this talk, and of no other', () => {
    const point = 'The nights.';
    const talk = {impressions: 'Kind'};
    expect([
      saysOfPoint(point, {talk, changes: [answer('Quiet nights')]}),
      saysOfPoint(point, {talk, changes: [answer('Quiet nights', 'I-2')]}),
    ]).toStrictEqual([[], NOTHING]);
  });

  it('is not doubted where nothing was noted, or the letter is about no talk', () => {
    const point = 'The nights.';
    expect([
      saysOfPoint(point, {}),
      saysOfPoint(point, {
        talk: {impressions: 'Kind words'},
        owed: {interview: undefined},
      }),
    ]).toStrictEqual([[], []]);
  });

  it.each([
    ['in another form of the word', 'Evening shifts', 'In the evenings.', []],
    ['in another word of the same beginning', 'Nightly', 'Nightfall.', []],
    ['in words of four letters', 'Ward', 'The ward.', []],
    ['not in words of three', 'Kind men', 'Old men.', NOTHING],
    [
      'not in words that only begin with the same four letters',
      'Evenly',
      'Event.',
      NOTHING,
    ],
    ['in short words of another script', 'Quiet 夜班', '夜班。', []],
    ['in short Greek words', 'Quiet νυξ', 'νυξ.', []],
    [
      'not in short words with a hyphen, a number or an accent',
      "Quiet A-1 12 o' ño",
      "A-1, 12, o', ño.",
      NOTHING,
    ],
    [
      'not in a short word whose accent stands apart',
      'Quiet no\u0303',
      'no\u0303',
      NOTHING,
    ],
  ])('is the same %s', (_, impressions, said, says) => {
    expect(saysOfPoint(said, {talk: {impressions}})).toStrictEqual(says);
  });

  it.each([
    [
      'the words of one’s own as far as they stand there',
      'Dear Ida,\nAll was good.\nThe nights',
      {particular: 'All was good.'},
      NOTHING,
    ],
    [
      'all of them',
      'All was good.\nThe nights.',
      {particular: 'All was good.', willDo: 'The nights.'},
      [],
    ],
    [
      'what one will do',
      'All was good.\nThe nights.',
      {particular: 'gone', willDo: 'The nights.'},
      [],
    ],
    [
      'what one adds',
      'All was good.\nThe nights.',
      {particular: 'gone', more: 'The nights.'},
      [],
    ],
    [
      'one’s own sentence',
      'All was good.\nThe nights.',
      {particular: 'gone', ownSentence: 'The nights.'},
      [],
    ],
    [
      'the whole letter where none of them does',
      'Dear Ida,\nthe nights',
      {particular: 'gone'},
      [],
    ],
    [
      'not what is gone from it',
      'Dear Ida',
      {particular: 'The nights.'},
      NOTHING,
    ],
  ])('is looked for in %s', (_, body, own, says) => {
    const talk = {impressions: 'Quiet nights'};
    expect(saysOf(particular, {body, talk, own})).toStrictEqual(says);
  });
});
