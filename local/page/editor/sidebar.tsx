import {goTo} from '../use-place';
import type {Panel} from './editor-screen';
import {ScriptFrame} from './script-frame';

/** The add-on's sidebar: 300 px at the right, as in Google's editors; on a small screen it covers the sheet. */
export function Sidebar({
  fileId,
  sidebar,
  onClose,
  onBack,
}: {
  fileId: string;
  sidebar: Panel;
  onClose: () => void;
  /** Shows the sheet again on a small screen, with the sidebar still open behind it. */
  onBack: () => void;
}) {
  const title = sidebar.title || 'Sidebar';
  return (
    <aside class="sidebar" aria-label={title}>
      <div class="panel-title">
        <button type="button" class="button to-sheet" onClick={onBack}>
          <span aria-hidden="true">←</span> Sheet
        </button>
        <h2>{title}</h2>
        <button
          type="button"
          class="button bare"
          aria-label={`Close ${title}`}
          onClick={onClose}
        >
          <span aria-hidden="true">✕</span>
        </button>
      </div>
      <ScriptFrame
        key={sidebar.number}
        title={title}
        source={`/open/${encodeURIComponent(fileId)}/sidebar?number=${sidebar.number}`}
        onMessage={message => {
          if (message.workspace === 'close') onClose();
          if (message.workspace === 'open') goTo(message.place);
          if (message.workspace === 'focus') onBack();
        }}
      />
    </aside>
  );
}
