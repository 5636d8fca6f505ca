import {tookPlace} from '../../../src/core/steps/record/took-place';
import type {Interview} from '../../../src/core/tables';
import {put} from '../../../src/core/tracker';
import {person} from '../support/people';
import {aTalk} from '../support/talk';
import {aWorld} from '../support/world';

type Set = Partial<Omit<Interview, 'id'>>;

const ida = person('P-1', {name: 'Ida Berg'});
const max = person('P-2', {name: 'Max Roth'});

describe('a talk that took place', () => {
  let fresh = aWorld();
  beforeEach(() => {
    fresh = aWorld({changes: [ida, max]});
  });
  /** Its people as its row has them afterwards, and who is new. */
  const took = (set: Set) => {
    const [row, ...others] = tookPlace(
      fresh,
      aTalk({type: 'practice', ...set}),
    ).map(one => ('set' in one ? one.set : {}));
    return [
      row && 'personIds' in row ? row.personIds : undefined,
      others.flatMap(one => ('name' in one ? [one.name] : [])).join('; '),
    ];
  };

  it.each<[string, Set, readonly [string, string]]>([
    ['who are linked', {personIds: 'P-1 P-2'}, ['P-1 P-2', '']],
    ['who are known by name', {personIds: '', person: 'Ida Berg'}, ['P-1', '']],
    ['who is new', {personIds: '', person: 'Tom Ott'}, ['P-new1', 'Tom Ott']],
    [
      'of whom one is new',
      {personIds: '', person: 'Ida Berg; Tom Ott'},
      ['P-1 P-new1', 'Tom Ott'],
    ],
    [
      'behind a comma, one of them known',
      {personIds: '', person: 'Ida Berg, Tom'},
      ['P-1', ''],
    ],
    [
      'whose row is gone',
      {personIds: 'P-9', person: 'Tom Ott'},
      ['P-new1', 'Tom Ott'],
    ],
    [
      'met at an outing, without a name',
      {personIds: '', outingId: 'O-1', person: 'Fair'},
      ['', ''],
    ],
    [
      'who are linked, of several names',
      {personIds: 'P-1', person: 'Ida Berg; Tom'},
      ['P-1', ''],
    ],
  ])('has people %s', (_, set, [ids, names]) => {
    expect(took(set)).toEqual([ids, names]);
  });

  it('makes them met, and owes each a letter a day after its end', () => {
    expect(
      tookPlace(fresh, aTalk({personIds: '', person: 'Ida Berg; Tom Ott'})),
    ).toEqual([
      put('interviews', 'I-1', {status: 'done', personIds: 'P-1 P-new1'}),
      put('people', 'P-1', {stage: 'met'}),
      put('people', 'P-new1', {
        stage: 'met',
        name: 'Tom Ott',
        firstName: 'Tom',
        addedOn: '2027-03-01',
      }),
      ...[
        ['P-1', 'Ida Berg'],
        ['P-new1', 'Tom Ott'],
      ].map(([id, name]) =>
        put('letters', `L-I-1-${id}`, {
          person: name,
          kind: 'informational',
          stage: 'draft',
          dueOn: '2027-03-03T14:20',
          personId: id,
          interviewId: 'I-1',
        }),
      ),
    ]);
  });

  it('owes the letter a day from now where it had no time', () => {
    expect(tookPlace(fresh, aTalk({start: ''})).at(-1)).toMatchObject({
      set: {dueOn: '2027-03-02T09:00'},
    });
  });

  it.each(['met', 'thanked', 'keeping in touch', 'closed'])(
    'leaves who is %s',
    stage => {
      fresh = aWorld({changes: [person('P-1', {stage})]});
      expect(tookPlace(fresh, aTalk({type: 'practice'}))).toEqual([
        put('interviews', 'I-1', {status: 'done', personIds: 'P-1'}),
      ]);
    },
  );
});
