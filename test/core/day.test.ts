import {
  addBusinessDays,
  addDays,
  addMinutes,
  businessDaysBetween,
  clockTime,
  type Day,
  isDay,
  isMoment,
  weekday,
} from '../../src/core/day';
import fc from 'fast-check';

const days = fc
  .integer({min: 0, max: 40_000})
  .map(count => addDays('1970-01-01', count));

describe('days', () => {
  it('knows which days exist', () => {
    expect(
      ['2028-02-29', '2027-02-29', '2027-13-01', '2027-1-1', 'tomorrow'].map(
        isDay,
      ),
    ).toEqual([true, false, false, false, false]);
  });

  it('knows which minutes exist', () => {
    expect(
      ['2027-03-01T23:59', '2027-03-01T24:00', '2027-02-30T10:00'].map(
        isMoment,
      ),
    ).toEqual([true, false, false]);
  });

  it('counts Monday to Friday as business days', () => {
    expect([
      addBusinessDays('2027-03-05', 1),
      businessDaysBetween('2027-03-05', '2027-03-08'),
      businessDaysBetween('2027-03-01', '2027-03-15'),
      businessDaysBetween('2027-03-15', '2027-03-01'),
    ]).toEqual(['2027-03-08', 1, 10, 0]);
  });

  it('comes back to the same count of business days from any day', () => {
    fc.assert(
      fc.property(days, fc.integer({min: 0, max: 60}), (from: Day, count) => {
        expect(businessDaysBetween(from, addBusinessDays(from, count))).toBe(
          count,
        );
      }),
    );
  });

  it('knows the weekday of days before 1970 too', () => {
    expect([weekday('2027-03-01'), weekday('1969-12-31')]).toEqual([1, 3]);
  });

  it.each([
    ['9:30', '09:30'],
    ['09.05', '09:05'],
    [' 23:59:59 ', '23:59'],
    ['0:00', '00:00'],
    ['24:00', undefined],
    ['9:60', undefined],
    ['9:5', undefined],
    ['109:30', undefined],
    ['9:30 pm', undefined],
    ['at 9:30', undefined],
    ['', undefined],
  ])('«%s» on a clock is %s', (text, time) => {
    expect(clockTime(text)).toBe(time);
  });

  it('carries minutes over midnight', () => {
    expect(addMinutes('2027-02-28T23:50', 15)).toBe('2027-03-01T00:05');
  });
});
