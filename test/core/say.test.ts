import {wordsIn} from '../../src/core/languages/all';
import {LANGUAGES} from '../../src/core/languages/languages';
import {sayList} from '../../src/core/say-list';
import {sayNumber, sayShare} from '../../src/core/say-number';
import {choicesOf, saidAnywhere, sayValue} from '../../src/core/say-value';

const [english, german] = [wordsIn('en'), wordsIn('de')] as const;

describe('several things', () => {
  it.each([
    [[], ''],
    [['A'], 'A'],
    [['A', 'B'], 'A and B'],
    [['A', 'B', 'C'], 'A, B and C'],
  ])('%j are said «%s»', (some, said) => {
    expect(sayList(some, english)).toBe(said);
  });
});

describe('a number', () => {
  it('has the mark of the language before its fraction', () => {
    expect([
      sayNumber(3.5, english),
      sayNumber(3.5, german),
      sayNumber(20, german),
    ]).toEqual(['3.5', '3,5', '20']);
  });

  it.each([
    [0, '0%'],
    [0.004, '0%'],
    [0.005, '1%'],
    [0.7, '70%'],
    [1, '100%'],
  ])('that is a share of %d is said «%s»', (share, said) => {
    expect(sayShare(share, english)).toBe(said);
  });
});

describe('a word that is kept in the tracker', () => {
  it('is said in the language spoken, one’s own word as it is', () => {
    expect([
      sayValue('set aside', german),
      sayValue('a word of my own', german),
      sayValue('constructor', german),
    ]).toEqual(['beiseitegelegt', 'a word of my own', 'constructor']);
  });

  it('is chosen by what it says, and kept by what it is', () => {
    expect(choicesOf(['idea', 'kept'], german)).toEqual([
      {value: 'idea', label: 'Idee'},
      {value: 'kept', label: 'behalte ich'},
    ]);
  });

  it('is known in every language', () => {
    const everywhere = saidAnywhere('declined');
    expect(everywhere).toHaveLength(LANGUAGES.length);
    expect(everywhere.slice(0, 4)).toEqual([
      'declined',
      'abgesagt',
      'dijo que no',
      'refus',
    ]);
    expect(saidAnywhere('toString')).toEqual(LANGUAGES.map(() => 'toString'));
  });
});
