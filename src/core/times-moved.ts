import {dayPart, isMoment, type Moment} from './day';
import {TIMES_ZONE} from './settings';
import {TABLE_IDS, TABLES, type TableId} from './tables';
import type {Column} from './tables/table';
import {type Change, put, setting, type Tracker} from './tracker';
import type {World} from './world';
import {type ClockIn, onClockOf, zoneMeant} from './zones';

/** The zone that the tracker goes by; Greenwich's where its setting names none that is known. */
export const zoneOf = (tracker: Tracker, clockIn: ClockIn): string =>
  zoneMeant(clockIn, setting(tracker, 'timeZone')) ?? 'Etc/GMT';

/** The zone that the tracker's moments are written in, where that is another than it goes by now: somebody changed it in the Settings tab. */
export function zoneLeft({tracker, zone, clockIn}: World): string | undefined {
  const from = zoneMeant(clockIn, setting(tracker, TIMES_ZONE));
  return from === zone ? undefined : from;
}

/**
 * Every moment of the tracker on the clock of `to` instead of `from`: somebody who moves keeps their appointments,
 * whatever their new clock calls them. Days stay as they are.
 */
export function timesMoved(
  {tracker, clockIn, words}: World,
  {from, to}: {readonly from: string; readonly to: string},
): readonly Change[] {
  const moved = (moment: Moment) =>
    onClockOf(clockIn, {moment, from, to}) ?? moment;
  return [
    ...TABLE_IDS.flatMap(table => rowsMoved(tracker, table, moved)),
    put('settings', TIMES_ZONE, {name: words.settings.zoneOfTimes, value: to}),
  ];
}

/** The world by the clock of another zone. */
export function inZone(world: World, zone: string): World {
  const {now, zone: from, clockIn} = world;
  const moment = onClockOf(clockIn, {moment: now, from, to: zone}) ?? now;
  return {...world, zone, now: moment, today: dayPart(moment)};
}

function rowsMoved(
  tracker: Tracker,
  table: TableId,
  moved: (moment: Moment) => Moment,
): readonly Change[] {
  const columns = Object.entries<Column>(TABLES[table].columns)
    .filter(([, {kind}]) => kind === 'moment')
    .map(([column]) => column);
  return tracker.rows[table].flatMap(row => {
    const cells = new Map<string, unknown>(Object.entries(row));
    const set = columns.flatMap(column => {
      const moment = cells.get(column);
      return typeof moment === 'string' && isMoment(moment)
        ? [[column, moved(moment)] as const]
        : [];
    });
    return set.length === 0
      ? []
      : [put(table, row.id, Object.fromEntries(set))];
  });
}
