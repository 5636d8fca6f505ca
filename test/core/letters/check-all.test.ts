import {english} from '../../../src/core/languages/english';
import {fill} from '../../../src/core/languages/words';
import {findingsIn, ownOf} from '../../../src/core/letters/checks';
import {kindById} from '../../../src/core/letters/kinds';
import {emptyRow, put} from '../../../src/core/tracker';
import {aChecked, NO_WORDS} from '../support/letters';

const {checks} = english.letters;
const findings = (some: Parameters<typeof aChecked>[0]) => {
  const {letter, owed, world, own} = aChecked(some);
  return findingsIn(letter, owed, world, own);
};
const idsOf = (some: Parameters<typeof aChecked>[0]) =>
  findings(some).map(({check}) => check);
const WRITTEN = {
  ...emptyRow('letters', 'L-I-1-P-1'),
  topic: 'Nursing',
  particular: 'The nights.',
  willDo: 'I will come.',
  more: 'And more.',
  ownSentence: 'I walked home.',
};

describe('everything to look at before a letter goes', () => {
  it('is told once, what holds it back first', () => {
    expect(
      idsOf({
        body: 'Dear {{First name}}',
        subject: '',
        person: {doNotContact: true},
      }),
    ).toEqual([
      'fields',
      'head',
      'noContact',
      'names',
      'length',
      'ownSentence',
    ]);
  });

  it('says whom not to write to', () => {
    const [first] = findings({person: {doNotContact: true}});
    expect(first).toEqual({
      check: 'noContact',
      blocks: true,
      says: fill(checks.doNotContact, {name: 'Ida Berg'}),
    });
  });

  it.each([
    ['a minute before', '2027-02-27T09:01', []],
    ['at twice its time', '2027-02-27T09:00', []],
    ['a minute later', '2027-02-27T08:59', ['late']],
  ] as const)('is late from twice its day on: %s', (_, start, ids) => {
    // Due a day after the talk; it is nine o’clock on 1 March.
    expect(idsOf({talk: {start}}).filter(id => id === 'late')).toEqual(ids);
  });

  it.each([
    ['no day', {talk: {start: '' as const}}],
    [
      'a kind that is never late',
      {
        now: '2027-03-05T09:00' as const,
        owed: {kind: kindById('advice'), hours: undefined},
      },
    ],
  ])('is never late with %s', (_, some) => {
    expect(idsOf(some)).not.toContain('late');
  });

  it('looks, unless told otherwise, at what stands in the letter’s row', () => {
    const {letter, owed, world} = aChecked({
      changes: [put('letters', 'L-I-1-P-1', WRITTEN)],
    });
    const ids = findingsIn(letter, owed, world).map(({check}) => check);
    expect(ids).not.toContain('ownSentence');
  });
});

describe('the words of one’s own in a letter', () => {
  it('are those of its row', () => {
    const {owed} = aChecked({});
    expect(ownOf({...owed, letter: WRITTEN})).toEqual({
      topic: 'Nursing',
      particular: 'The nights.',
      willDo: 'I will come.',
      more: 'And more.',
      ownSentence: 'I walked home.',
    });
  });

  it.each([
    ['nothing where nobody has begun it', undefined, undefined, ''],
    ['what it is about, where that is known', undefined, 'Work', 'Work'],
    ['the same in a row that says no other', '', 'Work', 'Work'],
    ['what the row says it is about', 'Nursing', 'Work', 'Nursing'],
  ])('begin as %s', (_, inRow, topic, own) => {
    const letter =
      inRow === undefined
        ? undefined
        : {...emptyRow('letters', 'L-1'), topic: inRow};
    expect(ownOf({...aChecked({}).owed, letter, topic})).toEqual({
      ...NO_WORDS,
      topic: own,
    });
  });
});
