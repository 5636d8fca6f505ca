import {
  offersOf,
  type Press,
  type Screen,
  ToldToMend,
} from '../../../local/panel';
import {CHANGES, VIEWS} from '../../../src/core/answer';
import {copyOf, type Someone} from '../../stories/support/person';
import {FILLINGS, filledIn} from './fill-in';
import {type State, stateOf} from './state';

/** A press that changes something, as somebody finds it who looks at a screen of theirs. */
export interface Point {
  readonly press: Press;
  /** Nothing has happened yet; stays as it is. */
  readonly before: Someone;
  /** The press has come to its end, undisturbed. */
  readonly after: Someone;
  /** Everything that a person would find then. */
  readonly state: State;
  /** What it showed in the end. */
  readonly shown: Screen;
  /** How many service calls it took. */
  readonly calls: number;
}

/**
 * Begins with the screen that each of these people sees, looks at every screen, fills in every form and presses every button until each change of the add-on was done once.
 * What is offered only after a change is found behind it. The presses come from the screens, so a new change joins by itself.
 */
export function* everyChange(
  groups: readonly (readonly Someone[])[],
): Generator<Point> {
  const tried = {done: new Set<string>(), looks: new Map<string, number>()};
  for (const starts of groups) yield* changesFrom(starts, tried);
}

function* changesFrom(
  starts: readonly Someone[],
  {
    done,
    looks,
  }: {readonly done: Set<string>; readonly looks: Map<string, number>},
): Generator<Point> {
  const isWanted = (action: string) => action in CHANGES && !done.has(action);
  const isToBeSeen = (action: string) =>
    action in VIEWS && (looks.get(action) ?? 0) < MOST_LOOKS;
  const waiting: [Someone, Press | undefined][] = starts.flatMap(
    (start): [Someone, Press | undefined][] => [
      [start, undefined],
      [start, {action: 'overview'}],
    ],
  );
  for (let next = waiting.shift(); next; next = waiting.shift()) {
    const [someone, look] = next;
    if (look) {
      const seen = looks.get(look.action) ?? 0;
      if (seen >= MOST_LOOKS) continue;
      looks.set(look.action, seen + 1);
      if (!looksAt(someone, look)) continue;
    }
    const behind: Someone[] = [someone];
    for (let here = behind.shift(); here; here = behind.shift()) {
      const {screen} = here.visitor;
      const offers = offersOf(screen);
      for (const {press, leaves} of offers) {
        if (isToBeSeen(press.action))
          waiting.push([
            here,
            leaves ? press : filledIn(screen, press, FILLINGS[0]!),
          ]);
        if (!isWanted(press.action)) continue;
        const point = pointAt(here, screen, press, leaves);
        if (!point) continue;
        done.add(press.action);
        yield point;
        // A copy that nobody has opened takes little memory.
        behind.push(copyOf(point.after));
      }
    }
  }
}

/** Screens of one kind that are looked at. */
const MOST_LOOKS = 8;

/** Some views ask for something that no filling has. */
function looksAt({visitor}: Someone, press: Press): boolean {
  try {
    visitor.send(press);
    return true;
  } catch (problem) {
    if (problem instanceof ToldToMend) return false;
    throw problem;
  }
}

/** The press with the first filling that is taken; undefined where none is. */
function pointAt(
  before: Someone,
  screen: Screen,
  press: Press,
  leaves: boolean,
): Point | undefined {
  for (const filling of leaves ? [FILLINGS[0]!] : FILLINGS) {
    const filled = {
      ...(leaves ? press : filledIn(screen, press, filling)),
      id: 'pressed-once',
    };
    const after = copyOf(before);
    try {
      const shown = after.visitor.send(filled);
      const calls = after.visitor.calls.filter(({number}) => number > 0).length;
      return {
        press: filled,
        before: copyOf(before),
        after,
        state: stateOf(after),
        shown,
        calls,
      };
    } catch (problem) {
      if (!(problem instanceof ToldToMend)) throw problem;
    }
  }
  return undefined;
}
