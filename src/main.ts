// The composition root: each export is one global function that Google, the menu, the sidebar or a card calls.
import {answer} from './core/answer';
import {fill, type Words} from './core/languages/words';
import type {Ports} from './core/ports';
import {fieldOf, Problem} from './core/problem';
import type {Reply, Request} from './core/reply';
import type {Press} from './core/screen';
import {googleWorkspace} from './google/workspace';
import {googleSpeech} from './google/words';
import {openEvent} from './surfaces/calendar/open-event';
import type {CardAround} from './surfaces/card/card';
import {type CardEvent, opening, pressed} from './surfaces/card/request';
import {firstCard, respond} from './surfaces/card/respond';
import {putIntoDraft} from './surfaces/gmail/put-into-draft';
import {
  openSpreadsheet,
  showMenu,
  showSidebar,
  showWide,
} from './surfaces/sheets/menu';

type Card = GoogleAppsScript.Card_Service.Card;

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
  return JSON.stringify(
    replyTo(JSON.parse(request) as Request, googleWorkspace()),
  );
}

/** Google calls this when the add-on is opened in Gmail or Calendar, with nothing open there. */
export function onCardHome(event: CardEvent): Card {
  return opened(opening(event, {action: 'today'}, 'card'));
}

/** Google calls this beside a message that is being read; nothing of the message is asked for. */
export function onGmailMessage(event: CardEvent): Card {
  return onCardHome(event);
}

/** Google calls this from the window in which a message is written. */
export function onGmailCompose(event: CardEvent): Card {
  return opened(opening(event, {action: 'thanks.home'}, 'message'));
}

/** Google calls this beside an event that is opened in Calendar. */
export function onCalendarEvent(event: CardEvent): Card {
  return opened(opening(event, openEvent(event), 'card'));
}

/** Every press of a card calls this. */
export function onCardPress(event: CardEvent) {
  const request = pressed(event);
  const workspace = googleWorkspace(request.locale);
  const reply = replyTo(request, workspace);
  return 'screen' in reply && reply.screen.insert
    ? putIntoDraft(reply.screen.insert)
    : respond(reply, request.press, around(request, workspace));
}

function opened(request: Request): Card {
  const workspace = googleWorkspace(request.locale);
  const reply = replyTo(request, workspace);
  return firstCard(reply, around(request, workspace));
}

const around = (
  {place = 'card'}: Request,
  {speech, clock}: Ports,
): Omit<CardAround, 'tracker'> => ({
  words: speech.latest(),
  place,
  chance: clock.chance(),
});

/** The only catch: a problem becomes its sentence, anything else is logged whole and becomes one honest general sentence. */
function replyTo(
  {tracker, press, zone, place = 'panel'}: Request,
  workspace: Ports,
): Reply {
  try {
    const id =
      press.about?.['tracker'] ??
      tracker ??
      (place === 'panel' ? openSpreadsheet() : workspace.trackers.find()?.id);
    return {
      tracker: id ?? '',
      screen: answer(id, press, workspace, {place, deviceZone: zone}),
    };
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
