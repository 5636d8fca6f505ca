import type {Day} from '../../../src/core/day';
import {record} from '../../../src/core/steps/record';
import type {Interview} from '../../../src/core/tables';
import {type Change, put} from '../../../src/core/tracker';
import {putTalk} from '../support/talk';
import {aWorld} from '../support/world';

const suggested = (...changes: readonly Change[]) =>
  record
    .suggestions(aWorld({changes}))
    .map(({says, press, rank}) => [says, press, rank]);
const over = (day: string, id: string) =>
  putTalk({person: id, start: `2027-02-${day as '28'}T10:00`}, id);
const recording = (id: string, rank: number) => [
  `Record your impressions of the talk with ${id}`,
  {action: 'record.impressions', about: {interview: id}},
  rank,
];

describe('what step 6 suggests', () => {
  it('is to record talks, the latest three, the fresh ones before everything else', () => {
    expect(
      suggested(
        over('24', 'I-1'),
        over('27', 'I-2'),
        over('26', 'I-3'),
        over('28', 'I-4'),
      ),
    ).toEqual([recording('I-4', 0), recording('I-2', 1), recording('I-3', 6)]);
  });

  it('counts a talk without a time as fresh', () => {
    expect(
      suggested(putTalk({person: 'I-1', start: '', status: 'done'})),
    ).toEqual([recording('I-1', 0)]);
  });

  it.each<[string, Partial<Omit<Interview, 'id'>>, boolean]>([
    ['is tomorrow', {}, true],
    ['is today', {start: '2027-03-01T14:00'}, false],
    ['is the day after tomorrow', {start: '2027-03-03T14:00'}, false],
    ['has no time', {start: ''}, false],
    ['is practice', {type: 'practice'}, false],
    ['is confirmed', {confirmedOn: '2027-03-01T08:00'}, false],
    ['is called off', {status: 'cancelled'}, false],
  ])('is to confirm a talk, or not, that %s', (_, set, is) => {
    expect(suggested(putTalk(set))).toEqual(
      is
        ? [
            [
              'Confirm tomorrow’s talk with Ida Berg',
              {action: 'record.show', about: {interview: 'I-1'}},
              7,
            ],
          ]
        : [],
    );
  });

  it('is to confirm three talks at most', () => {
    expect(
      suggested(...[1, 2, 3, 4].map(at => putTalk({}, `I-${at}`))),
    ).toHaveLength(3);
  });

  it('is what is due on the plan, the longest due first, three lines at most', () => {
    const line = (id: string, dueOn: Day | '', what = id) =>
      put('plan', id, {what, dueOn});
    expect(
      suggested(
        line('today', '2027-03-01'),
        line('nothing', '2027-02-20', ''),
        line('tomorrow', '2027-03-02'),
        line('some day', ''),
        line('sooner', '2027-02-27'),
        line('soonest', '2027-02-26'),
        line('yesterday', '2027-02-28'),
      ),
    ).toEqual(
      ['soonest', 'sooner', 'yesterday'].map(what => [
        `On your plan: ${what}`,
        {action: 'record.plan'},
        8,
      ]),
    );
  });
});

describe('step 6', () => {
  const recorded = putTalk({recordedAt: '2027-02-28T10:30'}, 'I-2');
  it.each<[string, readonly Change[]]>([
    ['not begun', []],
    ['in progress', [putTalk()]],
    ['in progress', [recorded, over('28', 'I-1')]],
    ['done', [recorded, putTalk()]],
  ])('is %s: %#', (state, changes) => {
    expect(record.state(aWorld({changes}))).toBe(state);
  });
});
