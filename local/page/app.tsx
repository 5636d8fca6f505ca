import {useEffect} from 'preact/hooks';
import {Announcements} from './announce';
import {ConnectionNote} from './connection-note';
import {DocumentsView} from './documents-view';
import {EditorView} from './editor/editor-view';
import {placeOfLink} from './google-link';
import {MailView} from './mail/mail-view';
import {VIEWS} from './place';
import {TopBar} from './top-bar';
import {goTo, usePlace} from './use-place';
import './app.css';

/** The whole page: the bar with its tabs, and the view that is chosen. */
export function App() {
  const {view, id} = usePlace();
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
      <TopBar view={view} />
      <ConnectionNote />
      <main class="view">
        <div
          class="view-of-tab"
          id="view"
          role="tabpanel"
          aria-labelledby={`tab-${view}`}
        >
          {view === 'sheet' && <EditorView fileId={id} />}
          {view === 'mail' && <MailView id={id} />}
          {view === 'documents' && <DocumentsView id={id} />}
        </div>
      </main>
      <Announcements />
    </div>
  );
}

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
