import type {Deed} from './deed';
import type {Ports} from './ports';
import type {Screen} from './screen';
import {changed, onlyWhatDiffers} from './tracker';
import type {World} from './world';

/** Carries out a chain of deeds, each once and in its order, until there is a screen to show. */
export function perform(first: Deed, start: World, ports: Ports): Screen {
  let deed = first;
  let world = start;
  for (;;) {
    switch (deed.do) {
      case 'show':
        return deed.screen;
      case 'write': {
        const changes = onlyWhatDiffers(world.tracker, deed.changes);
        if (changes.length > 0) ports.trackers.write(changes);
        world = {...world, tracker: changed(world.tracker, changes)};
        deed = deed.then(world);
        break;
      }
      case 'readDocument':
        deed = deed.then(ports.documents.read(deed.id));
        break;
      case 'makeDocument':
        deed = deed.then(ports.documents.make(deed.document));
        break;
      case 'send':
        deed = deed.then(ports.mailbox.send(deed.message));
        break;
    }
  }
}
