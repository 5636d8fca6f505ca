import type {Press} from '../../local/panel';
import {byHand} from './support/by-hand';
import {aPersonWithTracker, copyOf} from './support/person';
import {rowsOf} from './support/tracker';

const prepared = aPersonWithTracker();

const SAVE: Press = {
  action: 'people.save',
  typed: {name: 'Bo Lind'},
  id: 'pressed-once',
};
const AGAIN_SAID =
  'This had been saved the first time; only the answer was lost. Nothing is there twice.';

const aPerson = () => {
  const someone = copyOf(prepared);
  return {...someone, someone};
};

describe('a press that is pressed again because no answer came', () => {
  it('adds its row once, and shows what it would have shown', () => {
    const {someone, visitor} = aPerson();
    const first = visitor.send(SAVE);
    expect(visitor.send(SAVE)).toEqual(first);
    expect(rowsOf(someone, 'People')).toHaveLength(1);
  });

  it('moves a kind of work up once, and says so', () => {
    const {someone, visitor} = aPerson();
    for (const name of ['Nurse', 'Baker', 'Cook'])
      visitor.send({action: 'work.add', typed: {name}});
    const cook = String(rowsOf(someone, 'Work')[2]!['Id']);
    const up: Press = {
      action: 'work.up',
      about: {work: cook},
      id: 'pressed-once',
    };
    visitor.send(up);
    const {id, said} = visitor.send(up);
    expect([id, said]).toEqual(['work.home', AGAIN_SAID]);
    expect(rowsOf(someone, 'Work')).toMatchObject([
      {'Kind of work': 'Nurse', Order: 1},
      {'Kind of work': 'Baker', Order: 3},
      {'Kind of work': 'Cook', Order: 2},
    ]);
  });

  it('alters the row of the first try where it was corrected in between', () => {
    const {someone, visitor} = aPerson();
    visitor.send(SAVE);
    visitor.send({...SAVE, typed: {name: 'Bob Lind'}});
    expect(rowsOf(someone, 'People')).toMatchObject([{Name: 'Bob Lind'}]);
  });

  it('leaves a row that was typed by hand in between alone', () => {
    const {someone, visitor} = aPerson();
    byHand(someone).add('People', {Name: 'Cy Ode'});
    visitor.send(SAVE);
    byHand(someone).add('People', {Name: 'Di Fox'});
    visitor.send(SAVE);
    expect(rowsOf(someone, 'People').map(({Name}) => Name)).toEqual([
      'Cy Ode',
      'Bo Lind',
      'Di Fox',
    ]);
  });

  it('is one of its own when its id is not one that a surface makes', () => {
    const {someone, visitor} = aPerson();
    for (const id of ['', 'a b c d e f', '=1+1 =1+1', 'x'.repeat(50_000)])
      visitor.send({
        action: 'record.addPlan',
        typed: {what: `Call ${id.length}`},
        id,
      });
    expect(
      rowsOf(someone, 'Plan').map(({Id}) => /^D-\w{8}$/.test(String(Id))),
    ).toEqual([true, true, true, true]);
  });
});

it('presses that say the same, each with its own id, are two presses', () => {
  const {someone, visitor} = aPerson();
  const add = {action: 'prepare.saveNote', typed: {learned: 'Calm'}};
  visitor.send({...add, id: 'pressed-once'});
  visitor.send({...add, id: 'pressed-anew'});
  expect(rowsOf(someone, 'Research')).toHaveLength(2);
});
