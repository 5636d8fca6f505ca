import {Trouble} from '../trouble';
import {useFetched} from '../use-fetched';
import {Waiting} from '../waiting';
import type {CalendarShown, ShownEvent} from './shown-calendar';
import './calendar.css';

/** The Calendar tab: what stands in the person's calendars. */
export function CalendarView() {
  const {
    value: shown,
    problem,
    again,
  } = useFetched<CalendarShown>('/calendars', ['calendar', 'clock']);
  if (!shown)
    return problem ? (
      <Trouble
        sentence={problem}
        action={{label: 'Try again', perform: again}}
      />
    ) : (
      <Waiting sentence="Fetching the calendar…" />
    );
  const events = shown.calendars
    .flatMap(calendar => calendar.events)
    .sort((one, other) => one.start.localeCompare(other.start));
  return (
    <div class="calendar">
      <h1>Calendar</h1>
      {events.length === 0 ? (
        <p class="quiet">
          Talks that you plan with the add-on appear here with their day and
          time.
        </p>
      ) : (
        <ul class="agenda">
          {events.map(event => (
            <AgendaLine key={`${event.calendarId} ${event.id}`} event={event} />
          ))}
        </ul>
      )}
    </div>
  );
}

const AgendaLine = ({event}: {event: ShownEvent}) => (
  <li>
    <span class="when">{event.start.replace('T', ' ')}</span>
    <strong>{event.title || '(No title)'}</strong>
    {event.place !== '' && <span class="quiet">{event.place}</span>}
  </li>
);
