import {type Press, ToldToMend} from '../../local/panel';
import {listMessages} from '../../local/workspace/mail';
import {english} from '../../src/core/languages/english';
import {byHand} from './support/by-hand';
import {pressOf} from './support/panel';
import {
  anotherWindow,
  aPersonAfterATalk,
  copyOf,
  type Someone,
} from './support/person';
import {rowsOf} from './support/tracker';

const prepared = aPersonAfterATalk();
for (const name of ['Cy Ode', 'Bo Lind', 'Di Fox'])
  prepared.visitor.send({
    action: 'people.save',
    typed: {name, notes: `About ${name}`},
  });
prepared.visitor.open();

/** Somebody whose sheet is changed by `act` between what the next press reads and what it writes. */
function whileSaving(act: (hand: ReturnType<typeof byHand>) => void) {
  const someone = copyOf(prepared);
  let isDone = false;
  someone.workspace.plug = {
    before({name}) {
      if (name !== 'Sheets.Spreadsheets.batchUpdate' || isDone) return;
      isDone = true;
      act(byHand(someone));
    },
  };
  return someone;
}

const idOf = (someone: Someone, name: string): string =>
  String(rowsOf(someone, 'People').find(row => row['Name'] === name)!['Id']);

/** Name, phone and notes of everybody, by name. */
const people = (someone: Someone) =>
  rowsOf(someone, 'People')
    .map(({Name, Phone = '', Notes = ''}) => `${Name}|${Phone}|${Notes}`)
    .sort();

const savePhone = (someone: Someone, name: string) =>
  someone.visitor.send({
    action: 'people.save',
    about: {person: idOf(someone, name)},
    typed: {name, phone: '123'},
  });

const EVERYBODY_WITH_BO_CHANGED = [
  'Ana Ruiz||',
  'Bo Lind|123|About Bo Lind',
  'Cy Ode||About Cy Ode',
  'Di Fox||About Di Fox',
];

describe('a row that is saved while the person', () => {
  it.each<[string, (hand: ReturnType<typeof byHand>) => void]>([
    ['sorts', hand => hand.sort('People', 'Name')],
    ['inserts a row above', hand => hand.insertRow('People', 2)],
    ['renames a heading', hand => hand.renameColumn('People', 'Phone', 'Tel')],
  ])('%s is still the only one that changes', (_what, act) => {
    const someone = whileSaving(act);
    savePhone(someone, 'Bo Lind');
    const shown = rowsOf(someone, 'People')
      .map(
        row =>
          `${row['Name']}|${row['Phone'] ?? row['Tel'] ?? ''}|${row['Notes'] ?? ''}`,
      )
      .sort();
    expect(shown).toEqual(EVERYBODY_WITH_BO_CHANGED);
  });

  it('deletes a row above is still the only one that changes', () => {
    const someone = whileSaving(hand => hand.deleteRow('People', 2));
    savePhone(someone, 'Bo Lind');
    expect(people(someone)).toEqual(EVERYBODY_WITH_BO_CHANGED.slice(1));
  });

  it('deletes it is told to be gone, and no other row changes', () => {
    const someone = whileSaving(hand => hand.deleteRow('People', 4));
    expect(() => savePhone(someone, 'Bo Lind')).toThrow(
      'no longer in your tracker',
    );
    expect(people(someone)).toEqual([
      'Ana Ruiz||',
      'Cy Ode||About Cy Ode',
      'Di Fox||About Di Fox',
    ]);
  });

  it('types into another cell of it keeps what was typed', () => {
    const someone = whileSaving(hand =>
      hand.type('People', 4, {Organisation: 'Mill & Sons'}),
    );
    savePhone(someone, 'Bo Lind');
    expect(rowsOf(someone, 'People')[2]).toMatchObject({
      Name: 'Bo Lind',
      Organisation: 'Mill & Sons',
      Phone: '123',
    });
  });

  it('moves columns is told to be looked at', () => {
    const someone = whileSaving(hand =>
      hand.moveColumn('People', 'Notes', 'Name'),
    );
    expect(() => savePhone(someone, 'Bo Lind')).toThrow(ToldToMend);
  });
});

describe('a row that is taken away while the person', () => {
  it.each<[string, (hand: ReturnType<typeof byHand>) => void]>([
    ['sorts', hand => hand.sort('People', 'Name')],
    ['inserts a row above', hand => hand.insertRow('People', 2)],
  ])('%s is the only one that goes', (_what, act) => {
    const someone = whileSaving(act);
    someone.visitor.send({
      action: 'people.removeYes',
      about: {person: idOf(someone, 'Cy Ode')},
    });
    expect(people(someone)).toEqual([
      'Ana Ruiz||',
      'Bo Lind||About Bo Lind',
      'Di Fox||About Di Fox',
    ]);
  });
});

describe('a row typed by hand that gets its id while the person', () => {
  it('sorts takes no other row’s id', () => {
    const someone = whileSaving(hand => hand.sort('People', 'Name'));
    byHand(someone).add('People', {Name: 'Aa First'});
    const before = idOf(someone, 'Ana Ruiz');
    someone.visitor.open();
    someone.visitor.open();
    expect(idOf(someone, 'Ana Ruiz')).toBe(before);
    const ids = rowsOf(someone, 'People').map(({Id}) => Id);
    expect(ids.every(id => /^P-/.test(String(id)))).toBe(true);
    expect(new Set(ids).size).toBe(5);
  });
});

describe('a press in a second window while the first is being saved', () => {
  const BUSY = english.problems.busy;
  const about = (someone: Someone) => ({person: idOf(someone, 'Bo Lind')});

  /** Saves in one window, and at every call of that one in a second window, too; gives what the second was told. */
  function bothAtOnce(
    someone: Someone,
    first: Press,
    second: Press,
  ): ReadonlySet<string> {
    const other = anotherWindow(someone);
    const told = new Set<string>();
    let isUnderWay = false;
    someone.workspace.plug = {
      before({name}) {
        if (isUnderWay || !/batchUpdate|sendEmail/.test(name)) return;
        isUnderWay = true;
        try {
          other.send(second);
          told.add('done');
        } catch (problem) {
          if (!(problem instanceof ToldToMend)) throw problem;
          told.add(problem.message);
        }
        isUnderWay = false;
      },
    };
    someone.visitor.send(first);
    someone.workspace.plug = {};
    return told;
  }

  it('is told to wait, writes nothing, and does what it was for when it is pressed again', () => {
    const someone = copyOf(prepared);
    const second = {
      action: 'people.save',
      about: about(someone),
      typed: {name: 'Bo Lind', notes: 'Knows Cy'},
    };
    const told = bothAtOnce(
      someone,
      {
        action: 'people.save',
        about: about(someone),
        typed: {name: 'Bo Lind', phone: '123'},
      },
      second,
    );
    expect([...told]).toEqual([BUSY]);
    expect(people(someone)).toEqual(EVERYBODY_WITH_BO_CHANGED);
    someone.visitor.send(second);
    expect(people(someone)).toContain('Bo Lind|123|Knows Cy');
  });

  it('sends no letter a second time', () => {
    const someone = copyOf(prepared);
    const {visitor} = someone;
    visitor.send({action: 'thanks.home'});
    visitor.press('thanks.letter');
    visitor.press('thanks.see', {
      particular: 'The night shift is the calm one.',
      willDo: 'I will spend an evening on a ward.',
      ownSentence: 'I left with more courage than I came with.',
      myName: 'Ada Okafor',
    });
    const send = pressOf(visitor, 'thanks.send');
    expect([...bothAtOnce(someone, send, send)]).toEqual([BUSY]);
    anotherWindow(someone).send(send);
    expect(listMessages(someone.workspace)).toHaveLength(1);
  });
});

it('a row that is added while the person types one below keeps both', () => {
  const someone = whileSaving(hand => hand.add('People', {Name: 'Ed Hall'}));
  someone.visitor.send({action: 'people.save', typed: {name: 'Flo Gray'}});
  someone.visitor.open();
  const names = rowsOf(someone, 'People').map(({Name}) => Name);
  expect(names.slice(-2).sort()).toEqual(['Ed Hall', 'Flo Gray']);
  expect(names).toHaveLength(6);
});
