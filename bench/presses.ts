import {offersOf, type Press, type Screen, ToldToMend} from '../local/panel';
import {type Visitor} from '../local/visitor';
import {CHANGES, VIEWS} from '../src/core/answer';
import {FILLINGS, filledIn} from '../test/sweeps/support/fill-in';

/** Screens of one kind that are looked at in search of what has not been pressed yet. */
const MOST_LOOKS = 5;

/**
 * Goes through the add-on's screens, looks at every view and does every change once, each in the tracker as the one before has left it, and
 * gives what `measure` makes of each. The presses come from the screens, so a new view or change joins by itself.
 */
export function everyPress<T>(
  visitor: Visitor,
  measure: (act: () => void) => T,
): ReadonlyMap<string, T> {
  const measured = new Map<string, T>();
  const looks = new Map<string, number>();
  const waiting: Press[] = [{action: 'overview'}];
  for (let press = waiting.shift(); press; press = waiting.shift()) {
    const {action} = press;
    const seen = looks.get(action) ?? 0;
    if (seen >= MOST_LOOKS || !isTaken(press)) continue;
    looks.set(action, seen + 1);
    waiting.push(...further(visitor.screen));
  }
  return measured;

  /** Pressed, measured if it is new, and not refused. */
  function isTaken(press: Press): boolean {
    try {
      const figure = measure(() => void visitor.send(press));
      if (!measured.has(press.action)) measured.set(press.action, figure);
      return true;
    } catch (problem) {
      if (problem instanceof ToldToMend) return false;
      throw problem;
    }
  }

  /** Does each new change that the screen offers, and gives the views that lead on from there. */
  function further(screen: Screen): readonly Press[] {
    return offersOf(screen).flatMap(({press, leaves}) => {
      if (press.action in VIEWS)
        return [leaves ? press : filledIn(screen, press, FILLINGS[0]!)];
      if (!(press.action in CHANGES) || measured.has(press.action)) return [];
      const isDone = (leaves ? [press] : fillingsOf(screen, press)).some(
        (each, at) =>
          isTaken({...each, id: `press-${measured.size}-${at}-of-the-bench`}),
      );
      return isDone ? further(visitor.screen) : [];
    });
  }
}

const fillingsOf = (screen: Screen, press: Press): readonly Press[] =>
  FILLINGS.map(filling => filledIn(screen, press, filling));

/** Names of views and changes that no screen led to. */
export const notReached = (
  measured: ReadonlyMap<string, unknown>,
): readonly string[] =>
  [...Object.keys(VIEWS), ...Object.keys(CHANGES)].filter(
    name => !measured.has(name),
  );
