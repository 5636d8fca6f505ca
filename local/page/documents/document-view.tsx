import type {Command, EditorState} from 'prosemirror-state';
import type {EditorView} from 'prosemirror-view';
import {useCallback, useEffect, useRef, useState} from 'preact/hooks';
import {onChange} from '../events';
import {fetchJson} from '../fetch-json';
import {hashOf} from '../place';
import {Trouble} from '../trouble';
import {Waiting} from '../waiting';
import {openEditor, showOther} from './editor';
import {link, linkAt} from './editor-commands';
import {fromEditor} from './editor-content';
import {keepSaved, type Saver, type SaveState} from './keep-saved';
import {LinkForm} from './link-form';
import {SaveNote} from './save-note';
import type {ShownDocument} from './shown-document';
import {ToolBar} from './tool-bar';
import './documents.css';

/** One document, to read and to write. What is typed is saved by itself. */
export function DocumentView({id}: {id: string}) {
  const [opened, setOpened] = useState<ShownDocument>();
  const [problem, setProblem] = useState<string>();
  const fetchIt = useCallback(() => {
    setProblem(undefined);
    fetchJson<ShownDocument>(`/documents/${encodeURIComponent(id)}`).then(
      setOpened,
      (trouble: Error) => setProblem(trouble.message),
    );
  }, [id]);
  useEffect(fetchIt, [fetchIt]);

  if (opened) return <OpenDocument key={opened.id} opened={opened} />;
  return problem ? (
    <Trouble
      sentence={problem}
      action={{label: 'Try again', perform: fetchIt}}
    />
  ) : (
    <Waiting sentence="Opening the document…" />
  );
}

function OpenDocument({opened}: {opened: ShownDocument}) {
  const {id} = opened;
  const place = useRef<HTMLDivElement>(null);
  const view = useRef<EditorView | undefined>(undefined);
  const saver = useRef<Saver | undefined>(undefined);
  const typedName = useRef(opened.name);
  const [name, setName] = useState(opened.name);
  const [state, setState] = useState<EditorState>();
  const [saved, setSaved] = useState<SaveState>({is: 'saved'});
  const [asksForLink, setAsksForLink] = useState(false);

  const takeOver = useCallback((other: ShownDocument) => {
    typedName.current = other.name;
    setName(other.name);
    saver.current?.basedOn(other.document.revision);
    if (view.current) showOther(view.current, other.document);
  }, []);

  useEffect(() => {
    if (!place.current) return;
    const editor = openEditor(place.current, opened.document, {
      label: 'Text of the document',
      askForLink: () => setAsksForLink(true),
      onChange(newState, typed) {
        setState(newState);
        if (typed) saver.current?.changed();
      },
    });
    view.current = editor;
    setState(editor.state);
    const keeper = keepSaved({
      id,
      revision: opened.document.revision,
      read: () => ({
        name: typedName.current,
        document: fromEditor(editor.state.doc),
      }),
      tell: setSaved,
    });
    saver.current = keeper;
    const stop = followOthers(id, keeper, takeOver);
    const leave = () => void keeper.flush();
    window.addEventListener('pagehide', leave);
    document.addEventListener('visibilitychange', leave);
    return () => {
      stop();
      window.removeEventListener('pagehide', leave);
      document.removeEventListener('visibilitychange', leave);
      void keeper.flush();
      editor.destroy();
    };
  }, [id]);

  const run = (command: Command) => {
    const editor = view.current;
    if (!editor) return;
    command(editor.state, editor.dispatch, editor);
    editor.focus();
  };

  return (
    <article class="document">
      <header class="document-bar">
        <h1 class="unseen">{name}</h1>
        <a href={hashOf({view: 'documents'})}>All documents</a>
        <label class="document-name">
          <span class="unseen">Name of the document</span>
          <input
            value={name}
            onInput={event => {
              typedName.current = event.currentTarget.value;
              setName(event.currentTarget.value);
              saver.current?.changed();
            }}
          />
        </label>
        <SaveNote
          state={saved}
          keepMine={() => {
            if (saved.is !== 'torn') return;
            saver.current?.basedOn(saved.other.document.revision);
            saver.current?.changed();
          }}
          takeOther={() => {
            if (saved.is !== 'torn') return;
            takeOver(saved.other);
            saver.current?.forget();
          }}
        />
        <DownloadLink id={id} kind="docx" label="Word" saver={saver.current} />
        <DownloadLink id={id} kind="pdf" label="PDF" saver={saver.current} />
      </header>
      {state && (
        <ToolBar
          state={state}
          run={run}
          askForLink={() => setAsksForLink(true)}
        />
      )}
      {state && asksForLink && (
        <LinkForm
          address={linkAt(state)}
          apply={address => {
            setAsksForLink(false);
            run(link(address));
          }}
          close={() => {
            setAsksForLink(false);
            view.current?.focus();
          }}
        />
      )}
      <div class="document-page" ref={place} />
    </article>
  );
}

/** Shows what a script has changed at once, unless the person is in the middle of typing: then saving notices and asks. */
function followOthers(
  id: string,
  saver: Saver,
  takeOver: (other: ShownDocument) => void,
): () => void {
  const look = (change: {id?: string}) => {
    if (change.id !== undefined && change.id !== id) return;
    if (!saver.isSaved()) return;
    fetchJson<ShownDocument>(`/documents/${encodeURIComponent(id)}`).then(
      other => {
        if (saver.isSaved() && other.document.revision > saver.revision())
          takeOver(other);
      },
      () => undefined, // The next save says what is wrong.
    );
  };
  const stops = [onChange('document', look), onChange('connection', look)];
  return () => stops.forEach(stop => stop());
}

/** A file to take away; what was typed a moment ago is in it. */
const DownloadLink = ({
  id,
  kind,
  label,
  saver,
}: {
  id: string;
  kind: 'docx' | 'pdf';
  label: string;
  saver: Saver | undefined;
}) => {
  const path = `/documents/${encodeURIComponent(id)}.${kind}`;
  return (
    <a
      class="button"
      href={path}
      download
      onClick={event => {
        if (!saver || saver.isSaved()) return;
        event.preventDefault();
        void saver.flush().then(() => location.assign(path));
      }}
    >
      {label}
    </a>
  );
};
