// The composition root: each export is one global function that Google, the menu or the sidebar calls.
import {answer} from './core/answer';
import {english} from './core/languages/english';
import {fill} from './core/languages/words';
import {Problem} from './core/problem';
import type {Reply, Request} from './core/reply';
import {googleWorkspace} from './google/workspace';
import {
  openSpreadsheet,
  showMenu,
  showSidebar,
  showWide,
} from './surfaces/sheets/menu';

/** Google calls this when a spreadsheet is opened. */
export function onOpen(): void {
  showMenu(english);
}

/** Google calls this when the add-on is installed from within a spreadsheet. */
export function onInstall(): void {
  onOpen();
}

/** Menu: Open the steps. */
export function openSidebar(): void {
  showSidebar(english);
}

/** The sidebar calls this to show a screen in a wide window: a `Request` as JSON. */
export function openWide(request: string): void {
  showWide(english, JSON.parse(request) as Request);
}

/** The sidebar calls this for every press: a `Request` as JSON comes in, a `Reply` as JSON goes out. */
export function onPress(request: string): string {
  return JSON.stringify(replyTo(JSON.parse(request) as Request));
}

/** The only catch: a problem becomes its sentence, anything else is logged whole and becomes one honest general sentence. */
function replyTo({tracker, press}: Request): Reply {
  try {
    const id = press.about?.['tracker'] ?? tracker ?? openSpreadsheet();
    return {tracker: id, screen: answer(id, press, googleWorkspace())};
  } catch (error) {
    if (!(error instanceof Problem)) console.error(error);
    return {problem: sentenceFor(error)};
  }
}

function sentenceFor(error: unknown): {sentence: string; field?: string} {
  if (!(error instanceof Problem))
    return {sentence: english.problems.unexpected};
  return {
    sentence: fill(english.problems[error.code], error.values),
    ...(error.field === undefined ? {} : {field: error.field}),
  };
}
