import {
  endOf,
  isTooMany,
  lastQuestionAt,
  leaveBy,
  meetingOf,
  minutesOf,
  roomFor,
} from '../../../src/core/questions/timing';
import {aTalk} from '../support/talk';

describe('the minutes of a talk', () => {
  it('S5.5 leaves home with the way and a quarter of an hour in hand', () => {
    expect(leaveBy(aTalk({travelMinutes: 25}))).toBe('2027-03-02T13:20');
  });

  it.each([
    ['it is next door', {travelMinutes: 0}, '2027-03-02T13:45'],
    ['the way is not known', {}, undefined],
    ['no time is set', {travelMinutes: 25, start: ''}, undefined],
    [
      'S5.7 the two talk by phone',
      {travelMinutes: 25, type: 'phone'},
      undefined,
    ],
    ['the two talk by video', {travelMinutes: 25, type: 'video'}, undefined],
    [
      'the practice has a way',
      {travelMinutes: 25, type: 'practice'},
      '2027-03-02T13:20',
    ],
  ] as const)('knows when to leave, or does not, where %s', (_, set, at) => {
    expect(leaveBy(aTalk(set))).toBe(at);
  });

  it.each([
    ['20 minutes', {minutes: 20}, 20, '14:16', '14:20'],
    ['an hour', {minutes: 60}, 60, '14:56', '15:00'],
    ['five minutes', {minutes: 5}, 5, '14:01', '14:05'],
    [
      'three minutes, less than the close takes',
      {minutes: 3},
      3,
      '14:00',
      '14:03',
    ],
    ['one minute', {minutes: 1}, 1, '14:00', '14:01'],
    ['a length nobody knows', {minutes: undefined}, 20, '14:16', '14:20'],
    ['no minutes at all', {minutes: 0}, 20, '14:16', '14:20'],
    ['fewer than none', {minutes: -5}, 20, '14:16', '14:20'],
  ])(
    'S5.9 keeps the last four for the close: of %s',
    (_, set, minutes, last, end) => {
      const talk = aTalk(set);
      expect([minutesOf(talk), lastQuestionAt(talk), endOf(talk)]).toEqual([
        minutes,
        `2027-03-02T${last}`,
        `2027-03-02T${end}`,
      ]);
    },
  );

  it('has no end and no last question where no time is set', () => {
    const talk = aTalk({start: ''});
    expect([lastQuestionAt(talk), endOf(talk)]).toEqual([undefined, undefined]);
  });

  it.each([
    [30, 10],
    [20, 6],
    [19, 6],
    [18, 5],
    [15, 4],
    [6, 1],
    [1, 1],
  ])('has in %i minutes room for so many questions: %i', (minutes, room) => {
    expect(roomFor(minutes)).toBe(room);
    expect([isTooMany(room, minutes), isTooMany(room + 1, minutes)]).toEqual([
      false,
      true,
    ]);
  });
});

describe('how the two meet', () => {
  it.each([
    ['in person', {}, 'in person'],
    ['phone', {}, 'phone'],
    ['phone', {place: 'Kitchen'}, 'phone'],
    ['video', {}, 'video'],
    ['written', {}, 'written'],
    ['on the spot', {}, 'in person'],
    ['a word of one’s own', {}, 'in person'],
    ['practice', {}, 'phone'],
    ['practice', {place: 'Kitchen'}, 'in person'],
    ['practice', {travelMinutes: 0}, 'in person'],
  ])('is told by the type «%s» with %j: %s', (type, set, meeting) => {
    expect(meetingOf(aTalk({type, ...set}))).toBe(meeting);
  });
});
