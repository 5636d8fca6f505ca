import {english} from '../../../src/core/languages/english';
import {counted} from '../../../src/core/languages/words';
import {put} from '../../../src/core/tracker';
import {blocksOf, fieldNamed} from '../support/screens';
import {afterATalk, aTalkWith, makeLetter} from '../support/thanking';

const words = english.thanks;

const talks = (count: number) =>
  Array.from({length: count}, (_, at) =>
    aTalkWith(`Person${at + 2} Doe`, at + 2),
  ).flat();

const homeOf = (there: ReturnType<typeof afterATalk>) =>
  there.panel.send({action: 'thanks.home'});

/** The texts of the screen, and how long its lists are. */
const told = (screen: ReturnType<typeof homeOf>) =>
  screen.blocks.flatMap(({text, items}) => text ?? (items ? items.length : []));

describe('all thank-yous', () => {
  it.each([
    [25, [25]],
    [26, [25, counted(english, 1, words.more)]],
    [30, [25, counted(english, 5, words.more)]],
  ])('of %d that wait show twenty-five', (count, shown) => {
    expect(told(homeOf(afterATalk(talks(count - 1)))).slice(1)).toEqual([
      words.waiting,
      ...shown,
    ]);
  });

  it.each([
    ['2027-03-02T17:59', words.badges.none],
    ['2027-03-02T18:01', words.badges.late],
  ])(
    'wait without a word until as long again has gone by: %s',
    (now, badge) => {
      const there = afterATalk([
        put('interviews', 'I-1', {start: '2027-02-28T18:00', minutes: 0}),
      ]);
      there.clock.advance(
        Date.parse(`${now}:00+01:00`) - Date.parse('2027-03-01T09:00:00+01:00'),
      );
      const [item] = homeOf(there).blocks.flatMap(({items = []}) => items);
      expect(item).toMatchObject({badge: {text: badge, tone: 'plain'}});
    },
  );

  it('of no talk say their kind and what they are about', () => {
    const there = afterATalk();
    makeLetter(
      there.panel,
      {topic: 'the night shift'},
      {kind: 'advice', about: '2027-03-01', person: 'P-1'},
    );
    expect(
      homeOf(there).blocks.flatMap(({items = []}) => items),
    ).toContainEqual(
      expect.objectContaining({
        text: `${english.letters.kinds.advice.title}\nthe night shift`,
      }),
    );
  });
});

describe('a letter’s form', () => {
  it.each([
    [undefined, ''],
    ['bo@example.org', 'bo@example.org'],
  ])(
    'to an assistant asks where to, and knows it from before: %s',
    (to, value) => {
      const there = afterATalk([put('people', 'P-1', {assistant: 'Bo Lund'})]);
      const about = {kind: 'assistant', about: 'P-1', person: 'P-1'};
      if (to) makeLetter(there.panel, {to}, about);
      const screen = there.panel.send({action: 'thanks.letter', about});
      expect(fieldNamed(screen as never, 'to')).toEqual({
        name: 'to',
        label: words.assistantAddress,
        kind: 'email',
        value,
      });
    },
  );
});

describe('a letter that is like another of the same talk', () => {
  it('says how much they share, and how that is measured', () => {
    const there = afterATalk([
      put('people', 'P-2', {
        name: 'Bo Lund',
        firstName: 'Bo',
        email: 'bo@example.org',
      }),
      put('interviews', 'I-1', {
        person: 'Ana Ruiz; Bo Lund',
        personIds: 'P-1; P-2',
      }),
    ]);
    makeLetter(there.panel);
    makeLetter(
      there.panel,
      {ownSentence: 'Nothing I read had told me that.'},
      {interview: 'I-1', person: 'P-2', kind: 'informational'},
    );
    const details = blocksOf(there.panel.screen as never).filter(
      ({show}) => show === 'details',
    );
    expect(details).toMatchObject([
      {
        summary: words.likeness,
        blocks: [
          {
            items: [
              {
                title: '85% like the one to Ana Ruiz',
              },
            ],
          },
          {text: words.likenessMeasured, tone: 'quiet'},
        ],
      },
    ]);
  });
});
