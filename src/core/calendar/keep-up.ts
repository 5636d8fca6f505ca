import {type Booking, type Deed, show, write} from '../deed';
import {about, type Press} from '../screen';
import {find, put, setting} from '../tracker';
import type {World} from '../world';
import {afterIdOf, afterTalk} from './after-talk';
import {DIGEST, digest, DIGEST_ID} from './digest';
import {bookedAhead, CALENDAR, withNewCalendar} from './own-calendar';

/** What a surface presses once it has shown that a talk was arranged, moved or called off, or that something was done. */
export const keepUpWith = (
  interview = '',
  {isNew = false}: {readonly isNew?: boolean} = {},
): Press => ({
  action: 'calendar.keepUp',
  about: {interview, ...(isNew ? {isNew: 'yes'} : {})},
});

/** Whether there is anything in the calendar that follows the tracker by itself. */
export const followsTracker = ({tracker}: World): boolean =>
  setting(tracker, DIGEST) !== '';

/**
 * Brings what only reminds into line with the tracker: what comes after a talk, and what is due. Nothing of the tracker
 * is decided here, each entry has an id of its own, and what was missed is put right the next time.
 */
export function keepUp(world: World, press: Press): Deed {
  const done = (): Deed => show({id: 'calendar.keptUp', title: '', blocks: []});
  return seeToTalk(world, press, () =>
    followsTracker(world) ? seeToDigest(world, done) : done(),
  );
}

function seeToTalk(world: World, press: Press, then: () => Deed): Deed {
  const id = about(press, 'interview');
  const isThere = about(press, 'isNew') === '';
  const calendarId = setting(world.tracker, CALENDAR);
  const talk = find(world.tracker, 'interviews', id);
  if (!talk || calendarId === '') return then();
  const timed = bookedAhead(world).find(one => one.id === id);
  return timed
    ? standing(calendarId, {booking: afterTalk(world, timed), isThere}, then)
    : takenOut(calendarId, afterIdOf(id), then);
}

function seeToDigest(world: World, then: () => Deed): Deed {
  const calendarId = setting(world.tracker, CALENDAR);
  const booking = digest(world);
  if (calendarId === '')
    return booking
      ? withNewCalendar(world, after => seeToDigest(after, then))
      : then();
  return booking
    ? standing(calendarId, {booking, isThere: true}, then, () =>
        // Whoever deleted the calendar does not want it back for this.
        write(
          [
            put('settings', DIGEST, {
              name: world.words.settings.digest,
              value: '',
            }),
          ],
          then,
        ),
      )
    : takenOut(calendarId, DIGEST_ID, then);
}

const standing = (
  calendarId: string,
  {booking, isThere}: {readonly booking: Booking; readonly isThere: boolean},
  then: () => Deed,
  ifGone: () => Deed = then,
): Deed => ({
  do: 'book',
  calendarId,
  booking,
  isThere,
  then: ({stands}) => (stands ? then() : ifGone()),
});

const takenOut = (
  calendarId: string,
  eventId: string,
  then: () => Deed,
): Deed => ({do: 'unbook', calendarId, eventId, tellsGuests: false, then});
