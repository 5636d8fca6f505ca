import {put} from '../../../src/core/tracker';
import {withoutNames} from '../../../src/core/writing/left-out';
import {aWorld} from '../support/world';

const knows = (...names: readonly string[]) =>
  aWorld({changes: names.map(name => put('people', `P-${name}`, {name}))})
    .tracker;

describe('words without names', () => {
  const {tracker} = aWorld({
    changes: [
      put('people', 'P-1', {name: 'Ana Ruiz Böhm'}),
      put('people', 'P-2', {name: 'Jo'}),
      put('people', 'P-3', {name: ' Jan van Dijk '}),
      put('people', 'P-4', {name: 'Berg, Ida'}),
      put('people', 'P-5', {name: 'Ana-Lena'}),
      put('referrals', 'N-1', {name: 'Dr. K. (Kay) Lund'}),
    ],
  });

  it.each([
    ['Ana Ruiz Böhm laughed.', '[name] laughed.'],
    ['With Ana, Böhm and Lund.', 'With [name], [name] and [name].'],
    ['Ana Böhm said it.', '[name] said it.'],
    ['«Ana»', '«[name]»'],
    ['Ana/Böhm/Lund', '[name]/[name]/[name]'],
    ['Ana-Lena went.', '[name] went.'],
    ['Jan van Dijk — he', '[name] — he'],
    ['Berg, Ida and Ida Berg', '[name] and [name]'],
    ['Kay rang.', '[name] rang.'],
    ['Anais and Dijkstra', 'Anais and Dijkstra'],
    ['Jo went.', 'Jo went.'],
    ['The van stood there.', 'The van stood there.'],
    ['Ana2 and 2Ana', 'Ana2 and 2Ana'],
    [
      'An analysis of Anatomy, böhm-like.',
      'An analysis of Anatomy, böhm-like.',
    ],
    ['', ''],
  ])('«%s» become «%s»', (words, expected) =>
    expect(withoutNames(tracker, words, '[name]')).toBe(expected),
  );

  it.each([
    ['nobody', knows(), 'Ana said it.', 'Ana said it.'],
    ['somebody without a name', knows(''), 'Ana said it.', 'Ana said it.'],
    ['a mark in a name', knows('K. Lund'), 'Ki Lund', 'Ki [name]'],
    ['a mark alone', knows('Ann*'), 'Ann* and Annn', '[name] and Annn'],
  ])('are as they were but for those known: %s', (_, some, words, expected) =>
    expect(withoutNames(some, words, '[name]')).toBe(expected),
  );

  it('take what stands instead as it is', () => {
    expect(withoutNames(tracker, 'Ida said it.', '$&')).toBe('$& said it.');
  });
});
