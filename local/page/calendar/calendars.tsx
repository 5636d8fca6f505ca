import {useState} from 'preact/hooks';
import type {ShownCalendar} from './shown-calendar';
import {pathOf} from './use-changes';

/** Which calendars there are: each as a file to take away; those that are not the person's own can be deleted. */
export function Calendars({
  calendars,
  remove,
}: {
  calendars: readonly ShownCalendar[];
  remove: (id: string) => void;
}) {
  const [asked, setAsked] = useState<string>();
  return (
    <details class="calendars">
      <summary class="button">Calendars</summary>
      <ul>
        {calendars.map(({id, name, isPrimary, events}) => (
          <li key={id}>
            <strong>{name}</strong>
            <span class="quiet small">
              {isPrimary ? 'your own' : 'made by the add-on'}
            </span>
            <a href={`${pathOf(id)}.ics`} download>
              Save as .ics
            </a>
            {!isPrimary && (
              <button
                type="button"
                class="button"
                onClick={() => {
                  if (asked === id) remove(id);
                  setAsked(asked === id ? undefined : id);
                }}
              >
                {asked === id
                  ? `Yes, delete it with its ${new Set(events.map(one => one.id)).size} events`
                  : 'Delete'}
              </button>
            )}
          </li>
        ))}
      </ul>
    </details>
  );
}
