import type {Change} from '../../../src/core/tracker';
import {after} from '../support/day';
import {person} from '../support/people';
import {putTalk} from '../support/talk';
import {aWorld} from '../support/world';
import {toldScreen} from '../told/told-screen';

const ida = person('P-1', {name: 'Ida Berg'});

describe('the screen of a search', () => {
  const nurses = (count: number) =>
    Array.from({length: count}, (_, at) => person(`P-${at}`, {role: 'Nurse'}));
  const search = (
    query: string,
    changes: readonly Change[],
    about: Readonly<Record<string, string>> = {},
  ) =>
    toldScreen(
      after(aWorld({changes}), {
        action: 'record.search',
        typed: {query},
        about,
      }).screen,
      false,
    ).slice(3);

  it.each([
    [10, []],
    [
      11,
      [
        'button 1 more → record.search {"query":"NURSE","group":"people","shown":"35"} (leaves)',
      ],
    ],
  ])('shows ten of each kind: %d', (count, more) => {
    expect(search(' NURSE ', [...nurses(count), putTalk()])).toEqual([
      'heading People',
      ...Array.from(
        {length: 10},
        (_, at) =>
          `- Person P-${at} · Nurse → people.show {"person":"P-${at}"}`,
      ),
      ...more,
      'heading Talks',
      '- Ida Berg · Nurse → record.show {"interview":"I-1"}',
    ]);
  });

  it('shows more of one kind alone', () => {
    const lines = search('', [...nurses(40), putTalk()], {
      query: 'nurse',
      group: 'people',
      shown: '35',
    });
    expect([lines.length, lines[0], lines.at(-1)]).toEqual([
      37,
      'heading People',
      'button 5 more → record.search {"query":"nurse","group":"people","shown":"60"} (leaves)',
    ]);
  });

  it('wants every word, wherever it stands', () => {
    expect(search('berg  nurse', [putTalk()])).toHaveLength(2);
    expect(search('berg baker', [putTalk()])).toEqual([
      'text Nothing with “berg baker”. Try one word of it.',
    ]);
  });

  it('shows nothing but the title where nothing else is noted', () => {
    expect(search('ida', [ida])).toEqual([
      'heading People',
      '- Ida Berg → people.show {"person":"P-1"}',
    ]);
  });

  it('shows the part of a long text where the word stands', () => {
    const notes = `${'a '.repeat(60)}Bees ${'b '.repeat(60)}`;
    expect(search('bees', [person('P-1', {name: 'Ida', notes})])[1]).toBe(
      `- Ida · ${notes.slice(80, 200)} → people.show {"person":"P-1"}`,
    );
  });

  it('asks for a word where there is none', () => {
    expect(search('  ', [ida])).toEqual([]);
  });
});

describe('what to do when', () => {
  const found = (query: string) =>
    toldScreen(
      after(aWorld(), {action: 'record.situations', typed: {query}}).screen,
      false,
    ).filter(line => /^(folded|open|text)/.test(line));

  it('is folded away, and opens where it is looked for', () => {
    const all = found('');
    const some = found('  ');
    const late = found('late');
    expect(all.every(line => line.startsWith('folded'))).toBe(true);
    expect(some).toEqual(all);
    expect(late.length).toBeGreaterThan(0);
    expect(late.every(line => line.startsWith('open'))).toBe(true);
    expect(found('zzz')).toEqual([
      'text Nothing with “zzz”. Try one word of it.',
    ]);
  });
});
