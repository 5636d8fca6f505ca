import {fieldsOf, offersOf, type Press, ToldToMend} from '../../../local/panel';
import {type Visitor} from '../../../local/visitor';
import {VIEWS} from '../../../src/core/answer';
import type {Screen} from '../../../src/core/screen';

/** A screen and the press that showed it. */
export interface Seen {
  readonly press: Press;
  readonly screen: Screen;
}

/** Walks from the overview to every screen that views lead to, at most to `ofAKind` of those that one action shows: they are alike. */
export function everyScreen(visitor: Visitor, ofAKind = 3): readonly Seen[] {
  const seen = new Map<string, Seen>();
  const kinds = new Map<string, number>();
  const waiting: Press[] = [{action: 'overview'}];
  for (let press = waiting.shift(); press; press = waiting.shift()) {
    const times = kinds.get(press.action) ?? 0;
    if (times >= ofAKind || !looks(press)) continue;
    kinds.set(press.action, times + 1);
    const screen = looked(visitor, press);
    if (!screen) continue;
    seen.set(screen.id, {press, screen});
    waiting.push(
      ...offersOf(screen).map(offer =>
        offer.leaves ? offer.press : {...offer.press, typed: fieldsOf(screen)},
      ),
    );
  }
  return [...seen.values()];
}

/** The brief notes that it was opened; apart from that it only looks, too. */
const looks = ({action}: Press): boolean =>
  action in VIEWS || action === 'questions.brief';

/** Some views ask for something first, for example a file; that they say so is enough here. */
function looked(visitor: Visitor, press: Press): Screen | undefined {
  try {
    // The bundle sends what core says, in all its parts.
    return visitor.send(press) as Screen;
  } catch (problem) {
    if (problem instanceof ToldToMend && problem.field) return undefined;
    throw problem;
  }
}
