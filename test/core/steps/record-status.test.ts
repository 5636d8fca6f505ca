import {afterIdOf, afterTalk} from '../../../src/core/calendar/after-talk';
import {keepUp} from '../../../src/core/calendar/keep-up';
import type {Moment} from '../../../src/core/day';
import {record} from '../../../src/core/steps/record';
import {type Change, put} from '../../../src/core/tracker';
import {chainOf} from '../support/chain';
import {aTalk, putTalk} from '../support/talk';
import {aWorld} from '../support/world';

const start = '2027-03-02T14:00' as const;
const ida = put('people', 'P-1', {name: 'Ida Berg', stage: 'arranged'});
const calendar = put('settings', 'calendar', {value: 'mine'});

const marked = (
  action: string,
  talk: Parameters<typeof putTalk>[0] = {},
  {now = '2027-03-01T09:00' as Moment, more = [] as readonly Change[]} = {},
) => {
  const world = aWorld({now, changes: [ida, putTalk(talk), ...more]});
  const press = {action: `record.${action}`, about: {interview: 'I-1'}};
  return chainOf(record.changes[action]!(world, press), world);
};

describe('a talk that is marked', () => {
  it.each<[string, Parameters<typeof putTalk>[0], string]>([
    [
      'confirm',
      {status: 'confirmed', confirmedOn: '2027-03-01T09:00'},
      'Noted: Ida Berg expects you.',
    ],
    [
      'cancelled',
      {status: 'cancelled'},
      'The talk with Ida Berg is marked as called off. What you prepared stays here.',
    ],
    [
      'noShow',
      {status: 'no-show'},
      'It happens. One friendly line with two other times is enough; what you prepared for Ida Berg stays here.',
    ],
    ['again', {status: 'planned'}, 'The talk with Ida Berg is on again.'],
  ])('%s says so, and alters nothing else', (action, set, said) => {
    const {deeds, screen} = marked(action);
    expect(deeds).toEqual([
      {do: 'write', changes: [put('interviews', 'I-1', set!)]},
    ]);
    expect([screen.id, screen.said]).toEqual(['record.show I-1', said]);
  });
});

describe('the entry after a talk in the calendar', () => {
  const follows = (
    action: string,
    talk: Parameters<typeof putTalk>[0],
    now: Moment = '2027-03-02T14:10',
  ) => {
    const {screen, world} = marked(action, talk, {now, more: [calendar]});
    const {deeds} = chainOf(keepUp(world, screen.afterwards!), world, {
      calendars: ['mine'],
    });
    return {deeds, world};
  };
  const out = [
    {
      do: 'unbook',
      calendarId: 'mine',
      eventId: afterIdOf('I-1'),
      tellsGuests: false,
    },
  ];

  it('goes with a talk that is called off', () => {
    expect(follows('cancelled', {inCalendar: start}).deeds).toEqual(out);
  });

  it.each<Moment>(['2027-03-02T14:10', '2027-03-02T14:20'])(
    'goes where nobody came, at %s',
    now => {
      expect(follows('noShow', {inCalendar: start}, now).deeds).toEqual(out);
    },
  );

  it('comes back where they came after all', () => {
    const {deeds, world} = follows('again', {
      inCalendar: start,
      status: 'no-show',
    });
    expect(deeds).toEqual([
      {
        do: 'book',
        calendarId: 'mine',
        booking: afterTalk(world, {...aTalk({inCalendar: start}), start}),
        isThere: true,
      },
    ]);
  });
});
