import {CHANGES, VIEWS} from '../../../src/core/answer';
import type {Deed} from '../../../src/core/deed';
import type {Press, Screen} from '../../../src/core/screen';
import {type Change, changed} from '../../../src/core/tracker';
import type {World} from '../../../src/core/world';

/** What one press led to: the screen, what was written, and the world afterwards. Nobody is busy here; deeds other than showing and writing are left to stories on the built bundle. */
export function after(
  world: World,
  press: Press,
): {screen: Screen; changes: readonly Change[]; world: World} {
  const handle = CHANGES[press.action] ?? VIEWS[press.action];
  if (!handle) throw new Error(`No such view or deed: ${press.action}`);
  const given = handle(world, press);
  let deed: Deed = 'do' in given ? given : {do: 'show', screen: given};
  const changes: Change[] = [];
  for (;;) {
    if (deed.do === 'show') return {screen: deed.screen, changes, world};
    if (deed.do === 'askBusy') {
      deed = deed.then([]);
      continue;
    }
    if (deed.do !== 'write')
      throw new Error(`This press wants to ${deed.do}: tell it as a story`);
    changes.push(...deed.changes);
    world = {...world, tracker: changed(world.tracker, deed.changes)};
    deed = deed.then(world);
  }
}
