import type {Change} from '../../../src/core/tracker';
import {find, put} from '../../../src/core/tracker';
import {happened} from '../../../src/core/steps/people/happened';
import {person} from '../support/people';
import {putTalk} from '../support/talk';
import {aWorld} from '../support/world';

const happenedIn = (...changes: readonly Change[]) => {
  const world = aWorld({changes: [person('P-1'), ...changes]});
  return happened(world, find(world.tracker, 'people', 'P-1')!);
};
const call = (set: Parameters<typeof put<'calls'>>[2], id = 'C-1') =>
  put('calls', id, {personId: 'P-1', at: '2027-02-01T10:00', ...set});
const letter = (set: Parameters<typeof put<'letters'>>[2]) =>
  put('letters', 'L-1', {personId: 'P-1', interviewId: 'I-1', ...set});

describe('what happened with somebody', () => {
  it('is every call, talk and letter, the latest first, and what is on no day last', () => {
    expect(
      happenedIn(
        call({channel: '', outcome: '', at: ''}, 'C-0'),
        call({channel: 'call', outcome: 'agreed', notes: 'Friendly'}),
        putTalk({
          personIds: 'P-2 P-1',
          type: 'phone',
          status: 'done',
          impressions: 'Warm',
        }),
        letter({
          stage: 'sent',
          particular: 'The bees',
          sentOn: '2027-03-04T08:00',
        }),
      ),
    ).toEqual([
      {
        title: 'Thank-you letter, 4 March 2027',
        text: 'sent\nThe bees',
        press: {
          action: 'thanks.letter',
          about: {interview: 'I-1', person: 'P-1'},
        },
      },
      {
        title: 'Talk, phone, 2 March 2027',
        text: 'done\nWarm',
        press: {action: 'record.show', about: {interview: 'I-1'}},
      },
      {title: 'Call, call, 1 February 2027', text: 'agreed\nFriendly'},
      {title: 'Call, , no day given'},
    ]);
  });

  it('is nothing of what happened with others', () => {
    expect(
      happenedIn(
        call({personId: 'P-2'}),
        putTalk({personIds: 'P-2'}),
        letter({personId: 'P-2'}),
      ),
    ).toEqual([]);
  });

  it.each([
    ['was sent', {sentOn: '2027-03-04T08:00'}, '4 March'],
    ['was tried', {triedAt: '2027-03-03T08:00'}, '3 March'],
    ['is due', {}, '5 March'],
    [
      'was sent, after it was tried',
      {sentOn: '2027-03-04T08:00', triedAt: '2027-03-03T08:00'},
      '4 March',
    ],
  ] as const)('has a letter on the day on which it %s', (_, set, day) => {
    expect(
      happenedIn(letter({dueOn: '2027-03-05T08:00', ...set})).map(
        one => one.title,
      ),
    ).toEqual([`Thank-you letter, ${day} 2027`]);
  });

  it.each([
    ['agreed', '', 'agreed'],
    ['', 'Friendly', 'Friendly'],
    ['', 'x'.repeat(140), 'x'.repeat(140)],
    ['', 'x'.repeat(141), `${'x'.repeat(140)}…`],
  ])('tells of «%s» and «%s»', (outcome, notes, text) => {
    expect(happenedIn(call({outcome, notes}))[0]!.text).toBe(text);
  });
});
