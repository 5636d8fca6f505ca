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
      changes: [put('people', 'P-1', {name: 'Ana'})],
    });
    expect(adoption(tracker, newId)).toEqual([]);
  });
});
