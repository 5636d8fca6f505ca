import type {Moment} from '../../../src/core/day';
import {asRating} from '../../../src/core/steps/record/save-impressions';
import {isSaidToBeOver} from '../../../src/core/steps/record/impressions';
import {
  latestFirst,
  nearestFirst,
  talkState,
} from '../../../src/core/steps/record/state';
import {dayTyped} from '../../../src/core/steps/record/day-typed';
import {timeTyped} from '../../../src/core/steps/record/time-typed';
import {
  minutesTyped,
  startTyped,
  zoneTyped,
} from '../../../src/core/steps/record/typed-times';
import {aTalk} from '../support/talk';
import {aWorld} from '../support/world';

describe('where a talk stands', () => {
  it.each<[string, Moment, Parameters<typeof aTalk>[0]]>([
    ['coming', '2027-03-02T13:59', {}],
    ['on', '2027-03-02T14:00', {}],
    ['on', '2027-03-02T14:19', {}],
    ['to record', '2027-03-02T14:20', {}],
    ['coming', '2027-03-02T14:20', {start: ''}],
    ['to record', '2027-03-02T13:00', {status: 'done'}],
    ['off', '2027-03-02T14:10', {status: 'cancelled'}],
    ['off', '2027-03-02T14:10', {status: 'no-show'}],
    ['off', '2027-03-02T18:00', {status: 'no-show'}],
    ['recorded', '2027-03-02T14:10', {recordedAt: '2027-03-02T14:05'}],
    [
      'recorded',
      '2027-03-02T18:00',
      {recordedAt: '2027-03-02T14:25', status: 'no-show'},
    ],
  ])('is «%s» at %s: %j', (state, now, set) => {
    expect(talkState(aWorld({now}), aTalk(set))).toBe(state);
  });

  it.each<[boolean, Moment, Parameters<typeof aTalk>[0]]>([
    [false, '2027-03-02T13:59', {}],
    [true, '2027-03-02T14:00', {}],
    [true, '2027-03-02T13:00', {status: 'done'}],
    [true, '2027-03-02T13:00', {status: 'done', start: ''}],
    [false, '2027-03-02T13:00', {start: ''}],
  ])('tells whether it took place: %s at %s, %j', (is, now, set) => {
    expect(isSaidToBeOver(aWorld({now}), aTalk(set))).toBe(is);
  });

  const some = ['2027-03-02T14:00', '', '2027-03-01T10:00', ''] as const;
  const talks = some.map((start, at) => aTalk({start}, `I-${at}`));

  it('puts the latest first and what has no time last', () => {
    expect([...talks].sort(latestFirst).map(one => one.id)).toEqual([
      'I-0',
      'I-2',
      'I-1',
      'I-3',
    ]);
  });

  it('puts the nearest first and what has no time last', () => {
    expect([...talks].sort(nearestFirst).map(one => one.id)).toEqual([
      'I-2',
      'I-0',
      'I-1',
      'I-3',
    ]);
  });
});

describe('what is typed', () => {
  const in_ = (value: string) => ({action: '', typed: {field: value}});

  it.each([
    ['1', 1],
    ['5', 5],
    ['0', undefined],
    ['6', undefined],
    ['15', undefined],
    ['51', undefined],
    ['', undefined],
  ])('as a rating, «%s», is %s', (words, rating) => {
    expect(asRating(words)).toBe(rating);
  });

  it.each([
    ['', undefined],
    ['0', 0],
    ['20', 20],
    ['1440', 1440],
  ])('as minutes, «%s», is %s', (words, minutes) => {
    expect(minutesTyped(in_(words), 'field')).toBe(minutes);
  });

  it.each(['1441', '-1', '1.5', 'x'])('as minutes, «%s», is none', minutes => {
    expect(() => minutesTyped(in_(minutes), 'field')).toThrow(
      expect.objectContaining({
        code: 'noSuchMinutes',
        values: {minutes},
        field: 'field',
      }),
    );
  });

  it.each([
    [
      '2027-02-29',
      () => dayTyped(in_('2027-02-29'), 'field'),
      'noSuchDay',
      {day: '2027-02-29'},
    ],
    [
      '25:00',
      () => timeTyped(in_('25:00'), 'field'),
      'noSuchTime',
      {time: '25:00'},
    ],
    [
      'Mars',
      () => zoneTyped(aWorld(), 'Mars', 'field'),
      'noSuchZone',
      {zone: 'Mars'},
    ],
  ])(
    'as %s, which there is not, is told at its field',
    (_, read, code, values) => {
      expect(read).toThrow(
        expect.objectContaining({code, values, field: 'field'}),
      );
    },
  );

  it('is no zone where it is blank', () => {
    expect([
      zoneTyped(aWorld(), '  '),
      zoneTyped(aWorld(), ' Asia/Tokyo '),
    ]).toEqual(['', 'Asia/Tokyo']);
  });

  const start = (day: string, time: string) =>
    startTyped(aWorld(), {action: '', typed: {day, time}});

  it('as day and time is a moment', () => {
    expect(start('2027-03-02', '9.30')).toBe('2027-03-02T09:30');
  });

  it.each([
    ['', '09:30', 'noTalkDay', 'day', {}],
    ['2027-02-30', '09:30', 'noSuchDay', 'day', {day: '2027-02-30'}],
    ['2027-03-02', '', 'noTalkTime', 'time', {}],
    [
      '2027-03-28',
      '02:30',
      'timeLeftOut',
      'time',
      {day: 'Sunday, 28 March', time: '02:30', zone: 'Europe/Vienna'},
    ],
  ])('as «%s» and «%s» is none: %s', (day, time, code, field, values) => {
    expect(() => start(day, time)).toThrow(
      expect.objectContaining({code, field, values}),
    );
  });
});
