import type {CalendarFound, Deed} from '../../../src/core/deed';
import type {Screen} from '../../../src/core/screen';
import {changed} from '../../../src/core/tracker';
import type {World} from '../../../src/core/world';

/** The id of a calendar that is made on the way. */
export const MADE = 'made';

/** Where a chain of the calendar's deeds leads: every deed as it was asked for, the world afterwards, and the screen. */
export function chainOf(
  first: Deed,
  start: World,
  {
    calendars = [],
    found,
    videoLink = '',
  }: {
    /** Ids of the calendars that are there. */
    readonly calendars?: readonly string[];
    readonly found?: CalendarFound;
    /** That of each event booked. */
    readonly videoLink?: string;
  } = {},
): {
  readonly deeds: readonly object[];
  readonly world: World;
  readonly screen: Screen;
} {
  const there = new Set(calendars);
  const deeds: object[] = [];
  let deed = first;
  let world = start;
  for (;;) {
    if (deed.do === 'show') return {deeds, world, screen: deed.screen};
    const {then: _, ...asked} = deed;
    deeds.push(asked);
    switch (deed.do) {
      case 'write':
        world = {...world, tracker: changed(world.tracker, deed.changes)};
        deed = deed.then(world);
        break;
      case 'makeCalendar':
        there.add(MADE);
        deed = deed.then(MADE);
        break;
      case 'book':
        deed = deed.then(
          there.has(deed.calendarId)
            ? {stands: true, videoLink}
            : {stands: false, why: 'no calendar'},
        );
        break;
      case 'unbook':
        deed = deed.then();
        break;
      case 'lookInCalendar':
        deed = deed.then(found);
        break;
      default:
        throw new Error(`No deed of the calendar: ${deed.do}`);
    }
  }
}
