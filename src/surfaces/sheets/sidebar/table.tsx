import type {TableShown} from '../../../core/screen';

/** A table where there is room for one; in the narrow panel each row becomes a few lines. The roles say that it stays a table then. */
export const Table = ({caption, columns, rows}: TableShown) => (
  <div class="table" tabIndex={0} role="group" aria-label={caption}>
    <table role="table">
      <caption dir="auto">{caption}</caption>
      <thead role="rowgroup">
        <tr role="row">
          {columns.map((column, index) => (
            <th key={index} role="columnheader" scope="col" dir="auto">
              {column}
            </th>
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup">
        {rows.map((cells, place) => (
          <tr key={place} role="row">
            {cells.map((cell, index) =>
              index === 0 ? (
                <th key={index} role="rowheader" scope="row" dir="auto">
                  {cell}
                </th>
              ) : (
                <td
                  key={index}
                  role="cell"
                  dir="auto"
                  data-column={columns[index]}
                >
                  {cell}
                </td>
              ),
            )}
          </tr>
        ))}
      </tbody>
    </table>
  </div>
);
