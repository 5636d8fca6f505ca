import {english} from '../../../src/core/languages/english';
import {counted, fill} from '../../../src/core/languages/words';
import {type Change, put} from '../../../src/core/tracker';
import {blocksOf, wordsOf} from '../support/screens';
import {afterATalk, askedFor, aTalkWith} from '../support/thanking';

const words = english.thanks;

/** A letter that was seen and approved, to whoever talk number `number` was with. */
const approved = (
  number: number,
  {
    to = `p${number}@example.org`,
    body = 'You said the night shift is calm.',
  } = {},
): Change =>
  put('letters', `L-I-${number}-P-${number}`, {
    person: `Person ${number}`,
    personId: `P-${number}`,
    interviewId: `I-${number}`,
    kind: 'informational',
    stage: 'approved',
    particular: 'the night shift is calm',
    approved: JSON.stringify({
      to,
      subject: `Thank you ${number}`,
      paragraphs: [
        {runs: [{text: `Dear Person${number},`}]},
        {runs: [{text: body}]},
        {runs: [{text: 'Kim Sample'}]},
      ],
    }),
  });

/** So many letters wait, to people who are called by their number. */
const waiting = (
  count: number,
  more: readonly Change[] = [],
  outside: Parameters<typeof afterATalk>[1] = {},
) =>
  afterATalk(
    [
      ...Array.from({length: count}, (_, at) => [
        ...aTalkWith(`Person${at + 2} Doe`, at + 2),
        approved(at + 2),
      ]).flat(),
      ...more,
    ],
    outside,
  );

const stages = ({outside}: ReturnType<typeof afterATalk>) =>
  Object.fromEntries(
    outside().tracker!.rows.letters.map(({id, stage, approved}) => [
      id,
      approved === '' ? stage : `${stage}, as seen`,
    ]),
  );

const subjects = ({asked}: ReturnType<typeof afterATalk>) =>
  askedFor(asked, 'send').map(({message}) => message.subject);

const sendAll = (
  there: ReturnType<typeof afterATalk>,
  about?: Readonly<Record<string, string>>,
) =>
  there.panel.send({action: 'thanks.sendApproved', ...(about ? {about} : {})});

describe('letters that go together', () => {
  it('each go once, word for word, and are marked', () => {
    const there = waiting(2);
    const screen = sendAll(there);
    expect(subjects(there)).toEqual(['Thank you 2', 'Thank you 3']);
    expect(stages(there)).toEqual({'L-I-2-P-2': 'sent', 'L-I-3-P-3': 'sent'});
    expect(screen).toMatchObject({
      id: 'thanks.sendApproved',
      said: counted(english, 2, words.sentMany),
      blocks: [{text: counted(english, 2, words.sentMany), tone: 'good'}],
    });
    expect(screen).not.toHaveProperty('onward');
  });

  it('write each letter’s mark with the journal’s entry of the next', () => {
    const there = waiting(2);
    sendAll(there);
    expect(
      askedFor(there.asked, 'write').map(({changes}) =>
        changes.flatMap(one =>
          'set' in one && 'stage' in one.set
            ? `${one.id} ${one.set.stage}`
            : [],
        ),
      ),
    ).toEqual([
      ['L-I-2-P-2 sending'],
      ['L-I-2-P-2 sent', 'P-2 thanked', 'L-I-3-P-3 sending'],
      ['L-I-3-P-3 sent', 'P-3 thanked'],
    ]);
  });

  it('go twenty-five at a time, and the screen goes on by itself', () => {
    const there = waiting(27);
    const first = sendAll(there);
    expect(subjects(there)).toHaveLength(25);
    const onward = {action: 'thanks.sendApproved', about: {gone: '25'}};
    expect(first).toMatchObject({
      said: fill(words.sendingMany, {gone: 25, all: 27}),
      onward,
      blocks: [
        {text: fill(words.sendingMany, {gone: 25, all: 27}), tone: 'plain'},
        {buttons: [{label: words.sendOn, press: onward, kind: 'main'}]},
      ],
    });
    const last = sendAll(there, onward.about);
    expect(last.said).toBe(counted(english, 27, words.sentMany));
    expect(subjects(there)).toHaveLength(27);
  });

  it('stay where the account may send no more today, and are named', () => {
    const there = waiting(3, [], {left: 1});
    const screen = sendAll(there);
    expect(subjects(there)).toEqual(['Thank you 2']);
    expect(stages(there)).toEqual({
      'L-I-2-P-2': 'sent',
      'L-I-3-P-3': 'approved, as seen',
      'L-I-4-P-4': 'approved, as seen',
    });
    expect(screen).not.toHaveProperty('onward');
    expect(blocksOf(screen as never).slice(1)).toEqual([
      {show: 'text', text: words.tomorrow, tone: 'warn'},
      {
        show: 'list',
        items: [{title: 'Person3 Doe'}, {title: 'Person4 Doe'}],
      },
    ]);
  });

  it('are no more today when exactly so many may go as wait', () => {
    const screen = sendAll(waiting(2, [], {left: 2}));
    expect(wordsOf(screen as never)).not.toContain(words.tomorrow);
  });

  it('wait as they were when the mail service says that it is enough', () => {
    const there = waiting(2, [], {refused: 'quota'});
    const screen = sendAll(there);
    expect(subjects(there)).toEqual(['Thank you 2']);
    expect(stages(there)).toEqual({
      'L-I-2-P-2': 'approved, as seen',
      'L-I-3-P-3': 'approved, as seen',
    });
    expect(wordsOf(screen as never)).toContain(words.tomorrow);
  });

  it('become drafts where the address is refused, and it is said', () => {
    const there = waiting(2, [], {refused: 'address'});
    const screen = sendAll(there);
    expect(stages(there)).toEqual({'L-I-2-P-2': 'draft', 'L-I-3-P-3': 'draft'});
    expect(blocksOf(screen as never)).toEqual([
      {
        show: 'text',
        text: counted(english, 0, words.sentMany),
        tone: 'good',
      },
      {show: 'text', text: words.stayed, tone: 'warn'},
      {
        show: 'list',
        items: [2, 3].map(number => ({
          title: `Person${number} Doe`,
          text: fill(words.address, {address: `p${number}@example.org`}),
        })),
      },
    ]);
  });

  it('hold back what something stands in the way of, and send the rest', () => {
    const there = waiting(3, [approved(3, {body: 'I liked {{The point}}.'})]);
    const screen = sendAll(there);
    expect(subjects(there)).toEqual(['Thank you 2', 'Thank you 4']);
    expect(stages(there)).toEqual({
      'L-I-2-P-2': 'sent',
      'L-I-3-P-3': 'draft',
      'L-I-4-P-4': 'sent',
    });
    expect(blocksOf(screen as never)[2]).toMatchObject({
      items: [
        {title: 'Person3 Doe', text: expect.stringContaining('The point')},
      ],
    });
  });

  it('wait for the person to read where one stayed and more are to go', () => {
    const there = waiting(27, [approved(3, {body: '{{Hole}}'})]);
    const screen = sendAll(there);
    expect(screen).not.toHaveProperty('onward');
    expect(wordsOf(screen as never)).toContain(words.sendOn);
  });

  it('say so when there are none', () => {
    const there = afterATalk();
    expect(sendAll(there).said).toBe(words.noneReady);
    expect(askedFor(there.asked, 'quota')).toEqual([]);
  });
});
