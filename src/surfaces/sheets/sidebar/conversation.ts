import type {Reply, Request} from '../../../core/reply';
import type {Press, Screen} from '../../../core/screen';
import {fieldsOf, keptFiles, stillFitting} from './fields-of';
import type {Draft} from './typed-drafts';

/** Where the panel and the script have got to. */
export interface Conversation {
  readonly tracker?: string;
  readonly screen?: Screen;
  /** Counts the screens gone to; one that only goes on is not a new one. */
  readonly visit: number;
  /** What was altered on this screen. */
  readonly draft: Draft;
  /** The press that waits for its reply. */
  readonly under?: Press;
  readonly problem?: {readonly sentence: string; readonly field?: string};
  /** The press that led nowhere, and why that may be. */
  readonly failed?: {readonly press: Press; readonly sentence: string};
}

export const BEGINNING: Conversation = {visit: 0, draft: {}};

export const requestOf = ({tracker}: Conversation, press: Press): Request => ({
  ...(tracker === undefined ? {} : {tracker}),
  press,
  zone: Intl.DateTimeFormat().resolvedOptions().timeZone,
});

/** The name under which a draft is kept: one screen of one tracker. */
export const placeOf = ({tracker, screen}: Conversation): string =>
  `${tracker ?? ''} ${screen?.id ?? ''}`;

export const sent = (now: Conversation, press: Press): Conversation => ({
  ...now,
  under: press,
  problem: undefined,
  failed: undefined,
});

export const failed = (
  now: Conversation,
  press: Press,
  sentence: string,
): Conversation => ({...now, under: undefined, failed: {press, sentence}});

/** What is typed takes back the problem that was said of its field. */
export function altered(
  now: Conversation,
  changes: Readonly<Record<string, string>>,
): Conversation {
  const draft = {...now.draft};
  for (const [name, typed] of Object.entries(changes)) {
    const from = saidBefore(now, name);
    if (typed === from) delete draft[name];
    else draft[name] = {typed, from};
  }
  const isPutRight =
    now.problem?.field !== undefined && now.problem.field in changes;
  return {...now, draft, ...(isPutRight ? {problem: undefined} : {})};
}

/** The words of a problem, at its field where the screen has that field. Before there is any screen, the only thing to do is to try again. */
export function refused(
  now: Conversation,
  {sentence, field}: {readonly sentence: string; readonly field?: string},
): Conversation {
  if (!now.screen) return now.under ? failed(now, now.under, sentence) : now;
  const isHere = fieldsOf(now.screen).some(one => one.name === field);
  return {
    ...now,
    under: undefined,
    problem: isHere ? {sentence, field} : {sentence},
  };
}

/** The next screen, with what was typed into it at an earlier time. */
export function moved(
  now: Conversation,
  reply: Extract<Reply, {screen: Screen}>,
  kept: (place: string) => Draft,
): Conversation {
  const {tracker, screen} = reply;
  const isSame =
    now.screen !== undefined && goesOn(now.screen, screen, now.under);
  const next = {tracker, screen, visit: isSame ? now.visit : now.visit + 1};
  const draft = {
    ...stillFitting(screen, kept(placeOf({...next, draft: {}}))),
    ...keptFiles(screen, now.draft),
  };
  return {...next, draft};
}

/** Whether a screen is the one before with other words in it, as after a search, or with more on it. Then the person stays where they are. */
function goesOn(before: Screen, screen: Screen, press?: Press): boolean {
  if (before.id !== screen.id || screen.said !== undefined) return false;
  const items = itemsOf(screen);
  return (
    press?.typed !== undefined ||
    itemsOf(before).every((item, index) => item === items[index])
  );
}

const itemsOf = ({blocks}: Screen): string[] =>
  blocks
    .flatMap(block => (block.show === 'list' ? block.items : []))
    .map(item => JSON.stringify(item));

const saidBefore = ({screen}: Conversation, name: string): string =>
  (screen && fieldsOf(screen).find(one => one.name === name)?.value) ?? '';
