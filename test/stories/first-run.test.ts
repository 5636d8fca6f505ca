import type {DriveFile} from '../../local/workspace/drive-file';
import {FOLDER, SPREADSHEET} from '../../local/workspace/drive-file';
import {CutOff, visit} from '../../local/visitor';
import {EndOfRun} from '../../local/run';
import {TABLES} from '../../src/core/tables';
import {
  aPerson,
  aPersonWithTracker,
  copyOf,
  script,
  type Someone,
} from './support/person';
import {rowsOf} from './support/tracker';

/** What the add-on has made and is not in the bin: kinds and names. */
const made = ({workspace}: Someone): string[] =>
  workspace.store
    .keys('files/')
    .map(key => workspace.store.read<DriveFile>(key)!)
    .filter(file => file.madeByScript && !file.trashed)
    .map(file => `${KINDS[file.mimeType] ?? 'document'}: ${file.name}`)
    .sort();

const KINDS: Readonly<Record<string, string>> = {
  [FOLDER]: 'folder',
  [SPREADSHEET]: 'spreadsheet',
};

const WHOLE = [
  'document: Thank-you, short',
  'document: Thank-you, warm',
  'folder: Seven Steps',
  'spreadsheet: Seven Steps',
];

describe('the first run', () => {
  it('makes the tracker with one create and at most two updates of it', () => {
    const someone = aPerson();
    someone.visitor.open();
    someone.visitor.press('makeTracker');
    const calls = someone.visitor.calls.map(({name}) => name);
    expect({
      creates: calls.filter(name => name === 'Sheets.Spreadsheets.create')
        .length,
      updates: calls.filter(name => name === 'Sheets.Spreadsheets.batchUpdate')
        .length,
      made: made(someone),
    }).toEqual({creates: 1, updates: 1, made: WHOLE});
  });

  it('gives every tab of the design its columns', () => {
    const someone = aPersonWithTracker();
    for (const {title} of Object.values(TABLES))
      expect(() => rowsOf(someone, title)).not.toThrow();
    expect(rowsOf(someone, 'Settings').length).toBeGreaterThan(5);
  });

  it('S0.1 S0.3 begins at an overview of exactly seven steps, each of which opens', () => {
    const {visitor} = aPersonWithTracker();
    const steps = visitor.screen.blocks
      .flatMap(({items = []}) => items)
      .filter(({title}) => /^\d /.test(title));
    expect(steps.map(({title}) => title[0])).toEqual([...'1234567']);
    for (const {press} of steps)
      expect(visitor.send(press!).id).toBe(press!.action);
  });

  it('leads to the tracker there is, from whichever spreadsheet it is asked for', () => {
    const someone = aPersonWithTracker();
    const own = someone.workspace.store
      .keys('files/')
      .map(key => someone.workspace.store.read<DriveFile>(key)!)
      .find(file => !file.madeByScript && file.mimeType === SPREADSHEET)!;
    const again = visit(someone.workspace, script, own.id);
    again.open();
    expect(JSON.stringify(again.screen)).toContain(someone.visitor.tracker);
    again.send({action: 'makeTracker'});
    expect(made(someone)).toEqual(WHOLE);
  });

  const welcome = aPerson();
  welcome.visitor.open();
  const whole = copyOf(welcome);
  whole.visitor.press('makeTracker');
  const cuts = whole.visitor.calls
    .filter(({number}) => number > 0)
    .flatMap(({number, name}): [number, string, 'before' | 'after'][] => [
      [number, `before ${name}`, 'before'],
      [number, `after ${name}`, 'after'],
    ]);

  it.each(cuts)(
    'cut off at call %i (%s) and pressed again, has each thing once and whole',
    (number, _name, when) => {
      const someone = copyOf(welcome);
      someone.workspace.plug = {
        [when](call: {number: number}) {
          if (call.number === number) throw new EndOfRun();
        },
      };
      expect(() => someone.visitor.press('makeTracker')).toThrow(CutOff);
      someone.workspace.plug = {};
      someone.visitor.press('makeTracker');
      someone.visitor.press('overview');
      expect(made(someone)).toEqual(WHOLE);
      expect(someone.visitor.screen.id).toBe('overview');
      expect(rowsOf(someone, 'Settings').length).toBeGreaterThan(5);
    },
  );
});
