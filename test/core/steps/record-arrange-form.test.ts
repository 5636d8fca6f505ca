import {arrangeScreen} from '../../../src/core/steps/record/arrange';
import type {Person} from '../../../src/core/tables';
import {type Change, put} from '../../../src/core/tracker';
import {person} from '../support/people';
import {fieldsOf} from '../support/screens';
import {putTalk} from '../support/talk';
import {aWorld} from '../support/world';

type About = Readonly<Record<string, string>>;
const minutes = put('settings', 'minutes', {value: '45'});
const nurse = put('work', 'W-1', {name: 'Nurse'});
const ida = (set: Partial<Person> = {}) =>
  person('P-1', {name: 'Ida Berg', ...set});

const form = (about: About, ...changes: readonly Change[]) =>
  arrangeScreen(aWorld({changes}), {action: '', about});
/** What stands in the fields named. */
const valuesIn = (
  names: readonly string[],
  about: About,
  ...changes: readonly Change[]
) => {
  const fields = fieldsOf(form(about, ...changes));
  return names.map(name => fields.find(one => one.name === name)?.value);
};

describe('the form for a talk', () => {
  it('is about nobody yet, with a field for the name', () => {
    const {id, title, back, blocks} = form({});
    expect([id, title, back?.press, blocks[0]]).toEqual([
      'record.arrange ',
      'Plan a talk',
      {action: 'record.home'},
      expect.objectContaining({
        field: expect.objectContaining({name: 'name', required: true}),
      }),
    ]);
  });

  it.each<[string, About, readonly Change[], readonly (string | undefined)[]]>([
    ['usual', {}, [], ['20', 'in person', '', '']],
    ['the person’s own', {}, [minutes], ['45', 'in person', '', '']],
    [
      'of the press',
      {minutes: '15', type: 'practice'},
      [minutes],
      ['15', 'practice', '', ''],
    ],
    [
      'of the talk',
      {interview: 'I-1'},
      [
        minutes,
        putTalk({
          minutes: 30,
          type: 'phone',
          travelMinutes: 25,
          prepPlanned: 0,
        }),
      ],
      ['30', 'phone', '25', '0'],
    ],
    [
      'the person’s own where the talk has none',
      {interview: 'I-1'},
      [minutes, putTalk({minutes: undefined})],
      ['45', 'in person', '', ''],
    ],
  ])(
    'has minutes, kind, way and preparation %s',
    (_, about, changes, values) => {
      expect(
        valuesIn(
          ['minutes', 'type', 'travelMinutes', 'prepPlanned'],
          about,
          ...changes,
        ),
      ).toEqual(values);
    },
  );

  it.each<[string, About, Partial<Person>, string]>([
    [
      'the one somebody is down for',
      {person: 'P-1'},
      {work: 'nurse; Cook'},
      'W-1',
    ],
    [
      'that, whatever the blanks',
      {person: 'P-1'},
      {work: ' Nurse ; Cook'},
      'W-1',
    ],
    ['none, of others', {person: 'P-1'}, {work: 'Cook; Nurse'}, ''],
    ['none, of nothing', {person: 'P-1'}, {}, ''],
    [
      'the one of the press',
      {person: 'P-1', work: 'W-9'},
      {work: 'Nurse'},
      'W-9',
    ],
  ])('has as kind of work %s', (_, about, set, work) => {
    expect(
      valuesIn(
        ['work'],
        about,
        ida(set),
        nurse,
        put('work', 'W-2', {name: ''}),
      ),
    ).toEqual([work]);
  });

  it.each<[string, About, readonly string[]]>([
    [
      'free',
      {day: '2027-03-05', time: '11:00', interview: 'I-1'},
      ['2027-03-05', '11:00'],
    ],
    ['the talk’s', {interview: 'I-1'}, ['2027-03-02', '14:00']],
    [
      'the talk’s, where half is chosen',
      {interview: 'I-1', day: '2027-03-05'},
      ['2027-03-02', '14:00'],
    ],
    ['open', {}, ['', '']],
  ])('has a time that is %s', (_, about, values) => {
    expect(valuesIn(['day', 'time'], about, putTalk())).toEqual(values);
  });

  it.each<[string, string, string, About]>([
    ['one', 'P-1', 'Asia/Tokyo', {interview: 'I-1'}],
    ['several', 'P-1 P-2', '', {interview: 'I-1'}],
    ['nobody', '', '', {interview: 'I-1'}],
    [
      'one, whose zone was chosen',
      'P-1',
      'Asia/Seoul',
      {interview: 'I-1', zone: 'Asia/Seoul'},
    ],
  ])('of a talk with %s has their zone', (_, personIds, zone, about) => {
    expect(
      valuesIn(
        ['theirZone'],
        about,
        ida({timeZone: 'Asia/Tokyo'}),
        putTalk({personIds}),
      ),
    ).toEqual([zone]);
  });

  it('names who takes part', () => {
    expect([
      valuesIn(['withWhom'], {person: 'P-1'}, ida()),
      valuesIn(['withWhom'], {interview: 'I-1'}, putTalk({person: 'Ida; Max'})),
      valuesIn(['withWhom'], {}),
      valuesIn(
        ['withWhom'],
        {interview: 'I-1'},
        putTalk({personIds: '', outingId: 'O-1'}),
      ),
    ]).toEqual([['Ida Berg'], ['Ida; Max'], [''], ['']]);
  });

  it.each<[string, About, readonly Change[], string, readonly string[]]>([
    ['a new talk', {person: 'P-1'}, [], 'yes', []],
    [
      'a talk that is there',
      {interview: 'I-1'},
      [putTalk({inCalendar: '2027-03-02T14:00'})],
      'yes',
      [],
    ],
    ['a talk that is not', {interview: 'I-1'}, [putTalk()], '', []],
    [
      'who has an address',
      {person: 'P-1'},
      [ida({email: 'ida@ward.example'})],
      'yes',
      [''],
    ],
    [
      'who is invited',
      {interview: 'I-1'},
      [
        ida({email: 'ida@ward.example'}),
        putTalk({inCalendar: '2027-03-02T14:00', invited: true}),
      ],
      'yes',
      [],
    ],
  ])(
    'offers the calendar, and to invite, for %s',
    (_, about, changes, put_, invite) => {
      const fields = fieldsOf(form(about, ida(), ...changes));
      expect([
        fields.find(one => one.name === 'calendar')?.value,
        fields.flatMap(one => (one.name === 'invite' ? [one.value] : [])),
      ]).toEqual([put_, invite]);
    },
  );
});
