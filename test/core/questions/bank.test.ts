import {english} from '../../../src/core/languages/english';
import {BANK, CLOSING} from '../../../src/core/questions/bank';

describe('the bank of questions', () => {
  it('S5.2 holds exactly twenty questions, with words for each', () => {
    expect(BANK).toHaveLength(20);
    expect(Object.keys(english.bank)).toEqual(BANK.map(one => one.area));
  });

  it('has each number once: answers in trackers are kept under it', () => {
    const numbers = BANK.map(one => one.number);
    expect([...new Set(numbers)]).toEqual(numbers);
  });

  it('S5.11 S5.13 closes with names and permission', () => {
    expect(CLOSING).toEqual(['B-19', 'B-20']);
    expect(BANK.slice(-2).map(one => one.area)).toEqual([
      'names',
      'permission',
    ]);
  });

  it('S5.12 asks for more than one name', () => {
    expect(english.bank.names.question).toMatch(/two or three/);
  });

  it('asks nothing that yes or no would answer', () => {
    const closed = BANK.filter(one => one.tier !== 'close').filter(
      one =>
        !/\b(how|what|which|who|through)\b/i.test(
          english.bank[one.area].question,
        ),
    );
    expect(closed).toEqual([]);
  });

  it('S0.6 asks nobody for a job, and for the range in the field instead of anybody’s own pay', () => {
    const questions = BANK.map(one => english.bank[one.area].question);
    expect(
      questions.filter(one =>
        /hire me|vacanc|opening|your (own )?pay/i.test(one),
      ),
    ).toEqual([]);
    expect(english.bank.pay.question).toMatch(/range/);
  });

  it('has six questions for a quarter of an hour, eleven for twenty minutes and eighteen for thirty', () => {
    const count = (...tiers: string[]) =>
      BANK.filter(one => tiers.includes(one.tier)).length;
    expect([count('A'), count('A', 'B'), count('A', 'B', 'C')]).toEqual([
      6, 11, 18,
    ]);
  });
});
