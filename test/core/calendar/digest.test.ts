import {digest} from '../../../src/core/calendar/digest';
import type {Day, Moment} from '../../../src/core/day';
import {type Change, put} from '../../../src/core/tracker';
import {aWorld} from '../support/world';

const MONDAY = '2027-03-01T09:30';
const daily = (now: Moment, ...changes: readonly Change[]) =>
  digest(aWorld({changes, now}));

describe('the daily entry', () => {
  const book = put('plan', 'D-1', {what: 'Read', dueOn: '2027-02-20'});
  const call = put('plan', 'D-2', {what: 'Ring', dueOn: '2027-03-09'});

  it('comes at nine on each day on which something is due, and says what under each', () => {
    const more = put('plan', 'D-3', {what: 'Write', dueOn: '2027-03-01'});
    const address =
      'https://docs.google.com/spreadsheets/d/tracker/edit#gid=80';
    expect(daily('2027-03-01T08:59', call, book, more)).toMatchObject({
      start: '2027-03-01T09:00',
      again: ['2027-03-09T09:00'],
      minutes: 15,
      isReminder: true,
      reminders: [0],
      place: '',
      guests: [],
      video: false,
      row: 'digest',
      address,
      description: `Monday, 1 March\n- Read\n- Write\n\nTuesday, 9 March\n- Ring\n\nYour tracker: ${address}`,
    });
  });

  it('names each day once, however many are ahead', () => {
    const plans = ['01', '09', '05', '05'].map((day, at) =>
      put('plan', `D-${at}`, {
        what: `No. ${at}`,
        dueOn: `2027-03-${day}` as Day,
      }),
    );
    const {start, again, description} = daily('2027-03-01T08:00', ...plans)!;
    expect([start, ...again]).toEqual([
      '2027-03-01T09:00',
      '2027-03-05T09:00',
      '2027-03-09T09:00',
    ]);
    expect(description.split('\n\n').slice(0, -1)).toEqual([
      'Monday, 1 March\n- No. 0',
      'Friday, 5 March\n- No. 2\n- No. 3',
      'Tuesday, 9 March\n- No. 1',
    ]);
  });

  it('comes tomorrow once it is nine', () =>
    expect(daily('2027-03-01T09:00', book)!.start).toBe('2027-03-02T09:00'));

  it('brings tomorrow what was due before, once today’s time is over', () => {
    const entry = daily(MONDAY, book)!;
    expect(entry.start).toBe('2027-03-02T09:00');
    expect(entry.description).toContain('Read');
  });

  it('is none where nothing is due', () =>
    expect(daily(MONDAY)).toBeUndefined());
});
