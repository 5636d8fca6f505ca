import {type Change, put} from '../../../src/core/tracker';
import {toldScreen} from '../told/told-screen';
import {after} from '../support/day';
import {refused} from '../support/refused';
import {fieldsOf} from '../support/screens';
import {aWorld} from '../support/world';

const USUAL = {
  tryAnotherAfter: '3',
  askAgainAfter: '7',
  thanksHours: '24',
  opinions: '3',
  talksFrom: '09:00',
  talksUntil: '18:00',
};

/** What is kept where this was typed, and the rest as it stood. */
const kept = (typed: Record<string, string>) =>
  Object.fromEntries(
    after(aWorld(), {
      action: 'pace.save',
      typed: {...USUAL, ...typed},
    }).changes.map(one => [one.id, 'set' in one && one.set]),
  );
const values = (typed: Record<string, string>) =>
  Object.fromEntries(
    Object.entries(kept(typed)).map(([key, set]) => [
      key,
      (set as {value: string}).value,
    ]),
  );

describe('one’s own pace', () => {
  it('is kept line by line, with names that can be read in the Settings tab', () =>
    expect(kept({remindDayBefore: 'yes'})).toEqual({
      tryAnotherAfter: {
        name: 'Working days until you try somebody else there',
        value: '3',
      },
      askAgainAfter: {
        name: 'Working days until you ask the first person once more',
        value: '7',
      },
      thanksHours: {
        name: 'Hours after a talk until the thank-you is due',
        value: '24',
      },
      opinions: {name: 'People to hear about a kind of work', value: '3'},
      talksFrom: {name: 'Suggest talks from', value: '09:00'},
      talksUntil: {name: 'Suggested talks are over by', value: '18:00'},
      remindDayBefore: {name: 'The day before a talk', value: 'yes'},
      remindJustBefore: {
        name: 'When it is time to leave, or just before a call',
        value: 'no',
      },
    }));

  it('is as usual again where a field is left empty', () =>
    expect(
      values(Object.fromEntries(Object.keys(USUAL).map(key => [key, '']))),
    ).toMatchObject(USUAL));

  it('takes numbers and times as they are typed', () =>
    expect(
      values({tryAnotherAfter: '04', askAgainAfter: '5', talksFrom: '7.30'}),
    ).toMatchObject({
      tryAnotherAfter: '4',
      askAgainAfter: '5',
      talksFrom: '07:30',
    }));

  it.each([
    [
      {opinions: 'many'},
      'outOfBounds',
      {number: 'many', least: 1, most: 50},
      'opinions',
    ],
    [
      {thanksHours: '169'},
      'outOfBounds',
      {number: '169', least: 1, most: 168},
      'thanksHours',
    ],
    [{talksFrom: 'noon'}, 'noSuchTime', {time: 'noon'}, 'talksFrom'],
    [{tryAnotherAfter: '7'}, 'askAgainTooSoon', {days: '7'}, 'askAgainAfter'],
    [
      {tryAnotherAfter: '10', askAgainAfter: '9'},
      'askAgainTooSoon',
      {days: '10'},
      'askAgainAfter',
    ],
    [{talksUntil: '09:00'}, 'noTimeForTalks', {time: '09:00'}, 'talksUntil'],
    [
      {talksFrom: '17:00', talksUntil: '16:59'},
      'noTimeForTalks',
      {time: '17:00'},
      'talksUntil',
    ],
  ])('is refused at its field: %j', (typed, code, values, field) =>
    expect(
      refused(aWorld(), {action: 'pace.save', typed: {...USUAL, ...typed}}),
    ).toEqual({code, values, field}),
  );

  it('may be as close as a day and a minute', () =>
    expect(
      values({
        tryAnotherAfter: '9',
        askAgainAfter: '10',
        talksFrom: '17:00',
        talksUntil: '17:01',
      }),
    ).toMatchObject({askAgainAfter: '10', talksUntil: '17:01'}));
});

describe('the screen of one’s pace', () => {
  const screen = (...changes: readonly Change[]) =>
    after(aWorld({changes}), {action: 'pace'}).screen;
  const typedByHand = (key: string, value: string) =>
    put('settings', key, {value});

  it('shows what the Settings tab says', () =>
    expect(
      fieldsOf(
        screen(
          typedByHand('tryAnotherAfter', '2'),
          typedByHand('talksFrom', '8.15'),
          typedByHand('remindDayBefore', 'no'),
        ),
      ).map(({name, kind, value}) => `${kind} ${name} ${value}`),
    ).toEqual([
      'number tryAnotherAfter 2',
      'number askAgainAfter 7',
      'number opinions 3',
      'number thanksHours 24',
      'time talksFrom 08:15',
      'time talksUntil 18:00',
      'tick remindDayBefore ',
      'tick remindJustBefore yes',
    ]));

  it('names what it cannot use there, and what it goes by instead', () =>
    expect(
      toldScreen(screen(typedByHand('opinions', 'lots')), false).slice(2, 4),
    ).toEqual([
      'warn In the Settings tab, “People to hear about a kind of work” says “lots”, which Seven Steps cannot use. Until you put it right, it goes by 3.',
      'heading When nobody answers',
    ]));
});
