import {talkers} from '../../../src/core/steps/record/talkers';
import {
  inCompany,
  isUnnamed,
  namesIn,
  withWhom,
} from '../../../src/core/steps/record/with-whom';
import type {Interview} from '../../../src/core/tables';
import {type Change, put} from '../../../src/core/tracker';
import {person} from '../support/people';
import {aTalk} from '../support/talk';
import {aWorld} from '../support/world';

type Set = Partial<Omit<Interview, 'id'>>;

const ida = person('P-1', {name: 'Ida Berg', organisation: 'Ward'});
const max = person('P-2', {name: 'Max Roth', organisation: 'School'});
const [oneEve, otherEve] = ['Ward', 'School'].map(organisation =>
  person(`P-${organisation}`, {name: 'Eve', organisation}),
) as [Change, Change];
const world = aWorld({changes: [ida, max, oneEve, otherEve]});
let fresh = world;
beforeEach(() => {
  fresh = aWorld({changes: [ida, max, oneEve, otherEve]});
});

describe('the names in a line', () => {
  it.each([
    ['Ida Berg', ['Ida Berg']],
    [' Ida Berg ;Max Roth', ['Ida Berg', 'Max Roth']],
    [';; Ida Berg; ', ['Ida Berg']],
    ['', []],
  ])('«%s»: %j', (words, names) => {
    expect(namesIn(words)).toEqual(names);
  });
});

describe('a talk with nobody yet', () => {
  it.each<[boolean, string, string]>([
    [true, '', 'O-1'],
    [false, '', ''],
    [false, 'P-1', 'O-1'],
    [false, 'P-1', ''],
  ])(
    'is %s with the people «%s» at the outing «%s»',
    (is, personIds, outingId) => {
      expect(isUnnamed({personIds, outingId})).toBe(is);
    },
  );
});

describe('the people of a talk', () => {
  it.each<[string, Set, readonly string[]]>([
    ['by their ids', {personIds: 'P-2 P-1', person: 'Eve'}, ['P-2', 'P-1']],
    ['who are still there', {personIds: 'P-2 P-9'}, ['P-2']],
    ['by name', {personIds: '', person: ' IDA berg '}, ['P-1']],
    [
      'by several',
      {personIds: '', person: 'Max Roth, Ida Berg'},
      ['P-2', 'P-1'],
    ],
    [
      'by name and organisation',
      {personIds: '', person: 'eve (ward)'},
      ['P-Ward'],
    ],
    [
      'not by a name of several',
      {personIds: '', person: 'Eve; Ida Berg'},
      ['P-1'],
    ],
    ['not by an unknown name', {personIds: '', person: 'Tom'}, []],
    ['not by none', {personIds: '', person: ''}, []],
  ])('are known %s', (_, set, ids) => {
    expect(talkers(world, aTalk(set)).map(one => one.id)).toEqual(ids);
  });

  it('are nobody by no name, though somebody on the list has none', () => {
    const nameless = aWorld({changes: [person('P-1', {name: ''})]});
    expect(talkers(nameless, aTalk({personIds: '', person: ';'}))).toEqual([]);
  });
});

describe('who takes part, as it is typed', () => {
  const company = (typed: Record<string, string>, set: Set = {}) =>
    withWhom(fresh, {action: '', typed}, aTalk({...set}));

  it.each<[string, Record<string, string>, Set]>([
    ['nothing', {}, {}],
    ['the names that stand there', {withWhom: 'Ida Berg'}, {}],
  ])('alters nothing where it is %s', (_, typed, set) => {
    expect(company(typed, set)).toBeUndefined();
  });

  it.each<[string, Record<string, string>, string, string]>([
    [
      'one more',
      {withWhom: 'Ida Berg; max roth'},
      'P-1 P-2',
      'Ida Berg; Max Roth',
    ],
    ['somebody else', {withWhom: 'Max Roth'}, 'P-2', 'Max Roth'],
    ['one twice', {withWhom: 'max roth;Max Roth'}, 'P-2', 'Max Roth'],
    ['one in full', {withWhom: 'Eve (School)'}, 'P-School', 'Eve'],
    ['a name in the field for it', {name: 'Max Roth'}, 'P-2', 'Max Roth'],
  ])('may be %s', (_, typed, personIds, names) => {
    expect(company(typed)).toEqual({personIds, person: names, changes: []});
  });

  it('means first who takes part already', () => {
    expect(
      company(
        {withWhom: 'EVE; Max Roth'},
        {personIds: 'P-School', person: 'Eve'},
      ),
    ).toEqual({
      personIds: 'P-School P-2',
      person: 'Eve; Max Roth',
      changes: [],
    });
  });

  it.each(['withWhom', 'name'])(
    'is asked at the field %s where several have the name',
    field => {
      expect(() => company({[field]: 'Eve'})).toThrow(
        expect.objectContaining({code: 'severalOfThatName', field}),
      );
    },
  );

  it.each([
    ['', {}],
    ['O-1', {howFound: 'outing'}],
  ])(
    'puts who is new on the list, met at the outing «%s»',
    (outingId, more) => {
      expect(
        company(
          {withWhom: 'Tom Ott'},
          {personIds: '', person: 'Fair', outingId},
        ),
      ).toEqual({
        personIds: 'P-new1',
        person: 'Tom Ott',
        changes: [
          put('people', 'P-new1', {
            name: 'Tom Ott',
            firstName: 'Tom',
            stage: 'arranged',
            known: false,
            work: 'Nurse',
            addedOn: '2027-03-01',
            ...more,
          }),
        ],
      });
    },
  );

  it('may have the name of the place where they met', () => {
    const met = {personIds: '', outingId: 'O-1', person: 'Max Roth'};
    expect(company({withWhom: 'Max Roth'}, met)).toEqual({
      personIds: 'P-2',
      person: 'Max Roth',
      changes: [],
    });
  });

  it('is put into the talk', () => {
    const talk = aTalk();
    const new_ = {personIds: 'P-2', person: 'Max Roth', changes: []};
    expect([inCompany(talk, undefined), inCompany(talk, new_)]).toEqual([
      talk,
      {...talk, personIds: 'P-2', person: 'Max Roth'},
    ]);
  });
});
