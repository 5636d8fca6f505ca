import {DIGEST_ID} from '../../../src/core/calendar/digest';
import {eventIdOf} from '../../../src/core/calendar/event-id';
import type {Moment} from '../../../src/core/day';
import {type Change, put} from '../../../src/core/tracker';
import {toldScreen} from '../told/told-screen';
import {after} from '../support/day';
import {putTalk} from '../support/talk';
import {aWorld} from '../support/world';

interface Case {
  readonly now?: Moment;
  readonly talk?: Parameters<typeof putTalk>[0];
  readonly person?: Parameters<typeof put<'people'>>[2];
  readonly changes?: readonly Change[];
  readonly event?: string;
}

/** What the open event of the talk with Ida, Tuesday from 14:00 to 14:20, shows; Monday at nine unless said otherwise. */
const event = ({
  now,
  talk,
  person,
  changes = [],
  event: id = eventIdOf('I-1'),
}: Case = {}): readonly string[] =>
  toldScreen(
    after(
      aWorld({
        ...(now === undefined ? {} : {now}),
        changes: [
          put('people', 'P-1', {
            name: 'Ida Berg',
            email: 'ida@example.org',
            ...person,
          }),
          putTalk(talk),
          ...changes,
        ],
      }),
      {action: 'event', about: {event: id}},
    ).screen,
    false,
  );

const DURING = '2027-03-02T14:05';
const AFTERWARDS = '2027-03-02T15:00';

describe('an event leads to', () => {
  it.each<[string, string, Case]>([
    ['the talk before it', 'event I-1; title Before Ida Berg', {}],
    [
      'the talk while it is on',
      'event I-1; title Before Ida Berg',
      {now: DURING},
    ],
    [
      'the impressions once it is over',
      'record.impressions I-1; title After Ida Berg',
      {now: AFTERWARDS},
    ],
    [
      'the talk as it is kept, once it is recorded',
      'record.show I-1; title Ida Berg',
      {talk: {recordedAt: AFTERWARDS}},
    ],
    [
      'the talk as it is kept, where it fell through',
      'record.show I-1; title Ida Berg',
      {talk: {status: 'cancelled'}},
    ],
    [
      'what waits today, from the morning’s summary',
      'today; title Today',
      {event: DIGEST_ID},
    ],
  ])('%s, with nothing to go back to', (_, screen, one) =>
    expect(event(one)[0]).toBe(`screen ${screen}`),
  );
});

describe('before a talk', () => {
  const ways = (one?: Case) =>
    event(one).filter(line => /^(main|button) /.test(line));

  it('the brief, the questions and its time are a press away', () =>
    expect(ways()).toEqual([
      'main Open my brief → questions.brief {"interview":"I-1"} (leaves)',
      'button Choose questions → questions.choose {"interview":"I-1"} (leaves)',
      'button Change day, time or place → record.arrange {"interview":"I-1"} (leaves)',
    ]));

  it('and while it is on, what is asked and what is kept', () =>
    expect(ways({now: DURING})).toEqual([
      'main Open during the talk → questions.during {"interview":"I-1"} (leaves)',
      'button Record impressions → record.impressions {"interview":"I-1"} (leaves)',
      'button Change day, time or place → record.arrange {"interview":"I-1"} (leaves)',
    ]));

  it('the one thing to learn and the questions stand together', () => {
    const changes = ['B-4', 'B-1'].map((questionId, at) =>
      put('answers', `A-${at}`, {
        interviewId: 'I-1',
        questionId,
        question: `Question ${questionId}`,
        chosen: true,
        order: at + 1,
      }),
    );
    expect(
      event({changes, talk: {mustLearn: 'Is it loud?'}}).slice(-6),
    ).toEqual([
      'open What you take along',
      '  text Is it loud?',
      '  - 1. Question B-4',
      '  - 2. Question B-1',
      expect.stringMatching(/^ {2}- 3\. Who else/),
      expect.stringMatching(/^ {2}- 4\. May I say/),
    ]);
    expect(event()).toContain(
      '  text Not put down yet. What would make the talk worth it?',
    );
  });
});

describe('the line that confirms a talk', () => {
  /** From its heading to its button. */
  const confirming = (one?: Case): readonly string[] => {
    const lines = event(one);
    const from = lines.findIndex(line => /A line to confirm it$/.test(line));
    const to = lines.findIndex(line => / I have confirmed it /.test(line));
    return from < 0 ? [] : lines.slice(from, to + 1);
  };

  it('has the address, what it is about, its words, and a press to say that it went', () =>
    expect(confirming()).toEqual([
      'open A line to confirm it',
      '  quiet ida@example.org',
      '  quiet Subject: Our talk on Tuesday, 2 March',
      expect.stringContaining('I have noted Tuesday, 2 March at 14:00'),
      '  button I have confirmed it → record.confirm {"interview":"I-1"} (leaves)',
    ]));

  it('names no address where none is known', () =>
    expect(confirming({person: {email: ''}})[1]).toBe(
      '  quiet Subject: Our talk on Tuesday, 2 March',
    ));

  it.each<[string, string, Case]>([
    ['open', 'today', {talk: {start: '2027-03-01T14:00'}}],
    ['open', 'tomorrow', {talk: {start: '2027-03-02T14:00'}}],
    ['folded', 'in two days', {talk: {start: '2027-03-03T14:00'}}],
    ['folded', 'some day', {talk: {start: ''}}],
  ])('is %s where the talk is %s', (how, _, one) =>
    expect(confirming(one)[0]).toBe(`${how} A line to confirm it`),
  );

  it.each<[string, Case]>([
    ['was confirmed', {talk: {confirmedOn: '2027-03-01T08:00'}}],
    ['is practice', {talk: {type: 'practice'}}],
    ['is on', {now: DURING}],
    ['is with nobody who has a row', {talk: {personIds: '', person: ''}}],
    [
      'is not the next one with this person',
      {changes: [putTalk({start: '2027-03-01T14:00'}, 'I-2')]},
    ],
  ])('is left out where the talk %s', (_, one) =>
    expect(confirming(one)).toEqual([]),
  );
});

describe('after a talk', () => {
  const endOf = (one: Case) =>
    event({now: AFTERWARDS, ...one})
      .slice(-3)
      .filter(line => /^(main|button) /.test(line));
  const impressions = [
    'main Save → record.saveImpressions {"interview":"I-1"}',
    'button Not now → record.notNow {"interview":"I-1"} (leaves)',
  ];

  it('the thank-you stands below the impressions, and does not outshine them', () =>
    expect(endOf({})).toEqual([
      ...impressions,
      'button Thank Ida Berg → thanks.letter {"interview":"I-1","person":"P-1"} (leaves)',
    ]));

  it('nobody is thanked twice', () =>
    expect(
      endOf({changes: [put('letters', 'L-I-1-P-1', {stage: 'sent'})]}),
    ).toEqual(impressions));
});
