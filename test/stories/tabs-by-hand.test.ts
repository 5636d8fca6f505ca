import {rootFolder} from '../../local/services/drive/drive-files';
import {visit} from '../../local/visitor';
import type {DriveFile} from '../../local/workspace/drive-file';
import {copyWorkbook} from '../../local/workspace/spreadsheets/workbook';
import {type At, HABITS} from '../sweeps/support/habits';
import {byHand} from './support/by-hand';
import {aPersonAfterATalk, copyOf, script} from './support/person';
import {rowsOf} from './support/tracker';

const prepared = aPersonAfterATalk();
prepared.visitor.open();

function atHand() {
  const someone = copyOf(prepared);
  return {...someone, someone, hand: byHand(someone)};
}

/** Does one of the habits to the tab of people. */
function doHabit(name: string, {someone, hand}: ReturnType<typeof atHand>) {
  const at: At = {
    someone,
    hand,
    tab: 'People',
    headings: ['Name', 'Notes'],
    row: 2,
    pick: ([first]) => first!,
    fresh: () => 'Mine',
    versions: [],
  };
  HABITS.find(habit => habit.name === name)!.act(at);
}

const names = (here: ReturnType<typeof atHand>, tab: string) =>
  rowsOf(here.someone, tab).map(({Name}) => Name);

describe('a duplicated tab', () => {
  it.each(['duplicate a tab', 'duplicate a tab with what marks its columns'])(
    'stays the person’s own, and the next save goes to the first one (%s)',
    habit => {
      const here = atHand();
      doHabit(habit, here);
      here.visitor.send({action: 'people.save', typed: {name: 'Bo Lind'}});
      expect([names(here, 'People'), names(here, 'Mine')]).toEqual([
        ['Ana Ruiz', 'Bo Lind'],
        ['Ana Ruiz'],
      ]);
    },
  );

  it('stays the person’s own when it is moved in front', () => {
    const here = atHand();
    doHabit('duplicate a tab with what marks its columns', here);
    here.hand.type('Mine', 2, {Name: 'Somebody else'});
    here.hand.renameTab('People', 'Z');
    here.hand.renameTab('Mine', 'A');
    here.visitor.send({action: 'people.home'});
    expect(JSON.stringify(here.visitor.screen)).toContain('Ana Ruiz');
    expect(JSON.stringify(here.visitor.screen)).not.toContain('Somebody else');
  });

  it('is gone on with where the first one is deleted and its marks came along', () => {
    const here = atHand();
    doHabit('duplicate a tab with what marks its columns', here);
    here.hand.deleteTab('People');
    const [{Id: ana}] = rowsOf(here.someone, 'Mine') as [{Id: string}];
    here.visitor.send({
      action: 'people.save',
      about: {person: ana},
      typed: {name: 'Ana Ruiz', phone: '123'},
    });
    here.visitor.send({action: 'people.save', typed: {name: 'Bo Lind'}});
    expect(rowsOf(here.someone, 'Mine')).toMatchObject([
      {Name: 'Ana Ruiz', Phone: '123'},
      {Name: 'Bo Lind'},
    ]);
  });
});

it('a tracker set to another country and zone keeps days and times as they are', () => {
  const here = atHand();
  here.hand.ask({
    updateSpreadsheetProperties: {
      properties: {locale: 'de_DE', timeZone: 'Asia/Tokyo'},
      fields: 'locale,timeZone',
    },
  });
  const before = rowsOf(here.someone, 'Interviews');
  here.visitor.open();
  here.visitor.send({
    action: 'people.save',
    typed: {name: 'Bo Lind', nextOn: '2027-03-09'},
  });
  expect(rowsOf(here.someone, 'Interviews')).toEqual(before);
  const saved = rowsOf(here.someone, 'People')[1]!;
  here.visitor.send({
    action: 'people.edit',
    about: {person: String(saved['Id'])},
  });
  expect(JSON.stringify(here.visitor.screen)).toContain('2027-03-09');
});

it('an older version that is restored is gone on with, and gains what it lacks', () => {
  const {workspace, visitor, someone} = atHand();
  const older = workspace.store
    .keys(`spreadsheets/${visitor.tracker!}/`)
    .map(key => [key, workspace.store.read(key)] as const);
  visitor.send({action: 'people.save', typed: {name: 'Bo Lind'}});
  const restored = copyOf(someone);
  for (const key of restored.workspace.store.keys('spreadsheets/'))
    if (key.includes(visitor.tracker!)) restored.workspace.store.remove(key);
  for (const [key, value] of older) restored.workspace.store.write(key, value);
  byHand(restored).deleteColumn('People', 'Notes');
  restored.visitor.open();
  restored.visitor.send({
    action: 'people.save',
    typed: {name: 'Cy Ode', notes: 'Back again'},
  });
  expect(rowsOf(restored, 'People')).toMatchObject([
    {Name: 'Ana Ruiz'},
    {Name: 'Cy Ode', Notes: 'Back again'},
  ]);
});

it('a copy of the file that the person makes is left alone, and leads to the tracker', () => {
  const {workspace, visitor, someone} = atHand();
  const original = workspace.store.read<DriveFile>(
    `files/${visitor.tracker!}`,
  )!;
  const id = 'a-copy-by-hand-of-the-whole-tracker-00000000';
  copyWorkbook(workspace, visitor.tracker!, id);
  workspace.store.write(`files/${id}`, {
    ...original,
    id,
    name: 'Copy of Seven Steps',
    parents: [rootFolder(workspace)],
    appProperties: {},
    madeByScript: false,
  });
  const before = rowsOf(someone, 'People');
  const panel = visit(workspace, script, id);
  expect(JSON.stringify(panel.open())).toContain('You already have a tracker.');
  expect(rowsOf(someone, 'People')).toEqual(before);
});
