import {sayDay} from './days';
import {EventButton, type EventDoings} from './event-button';
import type {ShownEvent} from './shown-calendar';

/** What is to come, day by day. */
export function Agenda({
  from,
  events,
  doings,
}: {
  from: string;
  events: readonly ShownEvent[];
  doings: EventDoings;
}) {
  const coming = events
    .filter(({end}) => end > from)
    .sort((a, b) => a.start.localeCompare(b.start));
  const days = [...new Set(coming.map(({start}) => start.slice(0, 10)))];
  return days.length === 0 ? (
    <p class="quiet agenda-empty">
      Nothing from {sayDay(from)} on. Talks that you plan with the add-on appear
      here with their day and time.
    </p>
  ) : (
    <ol class="agenda">
      {days.map(day => (
        <li key={day}>
          <h2>{sayDay(day)}</h2>
          {coming
            .filter(({start}) => start.startsWith(day))
            .map(event => (
              <EventButton
                key={`${event.id} ${event.start}`}
                event={event}
                doings={doings}
              />
            ))}
        </li>
      ))}
    </ol>
  );
}
