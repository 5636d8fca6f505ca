import type {Day} from './day';
import type {Deed} from './deed';
import type {Ports} from './ports';
import type {Screen} from './screen';
import {type Change, changed, onlyWhatDiffers, type Tracker} from './tracker';
import type {World} from './world';
import {instantOf} from './zones';

/** How a press is kept from being done twice. */
export interface Once {
  /** What notes the press as done. */
  readonly mark?: (tracker: Tracker) => readonly Change[];
  /** Shown where an earlier run did it and doing it again would alter something; undefined where there was no such run. */
  readonly instead?: () => Screen;
}

/** Carries out a chain of deeds, each once and in its order, until there is a screen to show. */
export function perform(
  first: Deed,
  start: World,
  ports: Ports,
  once: Once = {},
): Screen {
  let deed = first;
  let world = start;
  for (;;) {
    switch (deed.do) {
      case 'show':
        if (deed.screen.insert && once.instead) return once.instead();
        return deed.screen;
      case 'write': {
        const changes = onlyWhatDiffers(world.tracker, deed.changes);
        if (changes.length > 0 && once.instead) return once.instead();
        const {tracker} = world;
        world = {...world, tracker: changed(tracker, changes)};
        deed = deed.then(world);
        if (changes.length > 0)
          ports.trackers.write(
            deed.do === 'show'
              ? [...changes, ...(once.mark?.(tracker) ?? [])]
              : changes,
          );
        break;
      }
      case 'readDocument':
        deed = deed.then(ports.documents.read(deed.id));
        break;
      case 'makeDocument':
        deed = deed.then(ports.documents.make(deed.document));
        break;
      case 'makeTemplates':
        deed = deed.then(ports.documents.makeTemplates(deed.templates));
        break;
      case 'askQuota':
        deed = deed.then(ports.mailbox.left());
        break;
      case 'send':
        if (once.instead) return once.instead();
        deed = deed.then(ports.mailbox.send(deed.message));
        break;
      case 'makeCalendar':
        if (once.instead) return once.instead();
        deed = deed.then(
          ports.calendar.make({
            name: deed.name,
            about: deed.about,
            zone: world.zone,
          }),
        );
        break;
      case 'book':
        if (once.instead) return once.instead();
        deed = deed.then(
          ports.calendar.book(deed.calendarId, deed.booking, deed.isThere),
        );
        break;
      case 'unbook':
        if (once.instead) return once.instead();
        ports.calendar.unbook(deed.calendarId, deed.eventId, deed);
        deed = deed.then();
        break;
      case 'lookInCalendar':
        deed = deed.then(
          ports.calendar.look(deed.calendarId, {
            from: midnight(world, deed.from),
            zone: world.zone,
          }),
        );
        break;
      case 'askBusy':
        deed = deed.then(
          ports.calendar.busy(deed.calendarId, {
            from: midnight(world, deed.from),
            to: midnight(world, deed.to),
            zone: world.zone,
          }),
        );
        break;
    }
  }
}

/** When the day begins in the tracker's zone. */
const midnight = ({clockIn, zone}: World, day: Day): number =>
  instantOf(clockIn, `${day}T00:00`, zone)!;
