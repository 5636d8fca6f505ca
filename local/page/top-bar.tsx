import {ClockControl} from './clock/clock-control';
import {VIEWS, hashOf, type ViewId} from './place';
import type {AboutWorkspace} from './shell/about';
import {useFetched} from './use-fetched';

/** Whose page this is, the views to choose from, and the workspace's time. */
export function TopBar({
  view,
  sheetId,
}: {
  view: ViewId;
  /** The open spreadsheet, to which its tab leads back. */
  sheetId?: string;
}) {
  const {value: about} = useFetched<AboutWorkspace>('/about', []);
  const stays = about && STAYS[about.mail](about.folder);
  return (
    <header class="top-bar">
      <div class="name">
        <strong>Local workspace</strong>
        <span class="quiet small" title={stays}>
          {stays ?? '\u00a0'}
        </span>
      </div>
      <div class="tabs" role="tablist" aria-label="Views" onKeyDown={onArrow}>
        {VIEWS.map(({id, label}) => (
          <a
            key={id}
            id={`tab-${id}`}
            role="tab"
            href={hashOf({view: id, id: id === 'sheet' ? sheetId : undefined})}
            aria-selected={id === view}
            aria-controls={
              id === view || id === 'sheet' ? `view-${id}` : undefined
            }
            tabIndex={id === view ? 0 : -1}
          >
            {label}
          </a>
        ))}
      </div>
      <ClockControl />
    </header>
  );
}

const STAYS: Readonly<
  Record<AboutWorkspace['mail'], (folder: string) => string>
> = {
  'kept here': folder => `Everything stays in ${folder} on this computer`,
  'sent by SMTP': folder =>
    `Kept in ${folder} on this computer; letters leave it by mail`,
};

/** Arrow keys, Home and End go from tab to tab, as in any list of tabs. */
function onArrow(event: KeyboardEvent): void {
  const tabs = [
    ...(event.currentTarget as HTMLElement).querySelectorAll<HTMLElement>('a'),
  ];
  const at = tabs.indexOf(document.activeElement as HTMLElement);
  const to: Readonly<Record<string, number>> = {
    ArrowLeft: at - 1,
    ArrowRight: at + 1,
    Home: 0,
    End: tabs.length - 1,
  };
  const next = to[event.key];
  if (next === undefined) return;
  event.preventDefault();
  const tab = tabs[(next + tabs.length) % tabs.length];
  tab?.focus();
  tab?.click();
}
