// The composition root: each export is one global function that Google, the menu or the sidebar calls.
import {answer} from './core/answer';
import {fill, type Words} from './core/languages/words';
import {fieldOf, Problem} from './core/problem';
import type {Reply, Request} from './core/reply';
import type {Press} from './core/screen';
import {googleWorkspace} from './google/workspace';
import {googleSpeech} from './google/words';
import {
  openSpreadsheet,
  showMenu,
  showSidebar,
  showWide,
} from './surfaces/sheets/menu';

/** Google calls this when a spreadsheet is opened. */
export function onOpen(): void {
  showMenu(googleSpeech().latest());
}

/** Google calls this when the add-on is installed from within a spreadsheet. */
export function onInstall(): void {
  onOpen();
}

/** Menu: Open the steps. */
export function openSidebar(): void {
  showSidebar();
}

/** The sidebar calls this to show a screen in a wide window: a `Request` as JSON. */
export function openWide(request: string): void {
  showWide(JSON.parse(request) as Request);
}

/** The sidebar calls this for every press: a `Request` as JSON comes in, a `Reply` as JSON goes out. */
export function onPress(request: string): string {
  return JSON.stringify(replyTo(JSON.parse(request) as Request));
}

/** The only catch: a problem becomes its sentence, anything else is logged whole and becomes one honest general sentence. */
function replyTo({tracker, press, zone}: Request): Reply {
  const workspace = googleWorkspace();
  try {
    const id = press.about?.['tracker'] ?? tracker ?? openSpreadsheet();
    return {tracker: id, screen: answer(id, press, workspace, zone)};
  } catch (error) {
    if (!(error instanceof Problem)) console.error(error);
    return {problem: sentenceFor(error, press, workspace.speech.latest())};
  }
}

function sentenceFor(
  error: unknown,
  {typed}: Press,
  {problems}: Words,
): {sentence: string; field?: string} {
  if (!(error instanceof Problem)) return {sentence: problems.unexpected};
  const field = fieldOf(error, typed);
  return {
    sentence: fill(problems[error.code], error.values),
    ...(field === undefined ? {} : {field}),
  };
}
