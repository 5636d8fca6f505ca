import {offersOf} from '../../../local/panel';
import {CHANGES, VIEWS} from '../../../src/core/answer';
import type {Press, Screen} from '../../../src/core/screen';
import {outcomeOf} from './outcome';
import {titleOf, type Told} from './record';
import {situation as situationCalled} from './situations';
import {ways} from './ways';

/** Looks at a kind of screen, and ways to do one thing. */
const MOST = 2;
/** Changes before the press that is told. */
const DEEPEST = 2;
/** Where a person comes in. */
const BEGINNINGS: readonly Press[] = [{action: 'overview'}, {action: 'today'}];

interface Seen {
  /** The changes made before. */
  readonly before: readonly Press[];
  readonly screen: Screen;
  /** Looked at only for what nothing is told of yet. */
  readonly inPassing: boolean;
}

/**
 * Follows what every screen offers, in every way a form can be sent, and tells what comes of it.
 * Where only what is new is wanted, a press is told if nothing was told of it in `told`.
 */
export function explore(
  situation: string,
  told: ReadonlyMap<string, Told>,
  {onlyNew}: {readonly onlyNew: boolean},
): ReadonlyMap<string, Told> {
  const {looksAt, isBrief} = situationCalled(situation);
  const known = actionsIn(told);
  const found = new Map<string, Told>();
  const outcomes = new Set<string>();
  const isFew = few();
  const tell = (
    presses: readonly Press[],
    isTold: boolean,
  ): Screen | undefined => {
    const {lines, screen} = outcomeOf(situation, presses);
    const {action} = presses.at(-1)!;
    const outcome = `${action} ${lines.join('\n')}`;
    const one = {situation, presses, outcome: lines};
    const isWanted = !onlyNew || !known.has(action) || presses[0] === looksAt;
    if (isTold && isWanted && !outcomes.has(outcome))
      found.set(titleOf(one), one);
    outcomes.add(outcome);
    return screen;
  };
  const waiting: Seen[] = [];
  const look = (
    before: readonly Press[],
    press: Press,
    inPassing: boolean,
  ): void => {
    const screen = tell([...before, press], !inPassing);
    if (screen) waiting.push({before, screen, inPassing});
  };
  if (looksAt) look([], looksAt, false);
  if (isBrief) return found;
  for (const press of BEGINNINGS) look([], press, false);
  for (let next = waiting.shift(); next; next = waiting.shift()) {
    const {before, screen, inPassing} = next;
    const last = before.at(-1)?.action ?? '';
    for (const {press, leaves} of offered(screen)) {
      const {action} = press;
      const about = Object.keys(press.about ?? {}).join();
      if (action in VIEWS && !inPassing) {
        const [[, filled], ...others] = ways(screen, press, leaves) as [
          [string, Press],
          ...[string, Press][],
        ];
        if (isFew(MOST, action, about)) look(before, filled, false);
        else if (stepOf(action) === stepOf(last) && isFew(1, action, last))
          look(before, filled, true);
        for (const [way, other] of others)
          if (isFew(1, action, about, way)) tell([...before, other], true);
      }
      if (!(action in CHANGES) && action !== 'makeTracker') continue;
      if (inPassing && actionsIn(found).has(action)) continue;
      for (const [way, filled] of ways(screen, press, leaves)) {
        if (!isFew(MOST, action, about, way)) continue;
        const after = tell([...before, filled], true);
        if (after && before.length < (onlyNew ? 0 : DEEPEST))
          waiting.push({before: [...before, filled], screen: after, inPassing});
      }
    }
  }
  return found;
}

const offered = (
  screen: Screen,
): readonly {readonly press: Press; readonly leaves: boolean}[] => [
  ...offersOf(screen),
  ...(screen.afterwards ? [{press: screen.afterwards, leaves: true}] : []),
];

/** Whether it is asked at most so many times. */
function few(): (most: number, ...what: readonly string[]) => boolean {
  const times = new Map<string, number>();
  return (most, ...what) => {
    const seen = times.get(what.join(' ')) ?? 0;
    times.set(what.join(' '), seen + 1);
    return seen < most;
  };
}

const actionsIn = (told: ReadonlyMap<string, Told>): ReadonlySet<string> =>
  new Set([...told.values()].map(({presses}) => presses.at(-1)!.action));

const stepOf = (action: string): string => action.split('.')[0]!;
