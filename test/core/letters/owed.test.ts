import {kindById} from '../../../src/core/letters/kinds';
import {
  everyThanks,
  isApproved,
  isInserted,
  isSent,
  isWaiting,
  lateFrom,
  letterId,
  mayHaveGone,
  oneThanks,
  type Owed,
  withKind,
} from '../../../src/core/letters/owed';
import {type Change, emptyRow, put} from '../../../src/core/tracker';
import {putTalk} from '../support/talk';
import {aWorld} from '../support/world';

const IDA = put('people', 'P-1', {name: 'Ida Berg', assistant: 'Mira'});
const BEN = put('people', 'P-2', {name: 'Ben Holm'});
const done = (set: Parameters<typeof putTalk>[0] = {}, id = 'I-1') =>
  putTalk({status: 'done', start: '2027-02-28T15:00', ...set}, id);
const row = (id: string, set: Parameters<typeof put<'letters'>>[2] = {}) =>
  put('letters', id, {personId: 'P-1', aboutId: '2027-01-01', ...set});
const world = (...changes: readonly Change[]) =>
  aWorld({changes: [IDA, BEN, ...changes]});
/** A letter as «its id: kind, due». */
const told = ({id, kind, due}: Owed) => `${id}: ${kind.id}, ${due}`;

describe('thanks for talks', () => {
  it('S7.1 are owed to each person of each talk that took place, in the order in which they fall due', () => {
    const {tracker} = world(
      done({personIds: 'P-1 P-2', start: '2027-02-28T15:00'}, 'I-1'),
      done({start: '2027-02-20T15:00'}, 'I-2'),
      done({start: ''}, 'I-3'),
      done({start: '2027-02-25T15:00'}, 'I-4'),
      done({status: 'planned'}, 'I-5'),
      done({personIds: 'P-9 P-2', start: '2027-02-21T15:00'}, 'I-6'),
    );
    expect(everyThanks(tracker).map(told)).toEqual([
      'L-I-2-P-1: informational, 2027-02-21T15:00',
      'L-I-6-P-2: panel, 2027-02-22T15:00',
      'L-I-4-P-1: informational, 2027-02-26T15:00',
      'L-I-1-P-1: panel, 2027-03-01T15:00',
      'L-I-1-P-2: panel, 2027-03-01T15:00',
      'L-I-3-P-1: informational, ',
    ]);
  });

  it('have all that one letter is made of', () => {
    const {tracker} = world(done());
    const interview = tracker.rows.interviews[0]!;
    const person = tracker.rows.people[0]!;
    expect(oneThanks(tracker, 'I-1', 'P-1')).toEqual({
      id: letterId('I-1', 'P-1'),
      kind: kindById('informational'),
      person,
      about: 'I-1',
      interview,
      letter: undefined,
      due: '2027-03-01T15:00',
      hours: 24,
    });
  });

  it.each([
    ['the talk is gone', 'I-9', 'P-1'],
    ['the person is gone', 'I-1', 'P-9'],
  ])('are none where %s', (_, interview, person) => {
    expect(oneThanks(world(done()).tracker, interview, person)).toBeUndefined();
  });

  it.each([
    [
      'what was chosen, once it is written',
      {kind: 'panel', text: 'Dear Ida'},
      'panel',
    ],
    [
      'what the talk calls for before',
      {kind: 'panel', text: ''},
      'informational',
    ],
    [
      'what the talk calls for, under a word of one’s own',
      {kind: 'ode', text: 'Dear Ida'},
      'informational',
    ],
  ])('are of the kind that is %s', (_, set, kind) => {
    const {tracker} = world(done(), row('L-I-1-P-1', set));
    expect(oneThanks(tracker, 'I-1', 'P-1')?.kind.id).toBe(kind);
  });

  it('fall due on the day that their row says, where it says one', () => {
    const {tracker} = world(
      done(),
      row('L-I-1-P-1', {dueOn: '2027-03-09T12:00'}),
    );
    expect(oneThanks(tracker, 'I-1', 'P-1')).toMatchObject({
      due: '2027-03-09T12:00',
      hours: 24,
    });
  });

  it('fall due at the person’s own pace, twice as late for a kind that has twice as long', () => {
    const {tracker} = world(
      done(),
      put('settings', 'thanksHours', {value: '6'}),
    );
    const owed = oneThanks(tracker, 'I-1', 'P-1')!;
    expect([owed, withKind(tracker, owed, kindById('practice'))]).toEqual([
      {...owed, due: '2027-02-28T21:00', hours: 6},
      {
        ...owed,
        kind: kindById('practice'),
        due: '2027-03-01T03:00',
        hours: 12,
      },
    ]);
  });

  it('are never due as a kind for which no day counts', () => {
    const {tracker} = world(done());
    const owed = oneThanks(tracker, 'I-1', 'P-1')!;
    expect(withKind(tracker, owed, kindById('advice'))).toMatchObject({
      due: '',
      hours: undefined,
    });
  });
});

describe('where a letter stands', () => {
  const owed = oneThanks(world(done()).tracker, 'I-1', 'P-1')!;
  const at = (stage: string, approved = 'as seen') => ({
    ...owed,
    letter: {...emptyRow('letters', 'L-I-1-P-1'), stage, approved},
  });
  const everything = (some: Owed) => [
    isSent(some),
    mayHaveGone(some),
    isApproved(some),
    isInserted(some),
    isWaiting(some),
  ];

  it.each([
    ['', [false, false, false, false, true]],
    ['draft', [false, false, false, false, true]],
    ['approved', [false, false, true, false, true]],
    ['in a draft', [false, false, false, true, true]],
    ['sending', [false, true, false, false, true]],
    ['sent', [true, false, false, false, false]],
  ])('is told by its stage: «%s»', (stage, claims) => {
    expect(everything(at(stage))).toEqual(claims);
  });

  it('is not approved where the word was only typed, and nobody has seen it', () => {
    expect(isApproved(at('approved', ''))).toBe(false);
  });

  it('waits from the start, or, where nobody waits for it, once it is begun', () => {
    const optional = {...owed, kind: kindById('advice')};
    expect([
      isWaiting(owed),
      isWaiting(optional),
      isWaiting({...optional, letter: at('draft').letter}),
      isWaiting({...optional, letter: at('sent').letter}),
    ]).toEqual([true, false, true, false]);
  });

  it('is late as long after its day as it took to fall due', () => {
    expect([
      lateFrom(owed),
      lateFrom({...owed, hours: 6}),
      lateFrom({...owed, due: ''}),
      lateFrom({...owed, hours: undefined}),
    ]).toEqual(['2027-03-02T15:00', '2027-03-01T21:00', '', '']);
  });
});
