import {ToldToMend} from '../../local/panel';
import {byHand} from './support/by-hand';
import {anotherWindow, aPersonAfterATalk, copyOf} from './support/person';
import {rowsOf} from './support/tracker';

const prepared = aPersonAfterATalk();
prepared.visitor.open();

/** Somebody with a kind of work, Ana Ruiz and a talk with her, at the overview, with their hands on the sheet. */
function atHand() {
  const someone = copyOf(prepared);
  return {...someone, someone, hand: byHand(someone)};
}

/** What is in a tab but for the ids. */
const column = (
  someone: ReturnType<typeof atHand>['someone'],
  tab: string,
  heading: string,
) => rowsOf(someone, tab).map(row => row[heading]);

describe('rows typed by hand', () => {
  it('S5.1 become rows like any other at the next opening, linked by the names in them', () => {
    const {someone, visitor, hand} = atHand();
    hand.add('Work', {'Kind of work': 'Baker'});
    hand.add('People', {Name: 'Bo Lind', Organisation: 'Mill & Sons'});
    hand.add('Calls', {Person: 'bo lind', 'What came of it': 'agreed'});
    hand.add('Interviews', {
      Person: 'Ana Ruiz; Bo Lind',
      'Kind of work': 'Baker',
      Status: 'planned',
    });
    visitor.open();
    const [ana, bo] = column(someone, 'People', 'Id');
    const [, baker] = column(someone, 'Work', 'Id');
    expect(bo).toMatch(/^P-/);
    expect(rowsOf(someone, 'Calls')).toMatchObject([
      {Id: expect.stringMatching(/^C-/), 'Person id': bo},
    ]);
    expect(rowsOf(someone, 'Interviews')[1]).toMatchObject({
      Id: expect.stringMatching(/^I-/),
      'Person ids': `${ana} ${bo}`,
      'Kind of work id': baker,
    });
  });

  it('are altered where they stand, whichever action finds them first', () => {
    const {someone, visitor, hand} = atHand();
    hand.add('People', {Name: 'Bo Lind', Notes: 'Met at the market'});
    visitor.press('people.home');
    const bo = String(column(someone, 'People', 'Id')[1]);
    hand.sort('People', 'Name');
    visitor.send({
      action: 'people.save',
      about: {person: bo},
      typed: {name: 'Bo Lind', phone: '0043 1 234', notes: 'Met at the market'},
    });
    expect(rowsOf(someone, 'People')).toMatchObject([
      {Name: 'Bo Lind', Phone: '0043 1 234', Notes: 'Met at the market'},
      {Name: 'Ana Ruiz', 'E-mail': 'ana@example.org'},
    ]);
  });

  it('lead to whom they name now, where one name is typed over another', () => {
    const {someone, visitor, hand} = atHand();
    hand.add('People', {Name: 'Bo Lind', Organisation: 'Mill & Sons'});
    hand.add('Work', {'Kind of work': 'Baker'});
    visitor.open();
    hand.type('Interviews', 2, {
      Person: 'Bo Lind (Mill & Sons)',
      'Kind of work': 'Baker',
    });
    visitor.open();
    const [, bo] = column(someone, 'People', 'Id');
    const [, baker] = column(someone, 'Work', 'Id');
    expect(rowsOf(someone, 'Interviews')).toMatchObject([
      {'Person ids': bo, 'Kind of work id': baker},
    ]);
    hand.type('Interviews', 2, {Person: 'Somebody else'});
    visitor.open();
    expect(rowsOf(someone, 'Interviews')).toMatchObject([
      {Person: 'Somebody else', 'Person ids': bo},
    ]);
  });

  it('are not shown or saved by the number of their row', () => {
    const {visitor, hand} = atHand();
    hand.add('People', {Name: 'Bo Lind'});
    visitor.press('people.home');
    expect(JSON.stringify(visitor.screen)).not.toContain('"@');
  });

  it('may be saved by a change that comes before any look', () => {
    const {someone, visitor, hand} = atHand();
    visitor.press('work.home');
    hand.add('Work', {'Kind of work': 'Baker'});
    visitor.press('work.add', {name: 'Cook'});
    expect(rowsOf(someone, 'Work')).toMatchObject([
      {'Kind of work': 'Nurse'},
      {'Kind of work': 'Baker', Id: expect.stringMatching(/^W-/)},
      {'Kind of work': 'Cook', Id: expect.stringMatching(/^W-/)},
    ]);
  });

  it('get an id of their own where a whole row was copied, and the first one keeps its own', () => {
    const {someone, visitor, hand} = atHand();
    const [first] = column(someone, 'People', 'Id');
    hand.copyRow('People', 2);
    hand.type('People', 3, {Name: 'Ana’s sister'});
    visitor.open();
    const [ana, sister] = column(someone, 'People', 'Id');
    expect([ana, sister === ana]).toEqual([first, false]);
    expect(rowsOf(someone, 'Interviews')[0]!['Person ids']).toBe(ana);
  });

  it('may stand anywhere, with empty rows between', () => {
    const {someone, visitor, hand} = atHand();
    hand.type('People', 50, {Name: 'Bo Lind'});
    visitor.open();
    visitor.press('people.home');
    visitor.press('people.new');
    visitor.press('people.save', {name: 'Cy Ode'});
    expect(column(someone, 'People', 'Name')).toEqual([
      'Ana Ruiz',
      'Bo Lind',
      'Cy Ode',
    ]);
  });
});

type Hand = ReturnType<typeof byHand>;

/** What people do to a sheet of their own, none of which may do harm. */
const HABITS: readonly (readonly [string, (hand: Hand) => void])[] = [
  ['sorting', hand => hand.sort('People', 'Name')],
  ['filtering', hand => hand.filter('People', 'Name', ['Ana Ruiz'])],
  ['hiding a column', hand => hand.hideColumn('People', 'Name')],
  ['hiding a row', hand => hand.hideRow('People', 2)],
  [
    'a column of their own in the middle',
    hand => {
      hand.insertColumn('People', 'Organisation', 'Shoe size');
      hand.type('People', 2, {'Shoe size': '38'});
    },
  ],
  [
    'a column of their own in front',
    hand => {
      hand.insertColumn('People', 'Id', 'Shoe size');
      hand.type('People', 2, {'Shoe size': '38'});
    },
  ],
  ['moving a column', hand => hand.moveColumn('People', 'Notes', 'Name')],
  ['moving the ids', hand => hand.moveColumn('People', 'Id', 'Organisation')],
  ['renaming a heading', hand => hand.renameColumn('People', 'Name', 'Wer?')],
  ['renaming a tab', hand => hand.renameTab('People', 'Die Leute, ’s geht')],
  ['inserting a row', hand => hand.insertRow('People', 2)],
  [
    'deleting an empty row',
    hand => {
      hand.insertRow('People', 2);
      hand.deleteRow('People', 2);
    },
  ],
  ['deleting the Start tab', hand => hand.deleteTab('Start')],
];

describe('what people do to a sheet of their own', () => {
  it.each(HABITS)(
    'S6.9 %s does no harm: the next save still finds the right cells',
    (_what, habit) => {
      const {someone, visitor, hand} = atHand();
      visitor.press('people.home');
      habit(hand);
      const tab = hand.tabs().find(({sheetId}) => sheetId === 80)!.title;
      const before = rowsOf(someone, tab);
      const known = before[0]!;
      visitor.send({
        action: 'people.show',
        about: {person: String(known['Id'])},
      });
      visitor.press('people.edit');
      visitor.press('people.save', {phone: '+43 660 12'});
      visitor.send({action: 'people.home'});
      visitor.press('people.new');
      visitor.press('people.save', {name: 'Bo Lind'});
      const name = 'Wer?' in known ? 'Wer?' : 'Name';
      const after = rowsOf(someone, tab);
      expect(after).toEqual([
        {...known, Phone: '+43 660 12'},
        expect.objectContaining({[name]: 'Bo Lind'}),
      ]);
      expect(after[1]).not.toHaveProperty('Shoe size');
    },
  );

  it('the right rows are found when two rows above are deleted between two presses', () => {
    const {someone, visitor, hand} = atHand();
    for (const name of ['Bo Lind', 'Cy Ode', 'Di Fox'])
      hand.add('People', {Name: name});
    visitor.open();
    visitor.press('people.home');
    const di = String(column(someone, 'People', 'Id')[3]);
    visitor.send({action: 'people.show', about: {person: di}});
    visitor.press('people.edit');
    hand.deleteRow('People', 2);
    hand.deleteRow('People', 2);
    visitor.press('people.save', {phone: '123'});
    expect(rowsOf(someone, 'People')).toMatchObject([
      {Name: 'Cy Ode'},
      {Name: 'Di Fox', Phone: '123'},
    ]);
    expect(rowsOf(someone, 'People')[0]).not.toHaveProperty('Phone');
  });

  it('saving somebody whose row was deleted meanwhile is told, and writes nothing', () => {
    const {someone, visitor, hand} = atHand();
    const [ana] = column(someone, 'People', 'Id');
    visitor.send({action: 'people.show', about: {person: String(ana)}});
    visitor.press('people.edit');
    hand.deleteRow('People', 2);
    expect(() => visitor.press('people.save', {phone: '123'})).toThrow(
      ToldToMend,
    );
    expect(rowsOf(someone, 'People')).toEqual([]);
  });

  it('a formula of their own stays when something else of its row is saved', () => {
    const {visitor, hand} = atHand();
    hand.ask({
      updateCells: {
        start: {
          sheetId: hand.sheetId('Work'),
          rowIndex: 1,
          columnIndex: hand.column('Work', 'Opinions wanted'),
        },
        rows: [{values: [{userEnteredValue: {formulaValue: '=1+2'}}]}],
        fields: 'userEnteredValue',
      },
    });
    visitor.press('work.home');
    visitor.press('work.edit');
    visitor.press('work.save', {why: 'The calm'});
    const at = hand.address('Work', 2, 'Opinions wanted');
    expect(hand.formulas(at)).toEqual([['=1+2']]);
  });
});

describe('a part of the tracker that was deleted', () => {
  it('comes back as an empty column at the next opening, and nothing else changes', () => {
    const {someone, visitor, hand} = atHand();
    const before = rowsOf(someone, 'People');
    hand.deleteColumn('People', 'Organisation');
    visitor.open();
    const {Organisation, ...rest} = before[0]!;
    expect([Organisation, rowsOf(someone, 'People')]).toEqual([
      'St. Anne’s',
      [rest],
    ]);
    visitor.press('people.home');
    visitor.press('people.new');
    visitor.press('people.save', {name: 'Bo Lind', organisation: 'Mill'});
    expect(rowsOf(someone, 'People')[1]).toMatchObject({
      Name: 'Bo Lind',
      Organisation: 'Mill',
    });
  });

  it('comes back as an empty tab at the next opening, and nothing else changes', () => {
    const {someone, visitor, hand} = atHand();
    const before = rowsOf(someone, 'People');
    hand.deleteTab('Calls');
    visitor.open();
    expect(rowsOf(someone, 'Calls')).toEqual([]);
    expect(rowsOf(someone, 'People')).toEqual(before);
    expect(
      hand
        .tabs()
        .map(({title}) => title)
        .sort(),
    ).toEqual(
      byHand(prepared)
        .tabs()
        .map(({title}) => title)
        .sort(),
    );
  });

  it('comes back beside a tab of the person’s own that has its name', () => {
    const {someone, visitor, hand} = atHand();
    hand.deleteTab('Calls');
    hand.ask({addSheet: {properties: {title: 'Calls', sheetId: 999}}});
    hand.typeAt('Calls!A1', 'Mine');
    visitor.open();
    expect(hand.values('Calls!A1')).toEqual([['Mine']]);
    expect(rowsOf(someone, 'Calls 2')).toEqual([]);
  });

  it('leaves no broken count on the Start tab', () => {
    const {visitor, hand} = atHand();
    hand.deleteTab('People');
    hand.deleteColumn('Work', 'Kind of work');
    visitor.open();
    hand.add('People', {Name: 'Bo Lind'});
    hand.add('Work', {'Kind of work': 'Baker'});
    hand.add('Work', {'Kind of work': 'Cook'});
    const counts = new Map(
      hand
        .values('Start')
        .flatMap(([label, count]) =>
          count === undefined ? [] : [[label, count]],
        ) as [string, number][],
    );
    expect([counts.get('People'), counts.get('Kinds of work')]).toEqual([1, 2]);
  });

  it('has its ids given anew where the column of ids was deleted, and links found again by name', () => {
    const {someone, visitor, hand} = atHand();
    hand.deleteColumn('People', 'Id');
    visitor.open();
    const [ana] = column(someone, 'People', 'Id');
    expect(ana).toMatch(/^P-/);
    expect(rowsOf(someone, 'Interviews')).toMatchObject([{'Person ids': ana}]);
  });
});

describe('what cannot be understood', () => {
  /** Text in a day and a seven in a rating. */
  function withOddCells() {
    const at = atHand();
    at.hand.type('People', 2, {'Next on': 'after Easter'});
    at.hand.type('Work', 2, {'Interest before': 7});
    at.visitor.open();
    return at;
  }

  it('is named on the overview by its cell, with what to do', () => {
    const {visitor, hand} = withOddCells();
    const said = JSON.stringify(visitor.screen.blocks);
    expect(said).toContain(hand.address('People', 2, 'Next on'));
    expect(said).toContain('“after Easter” in “Next on” is not a day.');
    expect(said).toContain(hand.address('Work', 2, 'Interest before'));
    expect(said).toContain('Write a whole number from 1 to 5.');
  });

  it('stays when something else of its row is saved', () => {
    const {someone, visitor} = withOddCells();
    visitor.press('work.home');
    visitor.press('work.edit');
    visitor.press('work.save', {why: 'The calm'});
    const [ana] = column(someone, 'People', 'Id');
    visitor.send({action: 'people.show', about: {person: String(ana)}});
    visitor.press('people.edit');
    visitor.press('people.save', {phone: '123'});
    expect(rowsOf(someone, 'Work')).toMatchObject([
      {'Why it interests me': 'The calm', 'Interest before': 7},
    ]);
    expect(rowsOf(someone, 'People')).toMatchObject([
      {Phone: '123', 'Next on': 'after Easter'},
    ]);
  });

  it('gives way to what the person sets there in the panel, and is no longer named', () => {
    const {someone, visitor} = withOddCells();
    visitor.press('work.home');
    visitor.press('work.edit');
    visitor.press('work.save', {interestBefore: '4'});
    expect(rowsOf(someone, 'Work')).toMatchObject([{'Interest before': 4}]);
    visitor.open();
    expect(JSON.stringify(visitor.screen)).not.toContain('rating');
  });

  it('is no longer named once it is put right by hand', () => {
    const {visitor, hand} = withOddCells();
    hand.type('People', 2, {'Next on': '2027-03-09'});
    hand.type('Work', 2, {'Interest before': 5});
    visitor.open();
    expect(JSON.stringify(visitor.screen)).not.toContain('Not understood');
  });

  it('is seen by another window alike', () => {
    const {someone} = withOddCells();
    expect(JSON.stringify(anotherWindow(someone).screen)).toContain(
      'after Easter',
    );
  });
});
