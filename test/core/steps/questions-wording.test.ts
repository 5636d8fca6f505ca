import {put} from '../../../src/core/tracker';
import {after} from '../support/day';
import {refused} from '../support/refused';
import {fieldNamed} from '../support/screens';
import {aWorld} from '../support/world';

const press = (
  action: 'bank' | 'saveWording',
  number: string,
  wording = '',
) => ({action: `questions.${action}`, about: {number}, typed: {wording}});
const world = aWorld({
  changes: [
    put('questions', 'Q-1', {text: 'An own question'}),
    put('questions', 'Q-7', {text: 'What fills your day?', number: 3}),
  ],
});

describe('one of the bank’s questions in own words', () => {
  it.each([
    ['3', 'What fills your day?'],
    ['4', ''],
  ])('shows the words there are: number %s', (number, wording) =>
    expect(
      fieldNamed(after(world, press('bank', number)).screen, 'wording').value,
    ).toBe(wording),
  );

  it.each([
    ['3', 'Q-7'],
    ['4', 'Q-bank-4'],
  ])('is kept in its row, or in one of its own: number %s', (number, id) =>
    expect(
      after(world, press('saveWording', number, 'Well?')).changes,
    ).toMatchObject([
      {id, set: {text: 'Well?', number: Number(number), archived: false}},
    ]),
  );

  it.each(['0', '21', '', 'four'])('is none of number «%s»', number => {
    for (const action of ['bank', 'saveWording'] as const)
      expect(refused(world, press(action, number)).code).toBe('gone');
  });
});
