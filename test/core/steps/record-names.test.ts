import {namesChanges} from '../../../src/core/steps/record/names';
import type {Interview} from '../../../src/core/tables';
import {type Change, put} from '../../../src/core/tracker';
import {person} from '../support/people';
import {aTalk} from '../support/talk';
import {aWorld} from '../support/world';

const ida = person('P-1', {name: 'Ida Berg'});
const named = (
  typed: Readonly<Record<string, string>>,
  changes: readonly Change[] = [],
  talk: Partial<Omit<Interview, 'id'>> = {},
) =>
  namesChanges(aWorld({changes: [ida, ...changes]}), aTalk(talk), {
    action: '',
    typed,
  });
/** The row of a name that Ida gave. */
const referral = (
  id: string,
  set: Parameters<typeof put<'referrals'>>[2] = {},
) =>
  put('referrals', id, {
    name: 'Bea Lang',
    permission: 'not asked',
    from: 'Ida Berg',
    fromPersonId: 'P-1',
    interviewId: 'I-1',
    newPersonId: 'P-2',
    ...set,
  });
const bea = person('P-2', {
  name: 'Bea Lang',
  referredBy: 'Ida Berg',
  referredById: 'P-1',
});
const link = {
  referredBy: 'Ida Berg',
  referredById: 'P-1',
  mayUseName: 'not asked',
};

describe('a name that was given in a talk', () => {
  it('becomes a referral and somebody to approach', () => {
    expect(
      named({'name 1': 'Bea Lang, head nurse, 0660', 'permission 1': 'yes'}),
    ).toEqual([
      referral('N-new2', {
        detail: 'head nurse, 0660',
        permission: 'yes',
        newPersonId: 'P-new1',
      }),
      put('people', 'P-new1', {
        name: 'Bea Lang',
        firstName: 'Bea',
        stage: 'to approach',
        relationship: 'referral',
        howFound: 'named by somebody',
        known: false,
        work: 'Nurse',
        notes: 'head nurse, 0660',
        addedOn: '2027-03-01',
        nextAction: 'Get in touch: Ida Berg gave you the name',
        nextOn: '2027-03-04',
        ...link,
        mayUseName: 'yes',
      }),
    ]);
  });

  it.each([
    ['Bea Lang', 'Bea Lang', undefined],
    [' Bea Lang ; head nurse ', 'Bea Lang', 'head nurse'],
    [', ;Bea Lang', 'Bea Lang', undefined],
    ['van der Berg, Jan', 'Jan van der Berg', undefined],
    ['van der Berg , Jan , head nurse', 'Jan van der Berg', 'head nurse'],
  ])('typed as «%s» is %s, and: %s', (line, name, detail) => {
    expect(named({'name 1': line})[0]).toEqual(
      referral('N-new2', {
        name,
        newPersonId: 'P-new1',
        ...(detail === undefined ? {} : {detail}),
      }),
    );
  });

  it.each([
    ['bea lang, 0660', 'head nurse; 0660'],
    ['BEA LANG, head nurse', 'head nurse'],
    ['Bea Lang', 'head nurse'],
  ])('typed again as «%s» is kept once, with: %s', (again, detail) => {
    expect(
      named({'name 1': 'Bea Lang, head nurse', 'name 2': again})[0],
    ).toEqual(referral('N-new2', {detail, newPersonId: 'P-new1'}));
  });

  it.each<Readonly<Record<string, string>>>([
    {},
    {'name 1': ' , '},
    {'name 4': 'Bea Lang'},
  ])('is none in %j', typed => {
    expect(named(typed)).toEqual([]);
  });
});

describe('a name that is kept already', () => {
  const kept = [referral('N-1'), bea];

  it('is altered in its place, and with the person', () => {
    expect(
      named({'name N-1': 'Bea Lange', 'permission N-1': 'yes'}, kept),
    ).toEqual([
      referral('N-1', {name: 'Bea Lange', permission: 'yes'}),
      put('people', 'P-2', {...link, mayUseName: 'yes', name: 'Bea Lange'}),
    ]);
  });

  it('leaves the person’s name where it is the same', () => {
    expect(named({'name N-1': 'Bea Lang'}, kept)).toEqual([
      referral('N-1'),
      put('people', 'P-2', link),
    ]);
  });

  it('is found by its name where it is typed into an empty place', () => {
    expect(named({'name 1': 'bea lang'}, kept)).toEqual([
      referral('N-1', {name: 'bea lang'}),
      put('people', 'P-2', {...link, name: 'bea lang'}),
    ]);
  });

  it('is told from another by its place', () => {
    const two = [...kept, referral('N-2', {name: 'Tom Ott', newPersonId: ''})];
    expect(
      named({'name N-1': 'Bea Lang', 'name N-2': 'Tom Ott'}, two).map(
        one => `${one.table} ${one.id}`,
      ),
    ).toEqual([
      'referrals N-1',
      'people P-2',
      'referrals N-2',
      'people P-new1',
    ]);
  });

  it('is found again as its person where the link is missing, and who gave it the same', () => {
    expect(
      named({'name N-1': 'Bea Lang'}, [
        referral('N-1', {newPersonId: ''}),
        bea,
      ]),
    ).toEqual([referral('N-1'), put('people', 'P-2', link)]);
  });

  it('is another row where another name is typed into an empty place', () => {
    expect(named({'name 1': 'Tom Ott'}, kept)[0]).toEqual(
      referral('N-new2', {name: 'Tom Ott', newPersonId: 'P-new1'}),
    );
  });

  it('is kept for who is on the list, named by the same, without a row of it', () => {
    expect(named({'name 1': 'bea lang'}, [bea])).toEqual([
      referral('N-new1', {name: 'bea lang'}),
      put('people', 'P-2', link),
    ]);
  });

  it('leaves who was named by somebody else as they are', () => {
    expect(
      named({'name N-1': 'Bea Lange'}, [
        referral('N-1'),
        person('P-2', {name: 'Bea Lang', referredById: 'P-9'}),
      ]),
    ).toEqual([referral('N-1', {name: 'Bea Lange'})]);
  });

  it('is of another talk where another talk has it', () => {
    expect(
      named({'name N-1': 'Bea Lang'}, [referral('N-1', {interviewId: 'I-2'})]),
    ).toEqual([]);
  });
});

describe('a name that somebody on the list has', () => {
  it('waits, until it is said whether it is them', () => {
    expect(
      named({'name 1': 'bea lang'}, [person('P-2', {name: 'Bea Lang'})]),
    ).toEqual([referral('N-new1', {name: 'bea lang', newPersonId: ''})]);
  });

  it('given by nobody who is known, waits as well', () => {
    const nobody = {personIds: '', person: 'The fair'};
    expect(
      named(
        {'name 1': 'Bea Lang'},
        [person('P-2', {name: 'Bea Lang'})],
        nobody,
      ),
    ).toEqual([
      referral('N-new1', {
        from: 'The fair',
        fromPersonId: '',
        newPersonId: '',
      }),
    ]);
    expect(named({'name 1': 'Bea Lang'}, [], nobody)).toEqual([
      referral('N-new2', {
        from: 'The fair',
        fromPersonId: '',
        newPersonId: 'P-new1',
      }),
      expect.objectContaining({
        set: expect.objectContaining({
          referredBy: 'The fair',
          referredById: '',
        }),
      }),
    ]);
  });
});
