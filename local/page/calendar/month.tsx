import {sayDay, weeksOfMonth} from './days';
import {EventButton, type EventDoings} from './event-button';
import type {ShownEvent} from './shown-calendar';

/** Events of one day that a cell has room for. */
const MOST = 3;

/** Six weeks, a cell a day. */
export const Month = ({
  day: anchor,
  events,
  now,
  doings,
  openDay,
}: {
  day: string;
  events: readonly ShownEvent[];
  now: string;
  doings: EventDoings;
  openDay: (day: string) => void;
}) => (
  <div class="month">
    {weeksOfMonth(anchor)[0]!.map(day => (
      <span key={day} class="quiet small week-day">
        {sayDay(day, {weekday: 'short'})}
      </span>
    ))}
    {weeksOfMonth(anchor)
      .flat()
      .map(day => {
        const some = events
          .filter(
            ({start, end}) =>
              start.slice(0, 10) === day ||
              (start.length === 10 && start <= day && day < end),
          )
          .sort((a, b) => a.start.localeCompare(b.start));
        return (
          <div
            key={day}
            data-day={day}
            class={[
              'cell',
              ...(day.slice(0, 7) === anchor.slice(0, 7) ? [] : ['other']),
              ...(now.startsWith(day) ? ['today'] : []),
            ].join(' ')}
          >
            <button
              type="button"
              class="date"
              aria-label={sayDay(day)}
              onClick={() => openDay(day)}
            >
              {Number(day.slice(8))}
            </button>
            {some.slice(0, MOST).map(event => (
              <EventButton
                key={`${event.id} ${event.start}`}
                event={event}
                doings={doings}
              />
            ))}
            {some.length > MOST && (
              <button
                type="button"
                class="more small"
                onClick={() => openDay(day)}
              >
                {some.length - MOST} more
              </button>
            )}
          </div>
        );
      })}
  </div>
);
