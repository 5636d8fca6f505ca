import type {TableId} from '../../../src/core/tables';
import {type Change, put} from '../../../src/core/tracker';
import {tabAsCsv} from '../../../src/core/writing/csv';
import {aWorld} from '../support/world';

const MARK = '\uFEFF';
const linesOf = (table: TableId, ...changes: readonly Change[]) =>
  tabAsCsv(aWorld({changes}).tracker, table).split('\r\n');
const setting = (value: string) =>
  put('settings', 'name', {name: 'Name', value});
const cellOf = (value: string) =>
  /^name,Name,(.*)\r\n$/s.exec(
    tabAsCsv(aWorld({changes: [setting(value)]}).tracker, 'settings').slice(
      `${MARK}Id,Setting,Value\r\n`.length,
    ),
  )?.[1];
const german = put('settings', 'sheetLanguage', {value: 'Deutsch'});

describe('a tab as CSV', () => {
  it('has a mark for Excel, its headings, and a line a row', () => {
    const changes = [setting('Kim'), put('settings', 'reach', {value: '0660'})];
    expect(tabAsCsv(aWorld({changes}).tracker, 'settings')).toBe(
      `${MARK}Id,Setting,Value\r\nname,Name,Kim\r\nreach,,0660\r\n`,
    );
  });

  it('says ticks, numbers and what is empty as a spreadsheet does', () => {
    const answer = put('answers', 'A-1', {
      question: 'How so?',
      chosen: true,
      order: 2,
      interviewId: 'I-1',
    });
    expect(
      linesOf('answers', answer, put('answers', 'A-2', {order: 0})),
    ).toEqual([
      `${MARK}Id,Person,Question,Answer,Chosen,Asked,Came up by itself,Do not quote,Order,Interview id,Question id,Person id`,
      'A-1,,How so?,,TRUE,,,,2,I-1,,',
      'A-2,,,,,,,,0,,,',
      '',
    ]);
  });

  it('says what was chosen from a list in the language of the tracker, and everything else as it stands', () => {
    const matter = put('matters', 'M-1', {matter: 'mixed', evidence: 'mixed'});
    const own = put('matters', 'M-2', {matter: 'Pay', evidence: 'who knows'});
    expect(linesOf('matters', german, matter, own).slice(1)).toEqual([
      'M-1,mixed,,gemischt,,,',
      'M-2,Pay,,who knows,,,',
      '',
    ]);
  });

  it.each([
    ['Kim', 'Kim'],
    ['Kim Lund', 'Kim Lund'],
    ['Lund, Kim', '"Lund, Kim"'],
    ['6" pipe', '"6"" pipe"'],
    ['""', '""""""'],
    ['first\nsecond', '"first\nsecond"'],
    ['first\rsecond', '"first\rsecond"'],
    [' Kim', '" Kim"'],
    ['Kim ', '"Kim "'],
    ['=1+1', "'=1+1"],
    ['-5', "'-5"],
    [' =1,2', '"\' =1,2"'],
  ])('holds %j as %j', (value, cell) => {
    expect(cellOf(value)).toBe(cell);
  });
});
