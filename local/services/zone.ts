/** Milliseconds that `zone` is ahead of UTC at the moment `time`. Knows IANA names, `GMT`, `GMT+1` and `GMT-08:30`; throws for others. */
export function offsetAt(time: number, zone: string): number {
  const fixed = /^(?:GMT|UTC)([+-])(\d{1,2})(?::?(\d{2}))?$/.exec(zone);
  if (fixed) {
    const [, sign, hours, minutes = '0'] = fixed;
    const size = (Number(hours) * 60 + Number(minutes)) * 60_000;
    return sign === '-' ? -size : size;
  }
  const parts = Object.fromEntries(
    formatOf(zone)
      .formatToParts(time)
      .map(({type, value}) => [type, Number(value)]),
  ) as Record<string, number>;
  const {year, month, day, hour, minute, second} = parts;
  const local = new Date(0);
  local.setUTCFullYear(year ?? 0, (month ?? 1) - 1, day);
  local.setUTCHours(hour ?? 0, minute, second);
  return local.getTime() - Math.floor(time / 1000) * 1000;
}

/** The moment at which clocks in `zone` show `local`, given as if it were UTC. In the hour that a zone skips, the hour after it. */
export function momentOf(local: number, zone: string): number {
  const before = local - offsetAt(local - 86_400_000, zone);
  if (before + offsetAt(before, zone) === local) return before;
  const after = local - offsetAt(local + 86_400_000, zone);
  return after + offsetAt(after, zone) === local ? after : before;
}

/** What people there call the time just then, for example `GMT+1` or `PST`. */
export const zoneName = (
  time: number,
  zone: string,
  style: 'short' | 'long',
) =>
  /^(GMT|UTC)[+-]/.test(zone)
    ? zone
    : (new Intl.DateTimeFormat('en-US', {timeZone: zone, timeZoneName: style})
        .formatToParts(time)
        .find(({type}) => type === 'timeZoneName')?.value ?? zone);

const FORMATS = new Map<string, Intl.DateTimeFormat>();

function formatOf(zone: string): Intl.DateTimeFormat {
  let format = FORMATS.get(zone);
  if (format === undefined) {
    format = makeFormat(zone);
    FORMATS.set(zone, format);
  }
  return format;
}

function makeFormat(zone: string): Intl.DateTimeFormat {
  try {
    return new Intl.DateTimeFormat('en-u-ca-iso8601-nu-latn', {
      timeZone: zone,
      hourCycle: 'h23',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      second: 'numeric',
    });
  } catch {
    throw new Error(`Invalid argument: timeZone (${zone})`);
  }
}
