import {
  endOf,
  isTooMany,
  lastQuestionAt,
  leaveBy,
  meetingOf,
  roomFor,
} from '../../../src/core/questions/timing';
import {emptyRow} from '../../../src/core/tracker';

const aTalk = (set: object) => ({...emptyRow('interviews', 'I-1'), ...set});

describe('the minutes of a talk', () => {
  it('S5.5 leaves home with the way and a quarter of an hour in hand', () => {
    const talk = aTalk({
      type: 'in person',
      start: '2027-03-02T14:00',
      travelMinutes: 25,
    });
    expect(leaveBy(talk)).toBe('2027-03-02T13:20');
  });

  it('S5.7 leaves for nowhere when the two talk by phone', () => {
    const talk = aTalk({
      type: 'phone',
      start: '2027-03-02T14:00',
      travelMinutes: 25,
    });
    expect(leaveBy(talk)).toBeUndefined();
  });

  it('S5.9 keeps the last four minutes for the close', () => {
    const talk = aTalk({start: '2027-03-02T14:00', minutes: 20});
    expect([lastQuestionAt(talk), endOf(talk)]).toEqual([
      '2027-03-02T14:16',
      '2027-03-02T14:20',
    ]);
  });

  it('has room for four questions in a quarter of an hour, six in twenty minutes and ten in thirty', () => {
    expect([15, 20, 30].map(roomFor)).toEqual([4, 6, 10]);
    expect([isTooMany(6, 20), isTooMany(7, 20)]).toEqual([false, true]);
  });

  it('takes a practice talk as in person once it has a place', () => {
    expect([
      meetingOf(aTalk({type: 'practice'})),
      meetingOf(aTalk({type: 'practice', place: 'Kitchen'})),
    ]).toEqual(['phone', 'in person']);
  });
});
