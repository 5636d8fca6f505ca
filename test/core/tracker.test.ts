import {keptIn} from '../../src/core/languages/kept';
import type {Interview, Person} from '../../src/core/tables';
import {
  adopted,
  type Change,
  changed,
  emptyRow,
  emptyTracker,
  find,
  idOfRow,
  isUnadopted,
  keptOf,
  linkedIds,
  onlyWhatDiffers,
  put,
  remove,
  setting,
} from '../../src/core/tracker';

const trackerOf = (...changes: readonly Change[]) =>
  changed(emptyTracker('tracker'), changes);
const ida = put('people', 'P-1', {name: 'Ida Berg', phone: '01 234'});
const bo = put('people', 'P-2', {name: 'Bo Lind'});
const namesIn = (tracker: ReturnType<typeof trackerOf>) =>
  tracker.rows.people.map(({id, name, phone}) => [id, name, phone]);

describe('a row', () => {
  it('begins with the empty value of each of its columns', () => {
    const {id, name, known, nextOn, yearsInField}: Person = emptyRow(
      'people',
      'P-1',
    );
    const {start, rating, personIds}: Interview = emptyRow('interviews', 'I-1');
    expect([
      id,
      name,
      known,
      nextOn,
      yearsInField,
      start,
      rating,
      personIds,
    ]).toEqual(['P-1', '', false, '', undefined, '', undefined, '']);
  });

  it('goes by its number as long as it has no id of its own', () => {
    expect(idOfRow(12)).toBe('@12');
    expect([{id: '@12'}, {id: 'P-12'}, {id: 'a@12'}].map(isUnadopted)).toEqual([
      true,
      false,
      false,
    ]);
  });

  it('names several others with blanks between their ids', () => {
    expect(['', ' P-1  P-2\nP-3 ', 'P-1'].map(linkedIds)).toEqual([
      [],
      ['P-1', 'P-2', 'P-3'],
      ['P-1'],
    ]);
  });
});

describe('a tracker that is changed', () => {
  it('gains rows, loses rows, and holds what is new in those it has', () => {
    expect(
      namesIn(
        changed(trackerOf(ida, bo), [
          put('people', 'P-1', {name: 'Ida Lind'}),
          put('people', 'P-3', {phone: '05 678'}),
          remove('people', 'P-2'),
          remove('people', 'P-9'),
        ]),
      ),
    ).toEqual([
      ['P-1', 'Ida Lind', '01 234'],
      ['P-3', '', '05 678'],
    ]);
  });

  it('gives a row an id of its own, in its place', () => {
    const stray = put('people', '@2', {name: 'Cy Day'});
    expect(
      namesIn(
        changed(trackerOf(stray, ida), [
          adopted('people', '@2', 'P-7', {phone: '09'}),
        ]),
      ),
    ).toEqual([
      ['P-7', 'Cy Day', '09'],
      ['P-1', 'Ida Berg', '01 234'],
    ]);
  });

  it('keeps its other tabs and its own id as they are', () => {
    const before = trackerOf(put('work', 'W-1', {name: 'Nurse'}));
    const {id, rows} = changed(before, [ida]);
    expect(id).toBe('tracker');
    expect(rows.work).toBe(before.rows.work);
  });
});

describe('what differs', () => {
  const before = trackerOf(ida, bo);
  it.each<[string, readonly Change[], readonly Change[]]>([
    [
      'is the cells with another value',
      [put('people', 'P-1', {name: 'Ida Berg', phone: '05', role: ''})],
      [put('people', 'P-1', {phone: '05'})],
    ],
    ['is no row that stays as it is', [bo, put('people', 'P-2', {})], []],
    [
      'is a row that is new, whole',
      [put('people', 'P-3', {name: ''})],
      [put('people', 'P-3', {name: ''})],
    ],
    [
      'is a row that goes, or gets its id',
      [remove('people', 'P-1'), adopted('people', 'P-2', 'P-8', {})],
      [remove('people', 'P-1'), adopted('people', 'P-2', 'P-8', {})],
    ],
    [
      'is seen from what the change before it has made',
      [
        put('people', 'P-1', {phone: '05'}),
        put('work', 'W-1', {name: 'Nurse'}),
        put('people', 'P-1', {phone: '05', name: 'Ida'}),
        put('people', 'P-1', {phone: '01 234'}),
      ],
      [
        put('people', 'P-1', {phone: '05'}),
        put('work', 'W-1', {name: 'Nurse'}),
        put('people', 'P-1', {name: 'Ida'}),
        put('people', 'P-1', {phone: '01 234'}),
      ],
    ],
  ])('%s', (_, changes, differing) => {
    expect(onlyWhatDiffers(before, changes)).toEqual(differing);
  });
});

describe('a row that is looked for', () => {
  it('is found by its id, in the tab that is asked for', () => {
    const tracker = trackerOf(ida, bo, put('people', '', {name: 'Nobody'}));
    expect(find(tracker, 'people', 'P-2')?.name).toBe('Bo Lind');
    expect(
      ['P-9', '', undefined].map(id => find(tracker, 'people', id)),
    ).toEqual([undefined, undefined, undefined]);
    expect(find(tracker, 'work', 'P-2')).toBeUndefined();
  });

  it('is found as it is after a change', () => {
    const tracker = trackerOf(ida);
    expect(find(tracker, 'people', 'P-1')?.phone).toBe('01 234');
    const then = changed(tracker, [put('people', 'P-1', {phone: '05'})]);
    expect(find(then, 'people', 'P-1')?.phone).toBe('05');
  });
});

describe('the Settings tab', () => {
  it('says a setting, and nothing of one that was never set', () => {
    const tracker = trackerOf(put('settings', 'name', {value: 'Lou'}));
    expect([setting(tracker, 'name'), setting(tracker, 'reach')]).toEqual([
      'Lou',
      '',
    ]);
  });

  it.each([
    ['Deutsch', 'de'],
    ['fr', 'fr'],
    ['', 'en'],
    ['Klingon', 'en'],
  ] as const)('written in «%s» means what «%s» writes', (value, code) => {
    const tracker = trackerOf(
      put('settings', 'language', {value: 'Español'}),
      put('settings', 'sheetLanguage', {value}),
    );
    expect(keptOf(tracker)).toBe(keptIn(code));
  });
});
