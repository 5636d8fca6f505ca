import {english} from '../../src/core/languages/english';
import {idOfPress, idsFor, isDone, markDone} from '../../src/core/once';
import type {Press} from '../../src/core/screen';
import {changed, setting} from '../../src/core/tracker';
import {aWorld} from './support/world';

const {tracker} = aWorld();
const press: Press = {
  action: 'work.add',
  about: {work: 'W-1'},
  typed: {name: 'Nurse'},
  id: 'press-01',
};
const after = (...presses: readonly Press[]) =>
  presses.reduce(
    (before, one) => changed(before, markDone(before, one, english)),
    tracker,
  );

describe('the id of a press', () => {
  it.each([
    ['12345678', true],
    ['a-B_5678', true],
    ['x'.repeat(40), true],
    ['1234567', false],
    ['x'.repeat(41), false],
    ['1234 678', false],
    ['1234567é', false],
    ['', false],
  ])('«%s» is one: %s', (id, isOne) => {
    expect(idOfPress({action: 'work.add', id})).toBe(isOne ? id : undefined);
  });

  it('is none where the surface gives none', () => {
    expect(idOfPress({action: 'work.add'})).toBeUndefined();
  });
});

describe('a press that was done', () => {
  it('is known by its id, and by everything it says', () => {
    const {typed: _, ...bare} = press;
    const others: readonly Press[] = [
      {...press, id: 'press-02'},
      {...press, action: 'work.save'},
      {...press, about: {work: 'W-2'}},
      {...press, typed: {name: 'Baker'}},
      bare,
    ];
    const then = after(press);
    expect(isDone(then, press)).toBe(true);
    expect(others.map(one => isDone(then, one))).toEqual(
      others.map(() => false),
    );
    expect(isDone(tracker, press)).toBe(false);
  });

  it('is the same whether it says nothing or leaves it out', () => {
    const bare: Press = {action: 'work.up', id: 'press-03'};
    expect(isDone(after(bare), {...bare, about: {}, typed: {}})).toBe(true);
  });

  it('is never known without an id', () => {
    const {id: _, ...nameless} = press;
    expect(markDone(tracker, nameless, english)).toEqual([]);
    expect(isDone(after(nameless), nameless)).toBe(false);
    const short = {...press, id: 'short'};
    expect(isDone(after(short), short)).toBe(false);
  });

  it('is noted in the Settings tab, which says what the row is for', () => {
    expect(markDone(tracker, press, english)).toEqual([
      {
        table: 'settings',
        id: 'pressesDone',
        set: {
          name: english.settings.pressesDone,
          value: expect.stringMatching(/^press-01\.[0-9a-z]{5,7} ?$/),
        },
      },
    ]);
  });

  it('is forgotten once twelve others were done', () => {
    const presses = Array.from({length: 13}, (_, at) => ({
      ...press,
      id: `press-${10 + at}`,
    }));
    const then = after(...presses);
    expect(presses.map(one => isDone(then, one))).toEqual([
      false,
      ...Array<boolean>(12).fill(true),
    ]);
    expect(setting(then, 'pressesDone').split(' ')).toHaveLength(12);
  });
});

it('a press gives its rows ids of its own, the same when it is repeated', () => {
  const ids = () => {
    const idFor = idsFor('press-01');
    return ['P', 'P', 'W', 'P'].map(idFor);
  };
  expect(ids()).toEqual([
    'P-press-01',
    'P-press-01-2',
    'W-press-01',
    'P-press-01-3',
  ]);
  expect(ids()).toEqual(ids());
});
