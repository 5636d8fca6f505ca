import {fetchJson} from '../fetch-json';
import {placeOfLink} from '../google-link';
import type {FrameMessage} from './frame-message';
import {scriptRunner, type CallOutcome} from './script-runner';

/** Runs first in every sidebar and dialog: puts `google.script` there, and lets links to Google's editors open in this page. */
function furnishFrame(): void {
  const {file, functions} = (document.currentScript as HTMLScriptElement)
    .dataset;
  const run = scriptRunner(JSON.parse(functions ?? '[]') as string[], call =>
    fetchJson<CallOutcome>('/run', {body: {...call, fileId: file}}),
  );
  const host = {
    close: () => ask({workspace: 'close'}),
    editor: {focus: () => ask({workspace: 'focus'})},
    origin: location.origin,
    setWidth: (width: number) => ask({workspace: 'size', width}),
    setHeight: (height: number) => ask({workspace: 'size', height}),
  };
  Object.assign(window, {google: {script: {run, host}}});
  document.addEventListener('click', onClick);
}

const ask = (message: FrameMessage): void =>
  parent.postMessage(message, location.origin);

/** A frame may not move the page around it, so a link that asks for the whole window gets a new one, as in Google's editors. */
function onClick(event: MouseEvent): void {
  const link =
    event.target instanceof Element && event.target.closest('a[href]');
  if (!(link instanceof HTMLAnchorElement) || event.defaultPrevented) return;
  const place = placeOfLink(link.href);
  if (place) {
    event.preventDefault();
    ask({workspace: 'open', place});
  } else if (
    /^https?:/.test(link.href) &&
    !link.hash &&
    link.target !== '_blank'
  ) {
    event.preventDefault();
    window.open(link.href, '_blank', 'noopener');
  }
}

furnishFrame();
