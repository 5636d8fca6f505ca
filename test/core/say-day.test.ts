import type {Day} from '../../src/core/day';
import {wordsIn} from '../../src/core/languages/all';
import {
  sayDay,
  sayDayAndYear,
  sayDayFrom,
  sayMoment,
  sayTime,
} from '../../src/core/say-day';

const [english, german, french] = [
  wordsIn('en'),
  wordsIn('de'),
  wordsIn('fr'),
] as const;

describe('a day', () => {
  it.each<[Day, string, string]>([
    ['2027-03-01', 'Monday, 1 March', '1 March 2027'],
    ['2027-01-31', 'Sunday, 31 January', '31 January 2027'],
    ['2026-12-05', 'Saturday, 5 December', '5 December 2026'],
  ])('%s is «%s», with its year «%s»', (day, said, withYear) => {
    expect([sayDay(day, english), sayDayAndYear(day, english)]).toEqual([
      said,
      withYear,
    ]);
  });

  it.each<[Day, string]>([
    ['2027-02-27', 'Saturday, 27 February'],
    ['2027-02-28', 'yesterday'],
    ['2027-03-01', 'today'],
    ['2027-03-02', 'tomorrow'],
    ['2027-03-03', 'Wednesday, 3 March'],
  ])('%s, seen from 1 March, is «%s»', (day, said) => {
    expect(sayDayFrom('2027-03-01', day, english)).toBe(said);
  });

  it('that is the first of its month is said as the language says it', () => {
    expect([
      sayDay('2027-03-01', french),
      sayDay('2027-01-11', french),
      sayDayFrom('2027-02-01', '2027-03-01', french),
      sayDayFrom('2027-02-01', '2027-03-02', german),
    ]).toEqual([
      'lundi 1er mars',
      'lundi 11 janvier',
      'le lundi 1er mars',
      'am Dienstag, 2. März',
    ]);
  });
});

it('a moment is its day and the time on the clock', () => {
  expect([
    sayTime('2027-03-01T09:05', english),
    sayMoment('2027-03-01T14:05', english),
    sayMoment('2027-03-01T14:05', german),
  ]).toEqual([
    '09:05',
    'Monday, 1 March at 14:05',
    'Montag, 1. März um 14:05 Uhr',
  ]);
});
