import type {Person} from '../../../src/core/tables';
import {type Change, find, put} from '../../../src/core/tracker';
import {byWhatIsNext} from '../../../src/core/steps/people/by-what-is-next';
import {giverOf, givers} from '../../../src/core/steps/people/giver';
import {rungOf} from '../../../src/core/steps/people/ladder';
import {personMeant} from '../../../src/core/steps/people/meant';
import {SamePerson} from '../../../src/core/steps/people/same-person';
import {person} from '../support/people';
import {aWorld} from '../support/world';

const rowsOf = (...changes: readonly Change[]) =>
  aWorld({changes}).tracker.rows.people;

describe('who is meant by a name', () => {
  const some = rowsOf(
    person('P-1', {name: 'Ana Ruiz', organisation: 'Ward'}),
    person('P-2', {name: 'Ana Ruiz', organisation: 'School'}),
    person('P-3', {name: 'José Paz'}),
    person('P-4', {name: ''}),
  );

  it.each([
    ['josé paz', 'P-3'],
    ['  José   Paz ', 'P-3'],
    ['JOSE\u0301 PAZ', 'P-3'],
    ['José\tPaz', 'P-3'],
    ['JoséPaz', undefined],
    ['José', undefined],
    ['ana ruiz (school)', 'P-2'],
    ['', undefined],
    ['  ', undefined],
  ])('«%s» is %s', (typed, id) => {
    expect(personMeant(some, typed)?.id).toBe(id);
  });

  it('is asked at the field where several have it', () => {
    expect(() => personMeant(some, ' Ana Ruiz ', 'name')).toThrow(
      expect.objectContaining({
        code: 'severalOfThatName',
        values: {name: 'Ana Ruiz'},
        field: 'name',
      }),
    );
  });

  it('is asked, too, where nothing tells them apart', () => {
    const alike = rowsOf(
      person('P-1', {name: 'Max'}),
      person('P-2', {name: 'Max'}),
    );
    expect(() => personMeant(alike, 'Max')).toThrow('severalOfThatName');
  });
});

describe('who is probably the same', () => {
  const known = new SamePerson(
    rowsOf(
      person('P-1', {
        name: 'Ida  Berg',
        organisation: 'Honey',
        email: 'ida@honey.example',
      }),
      person('P-2', {name: 'José Paz', organisation: 'Wax'}),
      person('P-3', {name: 'José Paz', organisation: 'wax'}),
    ),
  );

  it.each([
    [{name: 'ida berg', organisation: ' HONEY '}, ['P-1']],
    [{name: ' Ida Berg', organisation: 'Wax'}, []],
    [{name: 'IdaBerg', organisation: 'Honey'}, []],
    [{name: 'I.', email: 'IDA@honey.example'}, ['P-1']],
    [
      {name: 'Ida Berg', organisation: 'Honey', email: 'ida@honey.example'},
      ['P-1'],
    ],
    [{name: 'JOSE\u0301 PAZ', organisation: 'Wax'}, ['P-2', 'P-3']],
    [{name: 'Nobody'}, []],
  ])('as %j: %j', (one, ids) => {
    expect(
      known.find({organisation: '', email: '', ...one}).map(({id}) => id),
    ).toEqual(ids);
  });
});

describe('who may have named somebody', () => {
  const {tracker} = aWorld({
    changes: [
      person('P-1', {name: 'Ida', organisation: 'Honey'}),
      person('P-2', {name: 'Max', stage: 'met'}),
      person('P-3', {name: 'Eve', stage: 'thanked', organisation: 'Wax'}),
      person('P-4', {name: 'Eve', stage: 'keeping in touch'}),
      person('P-5', {name: 'Tom', stage: 'arranged'}),
      person('P-6', {name: ''}),
    ],
  });

  it('is everybody else with a name, those one has met first, and told apart by the organisation', () => {
    expect(givers(tracker, {id: 'P-5'})).toEqual([
      'Max',
      'Eve (Wax)',
      'Eve',
      'Ida',
    ]);
  });

  it('is a hundred people at most', () => {
    const many = aWorld({
      changes: Array.from({length: 102}, (_, at) => person(`P-${at}`)),
    });
    expect(givers(many.tracker, {id: 'P-0'})).toHaveLength(100);
  });

  const row = {id: 'P-5', referredBy: 'Ida', referredById: 'P-9'};
  it.each([
    ['max', {referredBy: 'Max', referredById: 'P-2'}],
    ['Kim', {referredBy: 'Kim', referredById: ''}],
    ['Tom', {referredBy: 'Tom', referredById: ''}],
    ['Ida', {referredBy: 'Ida', referredById: 'P-9'}],
    ['Eve (Wax)', {referredBy: 'Eve', referredById: 'P-3'}],
    ['', {referredBy: '', referredById: ''}],
  ])('of Tom, whom Ida named, is by «%s»: %j', (typed, giver) => {
    expect(giverOf(tracker, typed, row)).toEqual(giver);
  });

  it('is asked at its field where several are called so', () => {
    const two = aWorld({
      changes: [
        person('P-1', {name: 'Eve', organisation: 'Honey'}),
        person('P-2', {name: 'Eve', organisation: 'Wax'}),
      ],
    });
    expect(() => giverOf(two.tracker, 'Eve', row)).toThrow(
      expect.objectContaining({field: 'referredBy'}),
    );
  });
});

describe('how bold it is to approach somebody', () => {
  it.each<[Partial<Person>, string]>([
    [{known: true, talker: true, work: 'Nurse'}, 'knownTalker'],
    [{known: true, work: 'Nurse'}, 'knownWorker'],
    [{known: true, relationship: 'volunteer'}, 'known'],
    [{talker: true, relationship: 'volunteer'}, 'volunteer'],
    [{relationship: 'exhibitor or recruiter', howFound: 'outing'}, 'fair'],
    [{howFound: 'outing', referredBy: 'Max'}, 'openHouse'],
    [{referredBy: 'Max'}, 'referral'],
    [{referredById: 'P-2'}, 'referral'],
    [{relationship: 'referral'}, 'referral'],
    [{relationship: 'friend'}, 'cold'],
    [{}, 'cold'],
  ])('%j: %s', (set, rung) => {
    const {tracker} = aWorld({changes: [put('people', 'P-1', set)]});
    expect(rungOf(find(tracker, 'people', 'P-1')!)).toBe(rung);
  });
});

describe('the order of everybody', () => {
  it('is: by the day to act, then who is to be approached, the easiest first, then the others, and the resting and closed last', () => {
    const some = rowsOf(
      person('closed', {stage: 'closed', nextOn: '2027-03-01'}),
      person('resting', {stage: 'resting'}),
      person('no contact', {doNotContact: true, nextOn: '2027-03-01'}),
      person('met, known', {stage: 'met', known: true}),
      person('to approach'),
      person('known', {known: true}),
      person('no stage', {stage: ''}),
      person('later', {nextOn: '2027-03-09', stage: 'met'}),
      person('sooner', {nextOn: '2027-03-02'}),
    );
    expect(byWhatIsNext(some).map(one => one.id)).toEqual([
      'sooner',
      'later',
      'known',
      'no stage',
      'to approach',
      'met, known',
      'closed',
      'no contact',
      'resting',
    ]);
  });

  it('is by name where nothing else tells them apart, whatever the capitals', () => {
    const some = ['Zoe', 'anna', 'Bea', 'Ödön', 'Olga', '_'].map(name =>
      person(name, {name}),
    );
    expect(byWhatIsNext(rowsOf(...some)).map(one => one.name)).toEqual([
      '_',
      'anna',
      'Bea',
      'Ödön',
      'Olga',
      'Zoe',
    ]);
  });
});
