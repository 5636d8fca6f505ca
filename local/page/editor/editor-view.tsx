import {useEffect, useState} from 'preact/hooks';
import type {ShownFile} from '../files/shown-file';
import {hashOf} from '../place';
import {PopUp} from '../pop-up';
import {Trouble} from '../trouble';
import {useFetched} from '../use-fetched';
import {Waiting} from '../waiting';
import {Alert, ScriptDialog} from './dialog';
import {SheetPane, firstLook} from './sheet-pane';
import {Sidebar} from './sidebar';
import {StartScreen} from './start-screen';
import {useEditor} from './use-editor';
import './editor.css';

/** The Sheet tab: an open spreadsheet with the add-on's menu and sidebar, or the spreadsheets there are. */
export const EditorView = ({fileId}: {fileId?: string}) =>
  fileId === undefined ? (
    <StartScreen />
  ) : (
    <Editor key={fileId} fileId={fileId} />
  );

function Editor({fileId}: {fileId: string}) {
  const editor = useEditor(fileId);
  const {screen, running, problem} = editor;
  const {value: files} = useFetched<readonly ShownFile[]>('/files', ['files']);
  const name = files?.find(({id}) => id === fileId)?.name ?? 'Spreadsheet';
  const [inFront, setInFront] = useState<'sheet' | 'sidebar'>('sheet');
  const [look, setLook] = useState(firstLook);
  const sidebar = screen?.sidebar;
  useEffect(() => setInFront(sidebar ? 'sidebar' : 'sheet'), [sidebar?.number]);

  if (!screen)
    return problem ? (
      <>
        <Trouble sentence={problem} />
        <StartScreen />
      </>
    ) : (
      <Waiting sentence="Opening the spreadsheet…" />
    );
  return (
    <div class={`editor ${inFront}-in-front`}>
      <h1 class="unseen">{name}</h1>
      <div class="editor-bar">
        <a class="button bare" href={hashOf({view: 'sheet'})}>
          <span aria-hidden="true">←</span>
          <span class="unseen">All spreadsheets</span>
        </a>
        <span class="file-name" aria-hidden="true">
          {name}
        </span>
        {screen.menus.map(({caption, items}) => (
          <PopUp
            key={caption}
            label={caption}
            disabled={running !== undefined}
            choices={items.map(item =>
              item === 'separator'
                ? item
                : {label: item.caption, perform: () => editor.choose(item)},
            )}
          />
        ))}
        <PopUp
          label="More"
          choices={[
            {
              label: look === 'grid' ? 'Show as a table' : 'Show as a grid',
              perform: () => setLook(look === 'grid' ? 'table' : 'grid'),
            },
            {
              label: 'Save as .xlsx',
              perform: () =>
                location.assign(
                  `/spreadsheets/${encodeURIComponent(fileId)}.xlsx`,
                ),
            },
          ]}
        />
        {sidebar && (
          <button
            type="button"
            class="button to-sidebar"
            onClick={() => setInFront('sidebar')}
          >
            Show {sidebar.title || 'the sidebar'}
          </button>
        )}
      </div>
      {running && <Waiting sentence={`${running}…`} />}
      {problem && (
        <Trouble
          sentence={problem}
          action={{label: 'Close', perform: editor.forgetProblem}}
        />
      )}
      <div class="sheet-with-sidebar">
        <SheetPane fileId={fileId} look={look} />
        {sidebar && (
          <Sidebar
            fileId={fileId}
            sidebar={sidebar}
            onClose={() => editor.close('sidebar')}
            onBack={() => setInFront('sheet')}
          />
        )}
      </div>
      {screen.dialog && (
        <ScriptDialog
          key={screen.dialog.number}
          fileId={fileId}
          dialog={screen.dialog}
          onClose={() => editor.close('dialog')}
        />
      )}
      {screen.alert && (
        <Alert
          key={screen.alert.number}
          alert={screen.alert}
          onClose={() => editor.close('alert')}
        />
      )}
    </div>
  );
}
