import './sheet.css';
import {fetchJson} from '../fetch-json';
import {joinSession} from './join-session';
import {loadEngine} from './load-engine';
import type {Start} from './join-session';
import {tendGrid} from './tend-grid';

/**
 * Shows the spreadsheet in `element` for a person to work in, joined to the server's: what either changes, both have.
 * The returned function takes it away again.
 */
export function mountSheet(
  element: HTMLElement,
  {fileId}: {fileId: string},
): () => void {
  let leave: (() => void) | undefined;
  let isGone = false;
  const say = (text: string) => {
    const note = document.createElement('p');
    note.setAttribute('role', 'status');
    note.textContent = text;
    element.replaceChildren(note);
  };

  const show = async (): Promise<void> => {
    say('Opening the spreadsheet.');
    const [engine, start] = await Promise.all([
      loadEngine(),
      fetchJson<Start>(`/spreadsheets/${encodeURIComponent(fileId)}/start`),
    ]);
    if (isGone) return;
    const session = joinSession(engine, {
      fileId,
      start,
      /** The server knows a newer past than this window: it starts again from there. */
      onLost: () => {
        leave?.();
        leave = undefined;
        if (!isGone) void show().catch(trouble);
      },
    });
    const app = new engine.owl.App(engine.spreadsheet.Spreadsheet, {
      props: {
        model: session.model,
        notifyUser: ({text}: {text: string}) => toast(element, text),
        raiseError: (text: string, done?: () => void) => {
          toast(element, text);
          done?.();
        },
        askConfirmation: (
          text: string,
          confirm: () => void,
          cancel?: () => void,
        ) => (window.confirm(text) ? confirm() : cancel?.()),
      },
      templates: engine.templates,
      translateFn: (text: string) => text,
      warnIfNoStaticProps: false,
    });
    const frame = document.createElement('div');
    frame.className = 'sheet-grid';
    element.replaceChildren(frame);
    await app.mount(frame);
    const stopTending = tendGrid(frame);
    leave = () => {
      stopTending();
      session.leave();
      app.destroy();
    };
    if (isGone) leave();
  };

  const trouble = (error: Error) => {
    if (!isGone) say(error.message);
  };
  show().catch(trouble);
  return () => {
    isGone = true;
    leave?.();
    element.replaceChildren();
  };
}

const TOAST_MS = 8000;

/** Says in words what the grid would not do, for example why a value was refused. */
function toast(element: HTMLElement, text: string): void {
  element.querySelector('.sheet-toast')?.remove();
  const note = document.createElement('div');
  note.className = 'sheet-toast';
  note.setAttribute('role', 'alert');
  note.textContent = text;
  element.append(note);
  setTimeout(() => note.remove(), TOAST_MS);
}
