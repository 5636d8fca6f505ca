import {LocalDateTime, ZonedDateTime, ZoneId, ZoneOffset} from '@js-joda/core';
import '@js-joda/timezone';
import {assert, constantFrom, date, property} from 'fast-check';
import type {Moment} from '../../src/core/day';
import {
  instantOf,
  isShownIn,
  onClockOf,
  zoneMeant,
  ZONES,
} from '../../src/core/zones';
import {clockIn} from './support/clock-in';

/** js-joda brings a time zone database of its own; nothing of the product's, of this machine's or of the browser's is in it. */
const asJoda = (moment: Moment, from: string): ZonedDateTime =>
  LocalDateTime.parse(moment).atZone(ZoneId.of(from));

const words = (moment: LocalDateTime): string => moment.toString().slice(0, 16);

const aZone = constantFrom(...ZONES);
/** Years that are over: lawmakers alter clocks to come, and each Node knows them as of its own day. */
const aMoment = date({
  min: new Date('2015-01-01T00:00:00Z'),
  max: new Date('2024-12-31T00:00:00Z'),
  noInvalidDate: true,
}).map(day => day.toISOString().slice(0, 16) as Moment);

describe('a moment on one clock', () => {
  it('is said on another as an independent list of zones says it', () => {
    assert(
      property(aMoment, aZone, aZone, (moment, from, to) => {
        const theirs = onClockOf(clockIn, {moment, from, to});
        const joda = asJoda(moment, from).withZoneSameInstant(ZoneId.of(to));
        return (
          theirs === (from === to ? moment : words(joda.toLocalDateTime()))
        );
      }),
      {numRuns: 1_000},
    );
  });

  it('is known not to exist exactly where an independent list leaves it out', () => {
    assert(
      property(aNearChange, ({moment, zone}) => {
        const exists = words(asJoda(moment, zone).toLocalDateTime()) === moment;
        return isShownIn(clockIn, moment, zone) === exists;
      }),
      {numRuns: 1_000},
    );
  });

  it('is the instant that an independent list names, around every change of clocks', () => {
    assert(
      property(
        aNearChange,
        ({moment, zone}) =>
          instantOf(clockIn, moment, zone) ===
          asJoda(moment, zone).toInstant().toEpochMilli(),
      ),
      {numRuns: 1_000},
    );
  });
});

describe('a zone that nobody knows', () => {
  const moment = '2027-03-01T12:00';
  const nowhere = 'Middle/Earth';
  const here = 'Europe/Vienna';

  it('has no instant, and shows nothing on another clock', () => {
    expect([
      instantOf(clockIn, moment, nowhere),
      onClockOf(clockIn, {moment, from: nowhere, to: here}),
      onClockOf(clockIn, {moment, from: here, to: nowhere}),
    ]).toEqual([undefined, undefined, undefined]);
  });

  it('is not said to leave a moment out', () => {
    expect(isShownIn(clockIn, moment, nowhere)).toBe(true);
  });
});

it('a moment that its own clock leaves out stays what somebody wrote', () => {
  const zone = 'Europe/Vienna';
  const moment = '2027-03-28T02:30';
  expect(onClockOf(clockIn, {moment, from: zone, to: zone})).toBe(moment);
  expect(isShownIn(clockIn, moment, zone)).toBe(false);
});

/** Within two hours of a change of clocks in some zone, forward or back, half an hour in Lord Howe included. */
const CHANGES = [...ZONES, 'Australia/Lord_Howe', 'Asia/Kathmandu'].flatMap(
  zone => {
    const rules = ZoneId.of(zone).rules();
    const found: {zone: string; at: LocalDateTime}[] = [];
    let at = ZonedDateTime.of(
      LocalDateTime.of(2022, 1, 1),
      ZoneOffset.UTC,
    ).toInstant();
    for (let count = 0; count < 4; count += 1) {
      const next = changeAfter(rules, at);
      if (!next) break;
      found.push({zone, at: LocalDateTime.ofInstant(next, ZoneId.of(zone))});
      at = next;
    }
    return found;
  },
);

const aNearChange = constantFrom(...CHANGES).chain(({zone, at}) =>
  constantFrom(...Array.from({length: 17}, (_, step) => (step - 8) * 15)).map(
    minutes => ({
      zone,
      moment: words(at.plusMinutes(minutes)) as Moment,
    }),
  ),
);

/** The first change within a year and a half, to the quarter of an hour. */
function changeAfter(
  rules: ReturnType<ZoneId['rules']>,
  from: ReturnType<ZonedDateTime['toInstant']>,
) {
  const before = (seconds: number) =>
    rules.offsetOfInstant(from.plusSeconds(seconds)).totalSeconds();
  for (let day = 0; day < 540; day += 1)
    if (before(day * 86_400) !== before((day + 1) * 86_400))
      for (let second = day * 86_400; ; second += 900)
        if (before(second) !== before(second + 900))
          return from.plusSeconds(second + 900);
  return undefined;
}

describe('a zone that somebody types', () => {
  it.each([
    ['new york', 'America/New_York'],
    ['Kolkata', 'Asia/Kolkata'],
    ['Asia/Kathmandu', 'Asia/Kathmandu'],
    ['Australia/Lord_Howe', 'Australia/Lord_Howe'],
    ['UTC+5:30', 'GMT+5:30'],
    ['Etc/GMT', 'Etc/GMT'],
    [' New   York ', 'America/New_York'],
    ['europe/vienna', 'Europe/Vienna'],
    ['America/Argentina/Salta', 'America/Argentina/Salta'],
    ['gmt', 'GMT'],
    ['Utc', 'UTC'],
    ['utc-3', 'GMT-3'],
    ['GMT+05', 'GMT+05'],
    ['GMT+0530', 'GMT+0530'],
    ['GMT+14', 'GMT+14'],
    ['GMT+15', undefined],
    ['GMT-99', undefined],
    ['GMT+5:60', undefined],
    ['GMT+5:3', undefined],
    ['GMT+5:30h', undefined],
    ['my GMT', undefined],
    ['Middle Earth', undefined],
    ['Europe/Atlantis', undefined],
    ['', undefined],
  ])('«%s» is %s', (typed, zone) => {
    expect(zoneMeant(clockIn, typed)).toBe(zone);
  });

  it.each([
    'GMT+99',
    'GMT+soon',
    'Africa',
    'Africa/La!',
    'Africa/',
    '1Africa/Lagos',
  ])(
    'is none where it cannot be one, whatever clocks make of it: «%s»',
    typed => {
      const easyGoing = (at: number) => clockIn(at, 'UTC');
      expect(zoneMeant(easyGoing, typed)).toBeUndefined();
    },
  );

  it('is not taken for Greenwich by clocks that know no better', () => {
    const easyGoing = (at: number, zone: string) =>
      clockIn(at, zone) ?? clockIn(at, 'UTC');
    expect(zoneMeant(easyGoing, 'Europe/Atlantis')).toBeUndefined();
    expect(zoneMeant(easyGoing, 'Europe/London')).toBe('Europe/London');
  });
});
