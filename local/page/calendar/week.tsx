import {useLayoutEffect, useRef} from 'preact/hooks';
import {minuteOfDay, minutesBetween, sayDay} from './days';
import {EventButton, type EventDoings} from './event-button';
import {isWholeDay, type ShownEvent} from './shown-calendar';

/** Pixels of an hour. */
const HOUR = 44;
/** What is in sight at first. */
const FIRST_HOUR = 8;
/** An event shorter than this is drawn as long as this, so that its words can be read. */
const LEAST_MINUTES = 25;
const HOURS = Array.from({length: 24}, (_, hour) => hour);

/** Seven days beside each other, their events at their hours. */
export function Week({
  days,
  events,
  now,
  doings,
}: {
  days: readonly string[];
  events: readonly ShownEvent[];
  now: string;
  doings: EventDoings;
}) {
  const scroll = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    if (scroll.current) scroll.current.scrollTop = FIRST_HOUR * HOUR;
  }, []);
  const whole = events.filter(isWholeDay);
  const timed = events.filter(event => !isWholeDay(event));
  return (
    <div class="week" ref={scroll} tabIndex={0} role="region" aria-label="Week">
      <div class="week-head">
        <span class="hours" />
        {days.map(day => (
          <div
            key={day}
            class={day === now.slice(0, 10) ? 'day-name today' : 'day-name'}
            data-day={day}
          >
            <span class="quiet small">{sayDay(day, {weekday: 'short'})}</span>
            <strong>{Number(day.slice(8))}</strong>
            {whole
              .filter(({start, end}) => start <= day && day < end)
              .map(event => (
                <EventButton key={event.id} event={event} doings={doings} />
              ))}
          </div>
        ))}
      </div>
      <div class="week-body" style={{height: `${24 * HOUR}px`}}>
        <div class="hours" aria-hidden="true">
          {HOURS.map(hour => (
            <span key={hour} style={{top: `${hour * HOUR}px`}}>
              {String(hour).padStart(2, '0')}:00
            </span>
          ))}
        </div>
        {days.map(day => (
          <div key={day} class="day-column" data-day={day}>
            {beside(timed.filter(({start}) => start.startsWith(day))).map(
              ({event, place, of}) => (
                <EventButton
                  key={`${event.id} ${event.start}`}
                  event={event}
                  doings={doings}
                  hourHeight={HOUR}
                  style={{
                    top: `${(minuteOfDay(event.start) / 60) * HOUR}px`,
                    height: `${(length(event) / 60) * HOUR}px`,
                    left: `${(place / of) * 100}%`,
                    width: `${100 / of}%`,
                  }}
                />
              ),
            )}
            {now.startsWith(day) && (
              <i
                class="now"
                style={{top: `${(minuteOfDay(now) / 60) * HOUR}px`}}
              />
            )}
          </div>
        ))}
      </div>
    </div>
  );
}

const length = ({start, end}: ShownEvent): number =>
  Math.max(LEAST_MINUTES, minutesBetween(start, end));

/** Events that overlap stand beside each other. */
function beside(
  events: readonly ShownEvent[],
): readonly {event: ShownEvent; place: number; of: number}[] {
  const sorted = [...events].sort((a, b) => a.start.localeCompare(b.start));
  const groups: ShownEvent[][] = [];
  let until = -1;
  for (const event of sorted) {
    const begins = minuteOfDay(event.start);
    if (begins >= until) groups.push([]);
    groups.at(-1)!.push(event);
    until = Math.max(until, begins + length(event));
  }
  return groups.flatMap(group =>
    group.map((event, place) => ({event, place, of: group.length})),
  );
}
