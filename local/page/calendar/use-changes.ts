import {useState} from 'preact/hooks';
import {announce} from '../announce';
import {fetchJson} from '../fetch-json';
import {sayDay} from './days';
import {movedBy} from './moved-event';
import {type EventParts, isWholeDay, type ShownEvent} from './shown-calendar';

/** Changes to the calendars, as a person makes them by hand. What could not be done is said. */
export function useChanges() {
  const [problem, setProblem] = useState<string>();
  const attempt = (act: Promise<unknown>) => {
    setProblem(undefined);
    act.catch((error: Error) => setProblem(error.message));
  };
  return {
    problem,
    add: (calendarId: string, parts: EventParts): Promise<void> =>
      fetchJson(`${pathOf(calendarId)}/events`, {body: partsOf(parts)}),
    save: (event: ShownEvent, parts: EventParts): Promise<void> =>
      fetchJson(pathOfEvent(event), {
        method: 'PUT',
        body: {...partsOf(parts), basedOn: event.revision},
      }),
    remove: (event: ShownEvent): Promise<void> =>
      fetchJson(pathOfEvent(event), {method: 'DELETE'}),
    removeCalendar: (id: string) =>
      attempt(fetchJson(pathOf(id), {method: 'DELETE'})),
    move(event: ShownEvent, by: {days: number; minutes: number}) {
      const parts = {...event, ...movedBy(event, by)};
      attempt(
        fetchJson(pathOfEvent(event), {
          method: 'PUT',
          body: {...partsOf(parts), basedOn: event.revision},
        }).then(() =>
          announce(
            `Moved to ${sayDay(parts.start.slice(0, 10))}${
              isWholeDay(parts) ? '' : `, ${parts.start.slice(11)}`
            }`,
          ),
        ),
      );
    },
  };
}

const partsOf = ({
  title,
  description,
  place,
  start,
  end,
}: EventParts): EventParts => ({title, description, place, start, end});

export const pathOf = (calendarId: string): string =>
  `/calendars/${encodeURIComponent(calendarId)}`;

const pathOfEvent = ({calendarId, id}: ShownEvent): string =>
  `${pathOf(calendarId)}/events/${encodeURIComponent(id)}`;
