import {english} from '../../src/core/languages/english';
import {inZone, timesMoved, zoneLeft, zoneOf} from '../../src/core/times-moved';
import {type Change, put} from '../../src/core/tracker';
import {clockIn} from './support/clock-in';
import {aWorld} from './support/world';

const KOLKATA = 'Asia/Kolkata';
const VIENNA = 'Europe/Vienna';
const saying = (key: string, value: string) => put('settings', key, {value});

describe('the zone of a tracker', () => {
  it.each([
    [VIENNA, VIENNA],
    ['kolkata', KOLKATA],
    ['Middle Earth', 'Etc/GMT'],
    ['', 'Etc/GMT'],
  ])('whose setting says «%s» is %s', (said, zone) => {
    const {tracker} = aWorld({changes: [saying('timeZone', said)]});
    expect(zoneOf(tracker, clockIn)).toBe(zone);
  });

  it.each([
    [KOLKATA, KOLKATA],
    ['kolkata', KOLKATA],
    [VIENNA, undefined],
    ['', undefined],
    ['Middle Earth', undefined],
  ])('was left where its times were written in «%s»: %s', (said, from) => {
    const changes = [saying('timeZone', VIENNA), saying('zoneOfTimes', said)];
    expect(zoneLeft(aWorld({changes}))).toBe(from);
  });
});

describe('somebody who moves', () => {
  const note = put('settings', 'zoneOfTimes', {
    name: english.settings.zoneOfTimes,
    value: KOLKATA,
  });
  const moved = (
    changes: readonly Change[],
    [from, to] = [VIENNA, KOLKATA] as const,
  ) => timesMoved(aWorld({changes}), {from, to});

  it('keeps each appointment at its moment, by the new clock; days stay', () => {
    expect(
      moved([
        put('interviews', 'I-1', {
          person: 'Ida Berg',
          place: '2027-03-02T14:00',
          start: '2027-03-02T21:00',
          confirmedOn: '2027-03-01T09:00',
        }),
        put('interviews', 'I-2', {person: 'Bo Lind', minutes: 20}),
        put('calls', 'C-1', {at: '2027-07-01T10:00', nextOn: '2027-07-05'}),
        put('plan', 'D-1', {what: 'Read', dueOn: '2027-03-02'}),
      ]),
    ).toEqual([
      put('calls', 'C-1', {at: '2027-07-01T13:30'}),
      put('interviews', 'I-1', {
        start: '2027-03-03T01:30',
        confirmedOn: '2027-03-01T13:30',
      }),
      note,
    ]);
  });

  it('keeps what no clock shows, and times whose zone nobody knows', () => {
    // A cell may hold what a person typed.
    const odd = {at: 'noon' as '2027-03-01T12:00'};
    expect(moved([put('calls', 'C-1', odd)])).toEqual([note]);
    const at = '2027-03-01T12:00';
    expect(
      timesMoved(aWorld({changes: [put('calls', 'C-1', {at})]}), {
        from: 'Middle/Earth',
        to: KOLKATA,
      }),
    ).toEqual([put('calls', 'C-1', {at}), note]);
  });

  it('has the day and the time of the new clock at once', () => {
    const world = aWorld({now: '2027-03-01T20:00'});
    expect(inZone(world, KOLKATA)).toEqual({
      ...world,
      zone: KOLKATA,
      now: '2027-03-02T00:30',
      today: '2027-03-02',
    });
    expect(inZone(world, 'Middle/Earth')).toEqual({
      ...world,
      zone: 'Middle/Earth',
    });
  });
});
