import {fieldOf, Problem} from '../../src/core/problem';

describe('the field that a problem is about', () => {
  it('is the one that it names', () => {
    const problem = new Problem('noWorkName', {}, 'name');
    expect(fieldOf(problem, {why: 'Long, long words'})).toBe('name');
  });

  it('is the longest where words are too long for a cell', () => {
    const problem = new Problem('textTooLong');
    expect(
      fieldOf(problem, {name: 'Ida', notes: 'x'.repeat(9), why: 'y'}),
    ).toBe('notes');
    expect(fieldOf(problem)).toBeUndefined();
  });

  it('is none where another problem names none', () => {
    expect(fieldOf(new Problem('gone'), {name: 'Ida'})).toBeUndefined();
  });
});

it('a problem carries what its sentence says', () => {
  const problem = new Problem('sameWork', {name: 'Nurse'}, 'name');
  expect([
    problem.message,
    problem.code,
    problem.values,
    problem.field,
  ]).toEqual(['sameWork', 'sameWork', {name: 'Nurse'}, 'name']);
  expect(new Problem('gone').values).toEqual({});
});
