import {parse} from 'csv-parse/sync';
import fc from 'fast-check';
import {
  readCsv,
  type Separator,
  SEPARATORS,
} from '../../../src/core/reading/csv';

const cellsOf = (text: string, separator: Separator = ',') =>
  readCsv(text, separator).rows.map(row => row.cells);

/** RFC 4180: a cell with a separator, a quote or a line end stands in quotes, its own quotes doubled. */
const written = (
  rows: readonly (readonly string[])[],
  separator: Separator,
  lineEnd = '\r\n',
) =>
  rows
    .map(
      row =>
        row
          .map(cell =>
            /[",;\t|\r\n]/.test(cell)
              ? `"${cell.replaceAll('"', '""')}"`
              : cell,
          )
          .join(separator) + lineEnd,
    )
    .join('');

const aCell = fc.oneof(
  fc.string({unit: 'binary'}),
  fc.string({unit: fc.constantFrom('"', ',', ';', '\t', '|', '\r', '\n', 'a')}),
);
const someRows = fc.array(fc.array(aCell, {minLength: 1, maxLength: 6}));
const aSeparator = fc.constantFrom(...SEPARATORS);
const aLineEnd = fc.constantFrom('\r\n', '\n', '\r');

describe('reading CSV', () => {
  it('gives back whatever was written, in any separator and line end', () => {
    fc.assert(
      fc.property(someRows, aSeparator, aLineEnd, (rows, separator, lineEnd) =>
        expect(cellsOf(written(rows, separator, lineEnd), separator)).toEqual(
          rows,
        ),
      ),
    );
  });

  it('agrees with csv-parse on every well-formed file', () => {
    fc.assert(
      fc.property(someRows, aSeparator, (rows, separator) => {
        const text = written(rows, separator);
        expect(cellsOf(text, separator)).toEqual(
          parse(text, {
            delimiter: separator,
            relax_column_count: true,
            record_delimiter: '\r\n',
          }),
        );
      }),
    );
  });

  it('never fails, whatever the text', () => {
    fc.assert(
      fc.property(aCell, aSeparator, (text, separator) => {
        readCsv(text, separator);
      }),
    );
  });

  it('takes a last line without its line end, and a separator at the very end as one more cell', () => {
    expect([cellsOf('a,b\nc'), cellsOf('a,')]).toEqual([
      [['a', 'b'], ['c']],
      [['a', '']],
    ]);
  });

  it('leaves a quote in the midst of a cell as it is', () => {
    expect(cellsOf('6" pipe,"a"b\n')).toEqual([['6" pipe', 'ab']]);
  });

  it('counts lines as an editor shows them, line ends in quotes included', () => {
    expect(
      readCsv('a\r\n"b\r\nb"\n\nc', ',').rows.map(row => row.line),
    ).toEqual([1, 2, 4, 5]);
  });

  it('reads no more records than asked for', () => {
    expect(readCsv('a\nb\nc\n', ',', 2)).toEqual({
      rows: [
        {line: 1, cells: ['a']},
        {line: 2, cells: ['b']},
      ],
    });
  });

  it('says on which line a quote opens that nothing closes', () => {
    expect(readCsv('a,b\n"c\nc","d\ne', ',')).toEqual({
      rows: [{line: 1, cells: ['a', 'b']}],
      unclosedOn: 3,
    });
  });
});
