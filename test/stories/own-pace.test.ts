import * as acts from '../../local/acts';
import {listCalendars} from '../../local/workspace/calendars/kept-calendars';
import {listEvents} from '../../local/workspace/calendars/kept-events';
import {byHand} from './support/by-hand';
import {fieldLabelled, says} from './support/panel';
import {aPersonWithTracker, copyOf, type Someone} from './support/person';
import {rowsOf} from './support/tracker';

/** The fields of the screen as they stand at first. */
const AT_FIRST = {
  tryAnotherAfter: '3',
  askAgainAfter: '7',
  opinions: '3',
  thanksHours: '24',
  talksFrom: '09:00',
  talksUntil: '18:00',
  remindDayBefore: 'yes',
  remindJustBefore: 'yes',
};

/** As a spreadsheet counts days: 1 March 2027. */
const FIRST_OF_MARCH = 46447;

const begun = aPersonWithTracker();
const ana = acts.addPerson(begun.visitor, {
  name: 'Ana Ruiz',
  organisation: 'St. Anne’s',
});

/** Somebody on Monday 1 March 2027 who has set their own pace. */
function withPace(pace: Partial<typeof AT_FIRST>): Someone {
  const someone = copyOf(begun);
  someone.visitor.send({action: 'pace'});
  someone.visitor.press('pace.save', {...AT_FIRST, ...pace});
  return someone;
}

describe('one’s own pace', () => {
  it('is the usual one at first, and can be left as it is', () => {
    const {visitor} = copyOf(begun);
    visitor.send({action: 'overview'});
    visitor.press('pace');
    for (const [label, value] of [
      ['Working days until you try somebody else there', '3'],
      ['Hours after a talk until the thank-you is due', '24'],
      ['Suggest talks from', '09:00'],
      ['The day before a talk', 'yes'],
    ] as const)
      expect(fieldLabelled(visitor, label).value).toBe(value);
    visitor.press('pace.save');
    expect(says(visitor)).toContain('this is your pace from now on');
  });

  it.each([
    [{}, 4],
    [{tryAnotherAfter: '1'}, 2],
  ])(
    'S3.8 decides on which day of March something comes after silence: %j',
    (pace, day) => {
      const someone = withPace(pace);
      acts.call(someone.visitor, ana, {branch: 'noAnswer'});
      expect(rowsOf(someone, 'Calls')[0]!['Next on']).toBe(
        FIRST_OF_MARCH + day - 1,
      );
    },
  );

  it('S7.1 decides when a thank-you is due', () => {
    const someone = withPace({thanksHours: '48'});
    someone.visitor.send({action: 'record.arrange', about: {person: ana}});
    someone.visitor.press('record.saveHeld', {
      day: '2027-02-28',
      time: '15:00',
      minutes: '30',
    });
    expect(rowsOf(someone, 'Letters')[0]!['Due']).toBeCloseTo(
      FIRST_OF_MARCH + 1 + 15.5 / 24,
    );
  });

  it('decides how many opinions a new kind of work wants', () => {
    const someone = withPace({opinions: '5'});
    acts.addWork(someone.visitor, {name: 'Nurse'});
    expect(says(someone.visitor)).toContain('0 opinions of 5');
  });

  it('keeps suggested talks within the hours one likes', () => {
    const someone = withPace({talksFrom: '17:00', talksUntil: '17:30'});
    someone.visitor.send({action: 'record.arrange', about: {person: ana}});
    someone.visitor.press('record.freeTimes', {minutes: '30'});
    const times = fieldLabelled(
      someone.visitor,
      'To paste, read out or mail',
    ).value.match(/\d\d:\d\d/g);
    expect(new Set(times)).toEqual(new Set(['17:00']));
  });

  it('keeps the calendar from reminding where one wants no reminder', () => {
    const someone = withPace({remindDayBefore: '', remindJustBefore: 'yes'});
    someone.visitor.send({action: 'record.arrange', about: {person: ana}});
    someone.visitor.press('record.saveArranged', {
      day: '2027-03-04',
      time: '14:00',
      calendar: 'yes',
    });
    const [talk] = listCalendars(someone.workspace).flatMap(({id}) =>
      listEvents(someone.workspace, id),
    );
    expect(talk!.reminders!.overrides).toEqual([
      {method: 'popup', minutes: 60},
    ]);
  });

  it.each([
    [
      {tryAnotherAfter: '0'},
      '“0” does not fit here. Use a whole number from 1',
    ],
    [{thanksHours: 'soon'}, '“soon” does not fit here'],
    [{askAgainAfter: '3'}, 'Use more than 3 working days'],
    [{talksUntil: '08:00'}, 'Choose an end that is later than 09:00'],
    [{talksFrom: '24:00'}, 'There is no time “24:00”'],
  ])('says beside the field what %j should be', (pace, sentence) => {
    expect(() => withPace(pace)).toThrow(sentence);
  });

  it('goes back to the usual where a field is left empty', () => {
    const someone = withPace({thanksHours: '48'});
    someone.visitor.send({action: 'pace'});
    someone.visitor.press('pace.save', {...AT_FIRST, thanksHours: ''});
    someone.visitor.press('pace');
    expect(
      fieldLabelled(
        someone.visitor,
        'Hours after a talk until the thank-you is due',
      ).value,
    ).toBe('24');
  });

  it('may be typed into the Settings tab, and what cannot be used there is named', () => {
    const someone = withPace({});
    const hand = byHand(someone);
    const row =
      hand
        .values("'Settings'!A:Z")
        .findIndex(cells =>
          cells.includes('Hours after a talk until the thank-you is due'),
        ) + 1;
    hand.type('Settings', row, {Value: 'soon'});
    someone.visitor.send({action: 'overview'});
    expect(says(someone.visitor)).toContain(
      '“Hours after a talk until the thank-you is due” says “soon”',
    );
    hand.type('Settings', row, {Value: '12'});
    someone.visitor.send({action: 'pace'});
    expect(says(someone.visitor)).not.toContain('cannot use');
    expect(
      fieldLabelled(
        someone.visitor,
        'Hours after a talk until the thank-you is due',
      ).value,
    ).toBe('12');
  });
});
