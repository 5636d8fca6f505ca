import {fillIn, holesIn} from '../../../src/core/letters/fill-in';

const paragraph = (...texts: string[]) => ({
  runs: texts.map((text, index) => (index % 2 ? {text, bold: true} : {text})),
});

describe('filling a letter', () => {
  it('fills a field and keeps the look around it', () => {
    expect(
      fillIn([paragraph('Dear ', '{{First name}}', ',')], {
        'First name': 'Ana',
      }),
    ).toEqual([
      {runs: [{text: 'Dear '}, {text: 'Ana', bold: true}, {text: ','}]},
    ]);
  });

  it('fills a field that stands across two looks, in the look it begins in', () => {
    expect(
      fillIn([paragraph('{{First', ' name}}', '!')], {'First name': 'Ana'}),
    ).toEqual([{runs: [{text: 'Ana!'}]}]);
  });

  it('knows a field whatever its capitals and blanks', () => {
    expect(
      fillIn([paragraph('{{ first NAME }}')], {'First name': 'Ana'}),
    ).toEqual([{runs: [{text: 'Ana'}]}]);
  });

  it('puts in what looks like a field or a pattern as it is', () => {
    expect(
      fillIn([paragraph('{{A}} {{B}}')], {A: '$& {{B}}', B: '\\1'}),
    ).toEqual([{runs: [{text: '$& {{B}} \\1'}]}]);
  });

  it('leaves a field without a value to be seen, and names it once', () => {
    const filled = fillIn(
      [paragraph('{{Gone}} and {{Here}}'), paragraph('{{Gone}}')],
      {Gone: '', Here: 'now'},
    );
    expect(holesIn(filled)).toEqual(['Gone']);
  });
});
