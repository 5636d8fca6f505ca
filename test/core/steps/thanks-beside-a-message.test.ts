import {english} from '../../../src/core/languages/english';
import {counted} from '../../../src/core/languages/words';
import {put} from '../../../src/core/tracker';
import {afterATalk, aTalkWith} from '../support/thanking';

const words = english.thanks;

const compose = (...more: Parameters<typeof afterATalk>) =>
  afterATalk(more[0], {where: {place: 'message'}}).panel.send({
    action: 'thanks.home',
  });

const letter = (number: number, stage: 'approved' | 'sending' | 'in a draft') =>
  put('letters', `L-I-${number}-P-${number}`, {
    personId: `P-${number}`,
    interviewId: `I-${number}`,
    kind: 'informational',
    stage,
    approved: stage === 'approved' ? '{}' : '',
    triedAt: '2027-03-01T08:00',
  });

const talks = (count: number) =>
  Array.from({length: count}, (_, at) =>
    aTalkWith(`Person${at + 2} Doe`, at + 2),
  ).flat();

/** The titles of a list, and the texts between. */
const told = ({blocks}: ReturnType<typeof compose>) =>
  blocks.map(({show, text, items}) =>
    items ? items.map(({title}) => title) : (text ?? show),
  );

describe('beside a message that is being written', () => {
  it('stand the letters that may go into it, those approved first', () => {
    expect(told(compose([...talks(2), letter(3, 'approved')]))).toEqual([
      words.waiting,
      ['Person3 Doe', 'Ana Ruiz', 'Person2 Doe'],
      words.another,
      'field',
      'buttons',
    ]);
  });

  it('stand eight of them, and how many more there are', () => {
    expect(told(compose(talks(7)))[1]).toHaveLength(8);
    expect(told(compose(talks(7)))[2]).toBe(words.another);
    const nine = told(compose(talks(9)));
    expect(nine[1]).toHaveLength(8);
    expect(nine[2]).toBe(counted(english, 2, words.more));
  });

  it('is first asked, of three at most, what became of earlier ones', () => {
    const screen = compose([
      ...talks(9),
      ...[2, 3, 4, 5].map(number => letter(number, 'sending')),
      ...[6, 7, 8, 9].map(number => letter(number, 'in a draft')),
    ]);
    const lines = told(screen);
    const at = lines.indexOf(words.asked);
    expect(lines[at + 1]).toEqual([
      'Person2 Doe',
      'Person3 Doe',
      'Person4 Doe',
    ]);
    expect(
      JSON.stringify(screen.blocks.slice(0, at)).match(/"thanks\.went"/g),
    ).toHaveLength(3);
    expect(lines[lines.indexOf(words.waiting) + 1]).toEqual([
      'Ana Ruiz',
      'Person10 Doe',
    ]);
  });
});
