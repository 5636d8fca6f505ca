import {adoption} from '../../src/core/adopt';
import {changed, put} from '../../src/core/tracker';
import {aWorld} from './support/world';

describe('a row typed by hand', () => {
  it('gets an id of its own, and the links that its names stand for', () => {
    const {tracker, newId} = aWorld({
      changes: [
        put('people', 'P-1', {name: 'Ana Ruiz'}),
        put('people', '@3', {name: 'Bo Lind'}),
        put('work', 'W-1', {name: 'Nurse'}),
        put('interviews', '@2', {person: 'ana ruiz; Bo Lind', work: 'NURSE'}),
      ],
    });
    const {rows} = changed(tracker, adoption(tracker, newId));
    expect({
      people: rows.people.map(({id, name}) => [id, name]),
      interviews: rows.interviews.map(one => [
        one.id,
        one.personIds,
        one.workId,
      ]),
    }).toEqual({
      people: [
        ['P-1', 'Ana Ruiz'],
        ['P-new1', 'Bo Lind'],
      ],
      interviews: [['I-new2', 'P-1 P-new1', 'W-1']],
    });
  });

  it('is linked to nobody where two people have the name', () => {
    const {tracker, newId} = aWorld({
      changes: [
        put('people', 'P-1', {name: 'Ana'}),
        put('people', 'P-2', {name: 'Ana'}),
        put('calls', '@2', {person: 'Ana'}),
      ],
    });
    expect(adoption(tracker, newId)).toEqual([
      {table: 'calls', id: '@2', become: 'C-new1', set: {}},
    ]);
  });

  it('leaves a tracker alone whose rows all have ids', () => {
    const {tracker, newId} = aWorld({
      changes: [
        put('people', 'P-1', {name: 'Ana'}),
        put('people', 'P-2', {name: ''}),
        put('work', 'W-1', {name: 'Nurse'}),
        put('interviews', 'I-1', {
          person: 'Ana',
          personIds: 'P-1',
          work: 'nurse',
          workId: 'W-1',
        }),
      ],
    });
    expect(adoption(tracker, newId)).toEqual([]);
  });
});

describe('a name typed over another', () => {
  const people = [
    put('people', 'P-1', {name: 'Ana Ruiz'}),
    put('people', 'P-2', {name: 'Bo Lind', organisation: 'Mill'}),
    put('people', 'P-3', {name: 'Cy'}),
    put('people', 'P-4', {name: 'Cy'}),
  ];
  const linkedAfter = (person: string, personIds = 'P-1') => {
    const {tracker, newId} = aWorld({
      changes: [...people, put('interviews', 'I-1', {person, personIds})],
    });
    const changes = adoption(tracker, newId);
    return changed(tracker, changes).rows.interviews[0]!.personIds;
  };

  it('leads to whom it names', () => {
    expect([
      linkedAfter('bo lind'),
      linkedAfter('Bo Lind (Mill)'),
      linkedAfter('Ana Ruiz; Bo Lind'),
      linkedAfter(' Bo Lind ; '),
    ]).toEqual(['P-2', 'P-2', 'P-1 P-2', 'P-2']);
  });

  it('leads on where its link led to somebody who is gone', () => {
    expect([
      linkedAfter('Bo Lind', 'P-9'),
      linkedAfter('Bo Lind; Somebody', 'P-9'),
      linkedAfter('Bo Lind; Somebody', ''),
      linkedAfter('Somebody', 'P-9'),
    ]).toEqual(['P-2', 'P-2', 'P-2', 'P-9']);
  });

  it('may have semicolons itself, and leads to nobody who is called like a part of it', () => {
    const linkedIn = (person: string, personIds: string) => {
      const {tracker, newId} = aWorld({
        changes: [
          ...people,
          put('people', 'P-5', {name: 'Bo Lind; Dr'}),
          put('people', 'P-6', {name: ';Ana Ruiz'}),
          put('interviews', 'I-1', {person, personIds}),
        ],
      });
      const changes = adoption(tracker, newId);
      return changed(tracker, changes).rows.interviews[0]!.personIds;
    };
    expect([
      linkedIn('Bo Lind; Dr', 'P-5'),
      linkedIn(';ana ruiz', ''),
      linkedIn('Ana Ruiz; Bo Lind; Dr;; Bo Lind', ''),
      linkedIn('Ana Ruiz; ;Ana Ruiz', 'P-1'),
    ]).toEqual(['P-5', 'P-6', 'P-1 P-5 P-2', 'P-1 P-6']);
  });

  it('takes no link away where it is on no list, on it twice, or empty', () => {
    expect([
      linkedAfter('Somebody'),
      linkedAfter('Cy'),
      linkedAfter(''),
      linkedAfter('Bo Lind; Somebody'),
      linkedAfter('Ana Ruiz; Somebody', 'P-1 P-2'),
      linkedAfter('Ana Ruiz', 'P-2 P-1'),
    ]).toEqual(['P-1', 'P-1', 'P-1', 'P-1', 'P-1 P-2', 'P-2 P-1']);
  });
});
