import {renamed} from '../../src/core/renamed';
import {type Change, put} from '../../src/core/tracker';
import {aWorld} from './support/world';

const to = (
  of: 'people' | 'work',
  name: string,
  changes: readonly Change[],
  id = of === 'people' ? 'P-1' : 'W-1',
) => renamed(aWorld({changes}).tracker, of, id, name);

describe('somebody who gets another name', () => {
  const ida = put('people', 'P-1', {name: 'Ida Berg'});

  it('is called by it wherever a row is linked to them, and nowhere else', () => {
    expect(
      to('people', 'Ida Lind', [
        ida,
        put('people', 'P-2', {
          name: 'Bo',
          referredBy: 'Ida Berg',
          referredById: 'P-1',
        }),
        put('people', 'P-3', {
          name: 'Cy',
          referredBy: 'Ida Berg',
          referredById: 'P-9',
        }),
        put('interviews', 'I-1', {
          person: 'Bo Lind ;  ida berg; Ida Bergmann',
          personIds: 'P-2 P-1 P-4',
        }),
        put('interviews', 'I-2', {person: 'Ida Berg', personIds: 'P-10'}),
        put('interviews', 'I-3', {person: 'Somebody', personIds: 'P-1'}),
        put('calls', 'C-1', {person: ' Ida Berg ', personId: 'P-1'}),
      ]),
    ).toEqual([
      put('people', 'P-2', {referredBy: 'Ida Lind'}),
      put('calls', 'C-1', {person: 'Ida Lind'}),
      put('interviews', 'I-1', {person: 'Bo Lind ;  Ida Lind; Ida Bergmann'}),
    ]);
  });

  it('is called by it where the name had semicolons', () => {
    expect(
      to('people', 'Ida $& Lind', [
        put('people', 'P-1', {name: 'Berg; Ida+'}),
        put('interviews', 'I-1', {
          person: 'Bo; berg; ida+ ;Berg',
          personIds: 'P-1 P-2 P-3',
        }),
      ]),
    ).toEqual([put('interviews', 'I-1', {person: 'Bo; Ida $& Lind ;Berg'})]);
  });

  it('is called by it in what is planned about their talks', () => {
    expect(
      to('people', 'Ida Lind', [
        ida,
        put('interviews', 'I-1', {person: 'Somebody', personIds: 'P-1'}),
        put('interviews', 'I-2', {person: 'Somebody', personIds: 'P-2'}),
        put('plan', 'D-1', {what: 'Read', about: 'Ida Berg', aboutId: 'I-1'}),
        put('plan', 'D-2', {what: 'Read', about: 'Ida Berg', aboutId: 'I-2'}),
        put('plan', 'D-3', {what: 'Read', about: 'Bo Lind', aboutId: 'I-1'}),
      ]),
    ).toEqual([put('plan', 'D-1', {about: 'Ida Lind'})]);
  });

  it.each<[string, readonly Change[], string]>([
    ['the name stays the same', [ida], 'Ida Berg'],
    ['they are gone', [], 'Ida Lind'],
    ['they had no name', [put('people', 'P-1', {name: ''})], 'Ida Lind'],
  ])('changes nothing where %s', (_, changes, name) => {
    const about = ['Ida Berg', 'ida berg', ''].map((person, at) =>
      put('calls', `C-${at}`, {person, personId: 'P-1'}),
    );
    expect(to('people', name, [...changes, ...about])).toEqual([]);
  });
});

describe('a kind of work that gets another name', () => {
  const nurse = put('work', 'W-1', {name: 'Nurse'});

  it('is called by it wherever it is linked, and with people, who name it without a link', () => {
    expect(
      to('work', 'Carer', [
        nurse,
        put('interviews', 'I-1', {work: 'Nurse', workId: 'W-1'}),
        put('interviews', 'I-2', {work: 'Nurse', workId: 'W-2'}),
        put('people', 'P-1', {name: 'Ida', work: 'Baker; NURSE'}),
        put('people', 'P-2', {name: 'Bo', work: 'Night nurse'}),
        put('people', 'P-3', {name: 'Nurse', work: ''}),
        put('plan', 'D-1', {what: 'Read', about: 'Nurse', aboutId: 'I-1'}),
      ]),
    ).toEqual([
      put('interviews', 'I-1', {work: 'Carer'}),
      put('people', 'P-1', {work: 'Baker; Carer'}),
    ]);
  });

  it('takes nobody of the same name with it', () => {
    expect(
      to('people', 'Carer', [
        put('people', 'P-1', {name: 'Nurse'}),
        put('people', 'P-2', {name: 'Bo', work: 'Nurse'}),
        put('interviews', 'I-1', {work: 'Nurse', workId: 'P-1'}),
      ]),
    ).toEqual([]);
  });
});
