import type {ShownFile} from '../files/shown-file';
import {momentText} from '../moment';
import {hashOf} from '../place';
import {SampleNote} from '../sample/sample-note';
import {Trouble} from '../trouble';
import {useFetched} from '../use-fetched';
import {Waiting} from '../waiting';

/** When no spreadsheet is open: the ones there are, to choose from. */
export function StartScreen() {
  const {
    value: files,
    problem,
    again,
  } = useFetched<readonly ShownFile[]>('/files', ['files', 'spreadsheet']);
  const sheets = files?.filter(({kind}) => kind === 'spreadsheet');
  return (
    <div class="kind-empty">
      <h1>You have no spreadsheet open</h1>
      <p class="quiet">
        Open any spreadsheet, also a blank one, and start the add-on from the
        menu above the grid, as in Google Sheets.
      </p>
      {problem && (
        <Trouble
          sentence={problem}
          action={{label: 'Try again', perform: again}}
        />
      )}
      {!sheets && !problem && <Waiting sentence="Looking for spreadsheets…" />}
      {sheets && (
        <ul class="choices" aria-label="Spreadsheets">
          {sheets.map(({id, name, modified}) => (
            <li key={id}>
              <a href={hashOf({view: 'sheet', id})}>
                <strong>{name}</strong>
                <span class="quiet small below">
                  Changed {momentText(modified)}
                </span>
              </a>
            </li>
          ))}
        </ul>
      )}
      <SampleNote />
    </div>
  );
}
