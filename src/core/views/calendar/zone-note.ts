import {timePart} from '../../day';
import {fill} from '../../languages/words';
import {type Block, buttons, text} from '../../screen';
import {setting} from '../../tracker';
import type {World} from '../../world';
import {onClockOf, zoneMeant} from '../../zones';

/** The setting with the zone that the person said not to be asked about again. */
export const ZONE_KEPT = 'zoneKept';

/** Said where the person's device shows another time than the tracker goes by, and where the tracker's zone is none; nothing otherwise. */
export function zoneNote(world: World): readonly Block[] {
  const {tracker, clockIn, zone, now, deviceZone: here = ''} = world;
  const words = world.words.calendar;
  const said = setting(tracker, 'timeZone');
  if (said !== '' && zoneMeant(clockIn, said) === undefined)
    return [text(fill(words.unknownZone, {zone: said}), 'warn')];
  if (setting(tracker, ZONE_KEPT) === here || !zoneMeant(clockIn, here))
    return [];
  const there = onClockOf(clockIn, {moment: now, from: zone, to: here});
  if (there === undefined || there === now) return [];
  const press = (action: string) => ({action, about: {zone: here}});
  return [
    text(fill(words.otherZone, {here, zone, time: timePart(there)}), 'warn'),
    buttons(
      {
        label: fill(words.useZone, {here}),
        press: press('calendar.useZone'),
        leaves: true,
      },
      {
        label: fill(words.keepZone, {zone}),
        press: press('calendar.keepZone'),
        leaves: true,
      },
    ),
  ];
}
