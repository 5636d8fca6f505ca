import './sheet.css';
import {useState} from 'preact/hooks';
import {useFetched} from '../use-fetched';
import type {ShownTable} from './shown-table';

const ROWS_A_PAGE = 200;

/** A spreadsheet's cells as a plain table: for screen readers, small screens and copying. It shows; editing is the grid's. */
export function SheetTable({fileId}: {fileId: string}) {
  const [sheet, setSheet] = useState<string>();
  const [from, setFrom] = useState(0);
  const query = new URLSearchParams({
    ...(sheet === undefined ? {} : {sheet}),
    from: String(from),
  });
  const {value, problem} = useFetched<ShownTable>(
    `/spreadsheets/${encodeURIComponent(fileId)}/table?${query}`,
    ['spreadsheet'],
  );
  if (problem !== undefined) return <p role="alert">{problem}</p>;
  if (value === undefined) return <p>Reading the spreadsheet.</p>;
  const choose = (id: string) => {
    setSheet(id);
    setFrom(0);
  };
  return (
    <div class="sheet-table">
      <label>
        Sheet{' '}
        <select
          value={value.sheetId}
          onChange={event => choose(event.currentTarget.value)}
        >
          {value.sheets.map(({id, title}) => (
            <option key={id} value={id}>
              {title}
            </option>
          ))}
        </select>
      </label>
      <Cells table={value} />
      <Pages table={value} go={setFrom} />
    </div>
  );
}

function Cells({table}: {table: ShownTable}) {
  const title = table.sheets.find(({id}) => id === table.sheetId)?.title ?? '';
  if (table.total === 0 && table.headings.length === 0)
    return <p>{title} is empty.</p>;
  const firstRow = table.headings.length + table.from + 1;
  return (
    <div
      class="sheet-table-scroll"
      tabIndex={0}
      role="region"
      aria-label={title}
    >
      <table>
        <caption>{title}</caption>
        <thead>
          {table.headings.map((line, at) => (
            <tr key={at}>
              <th scope="col">Row</th>
              {line.map((text, column) => (
                <th key={column} scope="col">
                  {text}
                </th>
              ))}
            </tr>
          ))}
        </thead>
        <tbody>
          {table.rows.map((line, at) => (
            <tr key={at}>
              <th scope="row">{firstRow + at}</th>
              {line.map((text, column) => (
                <td key={column}>{text}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Pages({
  table: {from, rows, total},
  go,
}: {
  table: ShownTable;
  go: (from: number) => void;
}) {
  if (total <= ROWS_A_PAGE) return null;
  return (
    <p class="sheet-table-pages">
      <button
        type="button"
        disabled={from === 0}
        onClick={() => go(Math.max(0, from - ROWS_A_PAGE))}
      >
        Earlier rows
      </button>{' '}
      {from + 1} to {from + rows.length} of {total}{' '}
      <button
        type="button"
        disabled={from + rows.length >= total}
        onClick={() => go(from + ROWS_A_PAGE)}
      >
        Later rows
      </button>
    </p>
  );
}
