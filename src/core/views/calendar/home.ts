import {DIGEST} from '../../calendar/digest';
import {keepUpWith} from '../../calendar/keep-up';
import {type Deed, show, write} from '../../deed';
import {fill} from '../../languages/words';
import {overview} from '../../overview';
import {
  about,
  asChoices,
  buttons,
  field,
  heading,
  list,
  type Press,
  type Screen,
  text,
  typed,
} from '../../screen';
import {inZone, timesMoved} from '../../times-moved';
import {type Change, put, setting} from '../../tracker';
import type {World} from '../../world';
import {ZONES} from '../../zones';
import {zoneTyped} from '../../steps/record/typed-times';
import {ZONE_KEPT} from './zone-note';

/** What belongs to the calendar and to no single talk: reminders in it, the zone of all times, and files for other calendars. */
export function calendarScreen(
  world: World,
  _press?: Press,
  said?: string,
): Screen {
  const {words, tracker} = world;
  const {calendar} = words;
  return {
    id: 'times',
    title: words.times.title,
    back: {label: words.overview.back, press: {action: 'overview'}},
    ...(said === undefined ? {} : {said}),
    blocks: [
      field({
        name: 'digest',
        label: calendar.digest,
        kind: 'tick',
        value: setting(tracker, DIGEST),
        hint: calendar.digestHint,
      }),
      field({
        name: 'zone',
        label: calendar.zone,
        kind: 'openChoice',
        value: world.zone,
        hint: calendar.zoneHint,
        choices: asChoices(
          [world.zone, ...ZONES].filter(
            (zone, at, all) => all.indexOf(zone) === at,
          ),
        ),
        required: true,
      }),
      buttons({
        label: calendar.save,
        press: {action: 'calendar.save'},
        kind: 'main',
      }),
      list([{title: calendar.due, press: {action: 'due'}}]),
      heading(calendar.files),
      text(calendar.filesWhy, 'quiet'),
      buttons({
        label: calendar.makeFile,
        press: {action: 'calendar.file'},
        leaves: true,
      }),
    ],
  };
}

export function saveCalendar(world: World, press: Press): Deed {
  const {calendar, settings} = world.words;
  const zone = zoneTyped(world, typed(press, 'zone'), 'zone') || world.zone;
  const isMoved = zone !== world.zone;
  return write(
    [
      ...(isMoved ? movedTo(world, zone) : []),
      put('settings', DIGEST, {
        name: settings.digest,
        value: typed(press, 'digest'),
      }),
    ],
    after =>
      show({
        ...calendarScreen(
          inZone(after, zone),
          press,
          isMoved ? fill(calendar.savedZone, {zone}) : calendar.saved,
        ),
        afterwards: keepUpWith(),
      }),
  );
}

/** The person has moved: their times follow their device's clock. */
export function useZone(world: World, press: Press): Deed {
  const zone = zoneTyped(world, about(press, 'zone'), 'zone');
  return write(movedTo(world, zone), after =>
    show({
      ...overview(inZone(after, zone)),
      said: fill(world.words.calendar.savedZone, {zone}),
    }),
  );
}

export const keepZone = (world: World, press: Press): Deed =>
  write(
    [
      put('settings', ZONE_KEPT, {
        name: world.words.settings.zoneKept,
        value: about(press, 'zone'),
      }),
    ],
    after => show(overview(after)),
  );

const movedTo = (world: World, zone: string): readonly Change[] => [
  ...timesMoved(world, {from: world.zone, to: zone}),
  put('settings', 'timeZone', {
    name: world.words.settings.timeZone,
    value: zone,
  }),
];
