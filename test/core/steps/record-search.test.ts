import {put} from '../../../src/core/tracker';
import {after} from '../support/day';
import {blocksOf, wordsOf} from '../support/screens';
import {putTalk} from '../support/talk';
import {aWorld} from '../support/world';

const world = aWorld({
  changes: [
    put('people', 'P-1', {
      name: 'José Núñez',
      organisation: 'River Clinic',
      notes: 'plays the oboe',
    }),
    putTalk({person: 'José Núñez', impressions: 'Spoke of night shifts'}),
    put('answers', 'A-1', {
      interviewId: 'I-1',
      person: 'José Núñez',
      answer: 'The mornings are best',
    }),
    put('referrals', 'N-1', {name: 'Bea Lang', detail: 'head nurse'}),
    put('research', 'R-1', {title: 'A profile', learned: 'Salary tables'}),
    put('plan', 'D-1', {what: 'Ring the union'}),
  ],
});
const titles = (query: string, about: Record<string, string> = {}) =>
  blocksOf(
    after(world, {action: 'record.search', typed: {query}, about}).screen,
  ).flatMap(block =>
    block.show === 'list' ? block.items.map(item => item.title) : [],
  );

describe('searching everything', () => {
  it('S6.10 finds people, organisations, talks, answers, names, notes and plans', () => {
    expect([
      titles('oboe'),
      titles('river clinic'),
      titles('night'),
      titles('mornings'),
      titles('head nurse'),
      titles('salary'),
      titles('union'),
    ]).toEqual([
      ['José Núñez'],
      ['José Núñez'],
      ['José Núñez'],
      ['José Núñez'],
      ['Bea Lang'],
      ['A profile'],
      ['Ring the union'],
    ]);
  });

  it('S6.10 finds calls, letters, outings, questions, scripts, kinds of work and what matters, and leads to what is still there', () => {
    const here = aWorld({
      changes: [
        put('work', 'W-1', {name: 'Baker', why: 'Otter one'}),
        put('people', 'P-1', {name: 'Ana'}),
        put('calls', 'C-1', {
          person: 'Ana',
          personId: 'P-1',
          notes: 'Otter two',
        }),
        put('calls', 'C-2', {
          person: 'Gone',
          personId: 'P-9',
          notes: 'Otter three',
        }),
        put('letters', 'L-1', {
          person: 'Ana',
          personId: 'P-1',
          text: 'Otter four',
        }),
        put('outings', 'O-1', {name: 'Fair', targets: 'Otter five'}),
        put('questions', 'Q-1', {text: 'Otter six?'}),
        put('scripts', 'S-cold', {
          situation: 'Somebody who does not know me',
          text: 'Otter seven',
        }),
        put('matters', 'M-1', {matter: 'Otter eight'}),
      ],
    });
    const found = blocksOf(
      after(here, {action: 'record.search', typed: {query: 'otter'}}).screen,
    ).flatMap(block =>
      block.show === 'list'
        ? block.items.map(item => [item.title, item.press?.action])
        : [],
    );
    expect(found).toEqual([
      ['Ana', 'people.show'],
      ['Gone', undefined],
      ['Ana', 'people.show'],
      ['Fair', 'prepare.outing'],
      ['Otter six?', 'questions.own'],
      ['Somebody who does not know me', 'calls.script'],
      ['Baker', 'work.edit'],
      ['Otter eight', 'matters'],
    ]);
  });

  it('S6.10 minds neither capitals nor accents, and wants every word', () => {
    expect([titles('NUNEZ oboe'), titles('nunez piano')]).toEqual([
      ['José Núñez'],
      [],
    ]);
  });

  it('S6.10 leads to what was found', () => {
    expect(
      wordsOf(
        after(world, {action: 'record.search', typed: {query: 'oboe'}}).screen,
      ),
    ).toContain('{"action":"people.show","about":{"person":"P-1"}}');
  });

  it('says when nothing is there, and nothing while nothing is sought', () => {
    const said = (query: string) =>
      wordsOf(
        after(world, {action: 'record.search', typed: {query}}).screen,
      ).includes('Nothing with');
    expect([said('zebra'), said('')]).toEqual([true, false]);
  });

  it('shows ten of a kind, and more at a press', () => {
    const crowd = aWorld({
      changes: Array.from({length: 40}, (_, place) =>
        put('people', `P-${place}`, {name: `Ida ${place}`}),
      ),
    });
    const count = (about: Record<string, string>) =>
      wordsOf(
        after(crowd, {
          action: 'record.search',
          about,
          ...(about['query'] ? {} : {typed: {query: 'ida'}}),
        }).screen,
      ).match(/people\.show/g)!.length;
    expect([
      count({}),
      count({query: 'ida', group: 'people', shown: '35'}),
    ]).toEqual([10, 35]);
  });
});
