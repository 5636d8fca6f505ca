import type {Moment} from './day';

/** What the clocks of a zone show at an instant, given in milliseconds since 1970; undefined where nobody knows the zone. The world outside tells it. */
export type ClockIn = (
  milliseconds: number,
  zone: string,
) => Moment | undefined;

const DAY_MS = 86_400_000;

/**
 * When the clocks of `zone` show `moment`, in milliseconds since 1970. Of an hour that comes twice it is the first;
 * in an hour that is left out, clocks are as far after it as `moment` is into it.
 */
export function instantOf(
  clockIn: ClockIn,
  moment: Moment,
  zone: string,
): number | undefined {
  const wall = wallOf(moment);
  const [before, after] = [wall - DAY_MS, wall + DAY_MS].map(near => {
    const shown = clockIn(near, zone);
    return shown === undefined ? undefined : wall - (wallOf(shown) - near);
  });
  const isRight = (instant: number | undefined) =>
    instant !== undefined && clockIn(instant, zone) === moment;
  return isRight(before) || !isRight(after) ? before : after;
}

/** What the clocks of `to` show when those of `from` show `moment`; undefined where nobody knows one of the zones. */
export function onClockOf(
  clockIn: ClockIn,
  {
    moment,
    from,
    to,
  }: {readonly moment: Moment; readonly from: string; readonly to: string},
): Moment | undefined {
  if (from === to) return moment;
  const instant = instantOf(clockIn, moment, from);
  return instant === undefined ? undefined : clockIn(instant, to);
}

/** Whether clocks in `zone` ever show `moment`: not in the hour that is left out in spring. */
export const isShownIn = (
  clockIn: ClockIn,
  moment: Moment,
  zone: string,
): boolean => {
  const instant = instantOf(clockIn, moment, zone);
  return instant === undefined || clockIn(instant, zone) === moment;
};

/** Zones to choose from; most people know theirs by the city in its name. */
export const ZONES: readonly string[] = [
  'Europe/London',
  'Europe/Dublin',
  'Europe/Lisbon',
  'Europe/Paris',
  'Europe/Berlin',
  'Europe/Vienna',
  'Europe/Zurich',
  'Europe/Rome',
  'Europe/Madrid',
  'Europe/Amsterdam',
  'Europe/Brussels',
  'Europe/Stockholm',
  'Europe/Warsaw',
  'Europe/Athens',
  'Europe/Helsinki',
  'Europe/Kyiv',
  'Europe/Istanbul',
  'Europe/Moscow',
  'America/St_Johns',
  'America/Halifax',
  'America/New_York',
  'America/Toronto',
  'America/Chicago',
  'America/Denver',
  'America/Phoenix',
  'America/Los_Angeles',
  'America/Vancouver',
  'America/Anchorage',
  'Pacific/Honolulu',
  'America/Mexico_City',
  'America/Bogota',
  'America/Lima',
  'America/Santiago',
  'America/Sao_Paulo',
  'America/Argentina/Buenos_Aires',
  'Africa/Casablanca',
  'Africa/Lagos',
  'Africa/Cairo',
  'Africa/Nairobi',
  'Africa/Johannesburg',
  'Asia/Jerusalem',
  'Asia/Riyadh',
  'Asia/Dubai',
  'Asia/Tehran',
  'Asia/Karachi',
  'Asia/Kolkata',
  'Asia/Kathmandu',
  'Asia/Dhaka',
  'Asia/Bangkok',
  'Asia/Jakarta',
  'Asia/Singapore',
  'Asia/Hong_Kong',
  'Asia/Shanghai',
  'Asia/Manila',
  'Asia/Seoul',
  'Asia/Tokyo',
  'Australia/Perth',
  'Australia/Adelaide',
  'Australia/Brisbane',
  'Australia/Sydney',
  'Pacific/Auckland',
];

/** The zone that somebody means who wrote a zone's name, its city, or how far ahead of Greenwich it is; undefined where there is none. */
export function zoneMeant(clockIn: ClockIn, typed: string): string | undefined {
  const words = typed.trim().replace(/\s+/g, '_');
  const city = words.toLowerCase();
  const place = ZONES.find(
    zone =>
      zone.toLowerCase() === city || zone.toLowerCase().endsWith(`/${city}`),
  );
  const ahead = AHEAD.exec(words);
  const zone =
    place ??
    (ahead ? (ahead[1] ? `GMT${ahead[1]}` : words.toUpperCase()) : words);
  return (ahead || PLACE.test(zone)) && isKnown(clockIn, zone)
    ? zone
    : undefined;
}

/** No clock is further from Greenwich's than fourteen hours, as in Kiritimati. */
const AHEAD = /^(?:UTC|GMT)([+-](?:0?\d|1[0-4])(?::?[0-5]\d)?)?$/i;

const PLACE = /^[A-Za-z]+(?:\/[\w+-]+)+$/;

/** Some clocks take an unknown zone for Greenwich; then it shows Greenwich's time in winter as in summer, which few places do. */
function isKnown(clockIn: ClockIn, zone: string): boolean {
  const shown = [WINTER, SUMMER].map(at => clockIn(at, zone));
  if (shown.includes(undefined)) return false;
  return (
    /^(?:GMT|UTC|Etc|Africa|Atlantic|America)\b/.test(zone) ||
    [WINTER, SUMMER].some((at, index) => clockIn(at, 'GMT') !== shown[index])
  );
}

const WINTER = Date.UTC(2027, 0, 15);
const SUMMER = Date.UTC(2027, 6, 15);

const wallOf = (moment: Moment): number => Date.parse(`${moment}:00Z`);
