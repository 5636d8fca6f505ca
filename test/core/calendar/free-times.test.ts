import {freeTimes} from '../../../src/core/calendar/free-times';
import type {Moment} from '../../../src/core/day';
import type {Span} from '../../../src/core/deed';
import {type Change, put} from '../../../src/core/tracker';
import {putTalk} from '../support/talk';
import {aWorld} from '../support/world';

/** Whole days, from Tuesday 2 March 2027 on. */
const busyFor = (days: number): Span => ({
  start: '2027-03-02T00:00',
  end: `2027-03-${String(2 + days).padStart(2, '0')}T00:00` as Moment,
});

const found = ({
  changes = [],
  busy = [],
  minutes = 30,
  around = 0,
  theirZone = 'Europe/Vienna',
}: {
  changes?: readonly Change[];
  busy?: readonly Span[];
  minutes?: number;
  around?: number;
  theirZone?: string;
} = {}) =>
  freeTimes(aWorld({changes}), {busy, minutes, around, theirZone}).map(
    ({mine}) => mine,
  );

describe('three free times', () => {
  it('are on three days from tomorrow on, in other halves of them', () => {
    expect(found()).toEqual([
      '2027-03-02T09:00',
      '2027-03-03T13:00',
      '2027-03-04T09:00',
    ]);
  });

  it('stand in the order of their days, also where an earlier one made up for what was missing', () => {
    const busy: readonly Span[] = [
      {start: '2027-03-03T12:00', end: '2027-03-03T23:00'},
    ];
    expect(found({busy})).toEqual([
      '2027-03-02T09:00',
      '2027-03-03T09:00',
      '2027-03-04T13:00',
    ]);
  });

  it('leave weekends out', () => {
    expect(found({busy: [busyFor(4)]})).toEqual([
      '2027-03-08T09:00',
      '2027-03-09T13:00',
      '2027-03-10T09:00',
    ]);
    // A day on which the other is awake, but does not work, is no day off the weekend here.
    expect(found({busy: [busyFor(4)], theirZone: 'Pacific/Auckland'})).toEqual([
      '2027-03-08T09:00',
      '2027-03-09T09:00',
      '2027-03-10T09:00',
    ]);
  });

  it('are looked for during three weeks', () => {
    const monday = '2027-03-22T09:00';
    expect(found({busy: [busyFor(20)]})[0]).toBe(monday);
    expect(found({busy: [busyFor(21)]})).toEqual([]);
  });

  it('keep clear of what is in the calendar, with the minutes around it', () => {
    const busy: readonly Span[] = [
      {start: '2027-03-02T10:00', end: '2027-03-02T11:00'},
    ];
    expect(found({busy})[0]).toBe('2027-03-02T09:00');
    expect(found({busy, minutes: 60})[0]).toBe('2027-03-02T09:00');
    expect(found({busy, minutes: 90})[0]).toBe('2027-03-02T11:00');
    expect(found({busy, minutes: 60, around: 30})[0]).toBe('2027-03-02T11:30');
  });

  it('keep clear of talks that stand in no calendar, unless they were called off', () => {
    const talk = {start: '2027-03-02T09:00', minutes: 60} as const;
    expect(found({changes: [putTalk(talk)]})[0]).toBe('2027-03-02T10:00');
    expect(found({changes: [putTalk({...talk, status: 'cancelled'})]})[0]).toBe(
      '2027-03-02T09:00',
    );
  });

  it('are over by the hour one likes', () => {
    const changes = [
      put('settings', 'talksFrom', {value: '16:00'}),
      put('settings', 'talksUntil', {value: '17:00'}),
    ];
    expect(found({changes, minutes: 60})).toEqual([
      '2027-03-02T16:00',
      '2027-03-03T16:00',
      '2027-03-04T16:00',
    ]);
  });

  it('end before it, not only begin', () => {
    const changes = [
      put('settings', 'talksFrom', {value: '16:00'}),
      put('settings', 'talksUntil', {value: '17:30'}),
    ];
    const busy: readonly Span[] = [
      {start: '2027-03-02T16:00', end: '2027-03-02T17:00'},
      {start: '2027-03-03T16:00', end: '2027-03-03T16:30'},
      {start: '2027-03-04T00:00', end: '2027-04-01T00:00'},
    ];
    expect(found({changes, busy, minutes: 60})).toEqual(['2027-03-03T16:30']);
  });

  it('are two hours apart where only one day is left', () => {
    const busy: readonly Span[] = [
      {start: '2027-03-03T00:00', end: '2027-04-01T00:00'},
    ];
    expect(found({busy})).toEqual(
      ['2027-03-02T09:00', '2027-03-02T13:00', '2027-03-02T11:00'].sort(),
    );
  });

  it('lie in the other person’s working day, or else while they are awake', () => {
    expect(found({theirZone: 'America/New_York'})[0]).toBe('2027-03-02T14:00');
    // Eight in the evening there, when it is nine in the morning here.
    expect(found({theirZone: 'Pacific/Auckland'})).toEqual([
      '2027-03-02T09:00',
      '2027-03-03T09:00',
      '2027-03-04T09:00',
    ]);
  });

  it('are over when the other person’s working day is', () => {
    const mornings = (day: string, end: string): Span => ({
      start: `2027-03-${day}T00:00` as Moment,
      end: `2027-03-${day}T${end}` as Moment,
    });
    // Half past one here is six in the evening there.
    const busy = [
      mornings('02', '14:00'),
      mornings('03', '13:30'),
      {start: '2027-03-04T00:00', end: '2027-04-01T00:00'} as const,
    ];
    expect(found({busy, theirZone: 'Asia/Kolkata'})).toEqual([
      '2027-03-03T13:30',
    ]);
  });

  it('lie on the other person’s working days, or else on any', () => {
    // Eight in the evening here is eight in the morning of the next day there.
    const changes = [
      put('settings', 'talksFrom', {value: '20:00'}),
      put('settings', 'talksUntil', {value: '20:30'}),
    ];
    const theirZone = 'Pacific/Auckland';
    const friday = '2027-03-05T20:00';
    expect(found({changes, theirZone, busy: [busyFor(3)]})[0]).toBe(
      '2027-03-08T20:00',
    );
    const after = {start: '2027-03-06T00:00', end: '2027-04-01T00:00'} as const;
    expect(found({changes, theirZone, busy: [busyFor(3), after]})).toEqual([
      friday,
    ]);
  });

  it('are none where nothing is free', () => {
    const busy = [busyFor(29)];
    expect(
      freeTimes(aWorld(), {
        busy,
        minutes: 30,
        around: 0,
        theirZone: 'Europe/Vienna',
      }),
    ).toEqual([]);
  });

  it('say the same moment on both clocks', () => {
    const [first] = freeTimes(aWorld(), {
      busy: [],
      minutes: 30,
      around: 0,
      theirZone: 'Asia/Kolkata',
    });
    expect(first).toEqual({
      mine: '2027-03-02T09:00',
      theirs: '2027-03-02T13:30',
    });
  });
});
