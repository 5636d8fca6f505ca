import {understand} from '../../../src/core/languages/understand';
import {WORK_STATUSES, ORIGINS} from '../../../src/core/tables/work';

describe('what stands in a cell with a list', () => {
  const understood = (cell: string) =>
    understand({choices: [...WORK_STATUSES, ...ORIGINS]})(cell);

  it.each([
    ['set aside', 'set aside', 'as the product knows it'],
    ['Set Aside ', 'set aside', 'in any capitals, with blanks around it'],
    ['beiseitegelegt', 'set aside', 'in another language'],
    ['KAM IN EINEM GESPRÄCH AUF', 'came up in an interview', 'in its capitals'],
    [
      'kam in einem Gespra\u0308ch auf',
      'came up in an interview',
      'with its accents as signs of their own',
    ],
    [' Somewhere Else', ' Somewhere Else', 'a person’s own word as it is'],
    ['', '', 'nothing as nothing'],
  ])('«%s» is understood as «%s»: %s', (cell, value) => {
    expect(understood(cell)).toBe(value);
  });

  it('is understood only as a word of its own list', () => {
    expect(understand({choices: ORIGINS})('beiseitegelegt')).toBe(
      'beiseitegelegt',
    );
    expect(understand({})('Yes')).toBe('Yes');
  });
});
