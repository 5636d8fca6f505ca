import {english} from '../../../src/core/languages/english';
import {fill} from '../../../src/core/languages/words';
import {FREE_KINDS} from '../../../src/core/letters/kinds';
import {Problem} from '../../../src/core/problem';
import type {Press} from '../../../src/core/screen';
import {put} from '../../../src/core/tracker';
import {after} from '../support/day';
import {aWorld} from '../support/world';

const words = english.thanks;

const world = aWorld({
  changes: [
    put('people', 'P-1', {
      name: 'Ana Ruiz',
      role: 'Nurse',
      organisation: 'Ward',
    }),
    put('people', 'P-2', {name: ' ana '}),
    put('people', 'P-3', {name: 'Mariana Sol', organisation: 'Ward'}),
    put('people', 'P-4', {name: 'Theo Okafor'}),
    ...Array.from({length: 25}, (_, at) =>
      put('people', `P-x${at}`, {name: `Lee ${at}`}),
    ),
  ],
});

const asked = (name: string) =>
  after(world, {action: 'thanks.anotherFor', typed: {name}}).screen;

const refused = (press: Press): unknown => {
  try {
    return after(world, press).screen.id;
  } catch (problem) {
    if (!(problem instanceof Problem)) throw problem;
    return [problem.code, problem.values, problem.field];
  }
};

describe('a thank-you that nobody waits for', () => {
  it.each([
    ['ANA', 'P-2'],
    ['ana ruiz', 'P-1'],
    ['okafor', 'P-4'],
    ['ariana', 'P-3'],
  ])('to “%s” is to the one person meant', (name, person) => {
    expect(asked(name).id).toBe(`thanks.another ${person}`);
  });

  it('asks who is meant where several may be', () => {
    expect(asked('an')).toMatchObject({
      id: 'thanks.anotherFor',
      title: words.another,
      back: {label: words.toWhom, press: {action: 'thanks.another'}},
      blocks: [
        {text: fill(words.several, {name: 'an'})},
        {
          items: [
            ['Ana Ruiz', 'Nurse, Ward', 'P-1'],
            [' ana ', '', 'P-2'],
            ['Mariana Sol', 'Ward', 'P-3'],
          ].map(([title, text, person]) => ({
            title,
            text,
            press: {action: 'thanks.another', about: {person}},
          })),
        },
      ],
    });
  });

  it('offers twenty of many', () => {
    expect(asked('lee').blocks[1]).toMatchObject({
      items: Array.from({length: 20}, () => ({})),
    });
  });

  it('offers every kind that nothing in the tracker asks for', () => {
    const {screen} = after(world, {
      action: 'thanks.another',
      about: {person: 'P-1'},
    });
    expect(screen).toEqual({
      id: 'thanks.another P-1',
      title: fill(words.formTitle, {name: 'Ana Ruiz'}),
      back: {label: english.steps.thanks.title, press: {action: 'thanks.home'}},
      blocks: [
        {show: 'text', text: words.whichKind, tone: 'quiet'},
        {
          show: 'list',
          items: FREE_KINDS.map(({id}) => ({
            title: english.letters.kinds[id].title,
            text: english.letters.kinds[id].when,
            press: {
              action: 'thanks.letter',
              about: {kind: id, about: '2027-03-01', person: 'P-1'},
            },
          })),
        },
      ],
    });
  });

  it.each<[string, Press, unknown]>([
    [
      'no name',
      {action: 'thanks.anotherFor', typed: {name: ' '}},
      ['whoToThank', {}, 'name'],
    ],
    [
      'a name that nobody has',
      {action: 'thanks.anotherFor', typed: {name: 'Zoe'}},
      ['nobodyOfThatName', {name: 'Zoe'}, 'name'],
    ],
    [
      'a person who is gone',
      {action: 'thanks.another', about: {person: 'P-9'}},
      ['gone', {}, undefined],
    ],
    ['nobody yet', {action: 'thanks.another'}, 'thanks.another'],
  ])('to %s asks on', (_, press, expected) => {
    expect(refused(press)).toEqual(expected);
  });
});
