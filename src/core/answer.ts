import {adoption} from './adopt';
import {followsTracker, keepUpWith} from './calendar/keep-up';
import {dayPart} from './day';
import {type Deed, show} from './deed';
import {legible} from './legible';
import {overview, trackerMade, welcome} from './overview';
import {idOfPress, idsFor, isDone, markDone} from './once';
import {ownValue} from './own-value';
import {perform} from './perform';
import type {Ports} from './ports';
import {timesMoved, zoneLeft, zoneOf} from './times-moved';
import {Problem} from './problem';
import {type Press, type Screen, typed} from './screen';
import {STEPS} from './steps';
import type {Change, View} from './steps/step';
import {changed, setting, type Tracker} from './tracker';
import {OTHER_CHANGES, OTHER_VIEWS} from './views';
import type {World} from './world';

/** Everything that only looks, by the name a press calls it. */
export const VIEWS: Readonly<Record<string, View>> = {
  overview,
  ...OTHER_VIEWS,
  ...named(step => step.views),
};

/** Everything that may change something, by the name a press calls it. */
export const CHANGES: Readonly<Record<string, Change>> = {
  ...OTHER_CHANGES,
  ...named(step => step.changes),
};

/** What a person sees after a press on their tracker, and the deeds that come with it. Whoever has no tracker yet is welcomed. */
export function answer(
  trackerId: string | undefined,
  press: Press,
  ports: Ports,
  where: Pick<World, 'place' | 'deviceZone'> = {place: 'panel'},
): Screen {
  const screen = answered(trackerId, asTyped(press), ports, where);
  const {language, grammar} = ports.speech.latest();
  return {...screen, language: language.code, direction: grammar.direction};
}

/** Whatever was typed comes in by this one door. */
const asTyped = (press: Press): Press =>
  press.typed === undefined
    ? press
    : {
        ...press,
        typed: Object.fromEntries(
          Object.entries(press.typed).map(([name, text]) => [
            name,
            legible(text),
          ]),
        ),
      };

function answered(
  trackerId: string | undefined,
  press: Press,
  ports: Ports,
  where: Pick<World, 'place' | 'deviceZone'>,
): Screen {
  if (press.action === 'makeTracker') {
    const words = ports.speech.words('');
    ports.trackers.lock();
    return trackerMade(words, ports.trackers.make(words));
  }
  if (trackerId === undefined)
    return welcome(ports.speech.words(''), undefined);
  const change = ownValue(CHANGES, press.action);
  if (change) ports.trackers.lock();
  const tracker = ports.trackers.read(trackerId);
  if (!tracker) return welcome(ports.speech.words(''), ports.trackers.find());
  const handle = change ?? ownValue(VIEWS, press.action);
  if (!handle) throw new Problem('gone');
  const world = withTimesMoved(
    withAllAdopted(
      {...worldOf(tracker, press, ports), ...where},
      !change,
      ports,
    ),
    !change,
    ports,
  );
  if (change && isDone(tracker, press))
    return shownAgain(handle, world, press, ports);
  const screen = perform(asDeed(handle(world, press)), world, ports, {
    mark: before => markDone(before, press, world.words),
  });
  return change ? withReminders(world, screen) : screen;
}

/** After whatever was done, what reminds of it in the calendar is brought into line, where the person wants that. */
const withReminders = (world: World, screen: Screen): Screen =>
  followsTracker(world) && !screen.afterwards
    ? {...screen, afterwards: keepUpWith()}
    : screen;

/** What the press showed when it was done; where that cannot be shown without doing it again, the beginning of its step, with a word. */
function shownAgain(
  handle: View,
  world: World,
  press: Press,
  ports: Ports,
): Screen {
  const instead = (): Screen => {
    const action = `${press.action.split('.')[0]}.home`;
    const home = VIEWS[action] ?? overview;
    return {
      ...perform(asDeed(home(world, {action})), world, ports),
      said: world.words.overview.savedAlready,
    };
  };
  try {
    return perform(asDeed(handle(world, press)), world, ports, {instead});
  } catch (problem) {
    // What it was about may be gone, or have its new name already: the press itself has seen to that.
    if (!(problem instanceof Problem)) throw problem;
    return instead();
  }
}

/**
 * Rows that a person typed by hand become rows like any other before anything is done with them:
 * a row's number means another row as soon as the person sorts. Names typed over others lead to whom they name.
 */
function withAllAdopted(world: World, isLook: boolean, ports: Ports): World {
  if (adoption(world.tracker, prefix => prefix).length === 0) return world;
  if (isLook) ports.trackers.lock();
  const tracker =
    (isLook ? ports.trackers.read(world.tracker.id) : undefined) ??
    world.tracker;
  // Never ids of the press: when it is repeated, these rows are there, and its own must not be taken for them.
  const changes = adoption(tracker, idByChance(ports));
  // Another window may have been quicker.
  if (changes.length > 0) ports.trackers.write(changes);
  return {...world, tracker: changed(tracker, changes)};
}

/** Where the time zone in the Settings tab was changed by hand, every moment is written anew, so that each stays the moment it was. */
function withTimesMoved(world: World, isLook: boolean, ports: Ports): World {
  const from = zoneLeft(world);
  if (from === undefined) return world;
  if (isLook) ports.trackers.lock();
  const tracker =
    (isLook ? ports.trackers.read(world.tracker.id) : undefined) ??
    world.tracker;
  const latest = {...world, tracker};
  if (zoneLeft(latest) === undefined) return latest;
  const changes = timesMoved(latest, {from, to: world.zone});
  ports.trackers.write(changes);
  return {...world, tracker: changed(tracker, changes)};
}

function worldOf(
  tracker: Tracker,
  press: Press,
  ports: Ports,
): Omit<World, 'place'> {
  const {clock} = ports;
  const zone = zoneOf(tracker, clock.shown);
  const now = clock.shown(clock.now(), zone)!;
  return {
    tracker,
    now,
    today: dayPart(now),
    zone,
    clockIn: clock.shown,
    words: ports.speech.words(languageFor(tracker, press)),
    newId: idOfPress(press) ? idsFor(idOfPress(press)!) : idByChance(ports),
  };
}

/** The press that changes the language is answered in the new one. */
const languageFor = (tracker: Tracker, press: Press): string =>
  press.action === 'language.save'
    ? typed(press, 'language')
    : setting(tracker, 'language');

const idByChance =
  ({clock}: Ports) =>
  (prefix: string): string =>
    `${prefix}-${clock.chance()}`;

const asDeed = (given: Screen | Deed): Deed =>
  'do' in given ? given : show(given);

function named<T>(
  part: (step: (typeof STEPS)[number]) => Readonly<Record<string, T>>,
): Record<string, T> {
  return Object.fromEntries(
    STEPS.flatMap(step =>
      Object.entries(part(step)).map(([name, handle]) => [
        `${step.id}.${name}`,
        handle,
      ]),
    ),
  );
}
