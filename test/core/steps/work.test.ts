import {put} from '../../../src/core/tracker';
import {Problem} from '../../../src/core/problem';
import {after} from '../support/day';
import {fieldNamed, wordsOf} from '../support/screens';
import {aWorld} from '../support/world';

const add = (name: string, more: Record<string, string> = {}) => ({
  action: 'work.add',
  typed: {name, ...more},
});

describe('step 1, kinds of work', () => {
  it('S1.8 keeps a tentative entry that has nothing but a name', () => {
    const {world} = after(
      aWorld(),
      add('Beekeeper', {origin: 'toying or wondering'}),
    );
    expect(world.tracker.rows.work).toMatchObject([
      {name: 'Beekeeper', origin: 'toying or wondering', status: 'idea'},
    ]);
  });

  it('S1.5 takes as many kinds of work as come to mind', () => {
    let world = aWorld();
    for (let count = 1; count <= 50; count += 1)
      ({world} = after(world, add(`Work ${count}`)));
    expect(world.tracker.rows.work).toHaveLength(50);
  });

  it('S1.6 S1.7 keeps why it interests apart from where one sees oneself', () => {
    const world = aWorld({changes: [put('work', 'W-1', {name: 'Nurse'})]});
    const {changes} = after(world, {
      action: 'work.save',
      about: {work: 'W-1'},
      typed: {name: 'Nurse', why: 'People', seeMyself: 'On a ward'},
    });
    expect(changes).toMatchObject([
      {set: {why: 'People', seeMyself: 'On a ward'}},
    ]);
  });

  it('S1.9 shows what was imagined and what was found on one screen', () => {
    const world = aWorld({
      changes: [
        put('work', 'W-1', {
          name: 'Nurse',
          imagined: 'White halls',
          found: 'Night shifts',
        }),
      ],
    });
    const {screen} = after(world, {
      action: 'work.edit',
      about: {work: 'W-1'},
    });
    expect([
      fieldNamed(screen, 'imagined').value,
      fieldNamed(screen, 'found').value,
    ]).toEqual(['White halls', 'Night shifts']);
  });

  it('S1.2 leads from a kind of work straight into research on it', () => {
    const world = aWorld({changes: [put('work', 'W-1', {name: 'Nurse'})]});
    const {screen} = after(world, {action: 'work.edit', about: {work: 'W-1'}});
    expect(wordsOf(screen)).toContain(
      '{"action":"prepare.note","about":{"work":"W-1"}}',
    );
  });

  it('asks for a name where none was given', () => {
    expect(() => after(aWorld(), add('  '))).toThrow(
      new Problem('noWorkName', {}, 'name'),
    );
  });

  it('refuses a name that is on the list already, whatever its capitals', () => {
    const world = aWorld({changes: [put('work', 'W-1', {name: 'Nurse'})]});
    expect(() => after(world, add('nurse'))).toThrow(
      new Problem('sameWork', {name: 'nurse'}, 'name'),
    );
  });

  it('gives back a kind of work that was removed, whole', () => {
    const world = aWorld({
      changes: [put('work', 'W-1', {name: 'Nurse', found: 'Night shifts'})],
    });
    const removed = after(world, {
      action: 'work.removeYes',
      about: {work: 'W-1'},
    });
    const undo = JSON.parse(
      JSON.stringify(removed.screen.blocks).match(
        /\{"action":"work.restore".*?"\}\}/,
      )![0],
    );
    expect(removed.world.tracker.rows.work).toEqual([]);
    expect(after(removed.world, undo).world.tracker.rows.work).toEqual(
      world.tracker.rows.work,
    );
  });

  it('S1.4 moves a kind of work up the list', () => {
    let world = aWorld();
    for (const name of ['Nurse', 'Potter']) ({world} = after(world, add(name)));
    ({world} = after(world, {
      action: 'work.up',
      about: {work: world.tracker.rows.work[1]!.id},
    }));
    expect(world.tracker.rows.work.map(one => [one.name, one.place])).toEqual([
      ['Nurse', 2],
      ['Potter', 1],
    ]);
  });
});
