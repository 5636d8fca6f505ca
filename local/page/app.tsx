import type {ComponentChildren} from 'preact';
import {useEffect, useRef} from 'preact/hooks';
import {Announcements} from './announce';
import {CalendarView} from './calendar/calendar-view';
import {ConnectionNote} from './connection-note';
import {DocumentsView} from './documents-view';
import {EditorView} from './editor/editor-view';
import {placeOfLink} from './google-link';
import {MailView} from './mail/mail-view';
import {VIEWS, type ViewId} from './place';
import {TopBar} from './top-bar';
import {goTo, usePlace} from './use-place';
import './app.css';

/** The whole page: the bar with its tabs, and the view that is chosen. */
export function App() {
  const {view, id} = usePlace();
  const lastSheet = useRef<string | undefined>(undefined);
  if (view === 'sheet') lastSheet.current = id;
  const sheetId = lastSheet.current;
  useEffect(() => {
    const label = VIEWS.find(one => one.id === view)?.label ?? '';
    document.title = `${label} · Local workspace`;
  }, [view]);
  useEffect(() => {
    document.addEventListener('click', openHere);
    return () => document.removeEventListener('click', openHere);
  }, []);
  return (
    <div class="page">
      <TopBar view={view} sheetId={sheetId} />
      <ConnectionNote />
      <main class="view">
        {/* The sheet stays where it is while another view is in front, so that a half-filled sidebar is still there on the way back. */}
        <Panel of="sheet" inFront={view === 'sheet'}>
          <EditorView fileId={sheetId} />
        </Panel>
        {view === 'mail' && (
          <Panel of="mail" inFront>
            <MailView id={id} />
          </Panel>
        )}
        {view === 'documents' && (
          <Panel of="documents" inFront>
            <DocumentsView id={id} />
          </Panel>
        )}
        {view === 'calendar' && (
          <Panel of="calendar" inFront>
            <CalendarView id={id} />
          </Panel>
        )}
      </main>
      <Announcements />
    </div>
  );
}

const Panel = ({
  of,
  inFront,
  children,
}: {
  of: ViewId;
  inFront: boolean;
  children: ComponentChildren;
}) => (
  <div
    class={inFront ? 'view-of-tab' : 'view-of-tab away'}
    id={`view-${of}`}
    role="tabpanel"
    aria-labelledby={`tab-${of}`}
  >
    {children}
  </div>
);

/** Links to Google's own editors open in this page. */
function openHere(event: MouseEvent): void {
  const link =
    event.target instanceof Element && event.target.closest('a[href]');
  if (!(link instanceof HTMLAnchorElement)) return;
  const place = placeOfLink(link.href);
  if (place === undefined) return;
  event.preventDefault();
  goTo(place);
}
