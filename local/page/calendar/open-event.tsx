import {useState} from 'preact/hooks';
import {Trouble} from '../trouble';
import {
  type EventParts,
  isWholeDay,
  type ShownCalendar,
  type ShownEvent,
} from './shown-calendar';

/** The event that is open: everything about it, to be changed, moved by its fields, or deleted. */
export function OpenEvent({
  event,
  calendar,
  save,
  remove,
  close,
}: {
  /** Without an id it is a new one. */
  event: EventParts & Partial<ShownEvent>;
  calendar: ShownCalendar;
  save: (parts: EventParts) => Promise<void>;
  remove?: () => Promise<void>;
  close: () => void;
}) {
  const [parts, setParts] = useState<EventParts>(event);
  const [problem, setProblem] = useState<string>();
  const [isAsked, setAsked] = useState(false);
  const whole = isWholeDay(parts);
  const set = (changes: Partial<EventParts>) =>
    setParts({...parts, ...changes});
  const attempt = (act: () => Promise<void>) => {
    setProblem(undefined);
    act().then(close, (error: Error) => setProblem(error.message));
  };
  const time = (name: 'start' | 'end', label: string) => (
    <label>
      {label}
      <input
        type={whole ? 'date' : 'datetime-local'}
        value={parts[name]}
        required
        disabled={event.isSeries}
        onInput={({currentTarget}) => set({[name]: currentTarget.value})}
      />
    </label>
  );
  return (
    <form
      class="open-event"
      aria-label={event.title || 'New event'}
      onSubmit={submit => {
        submit.preventDefault();
        attempt(() => save(parts));
      }}
      onKeyDown={({key}) => key === 'Escape' && close()}
    >
      <div class="open-event-head">
        <h2>{event.id ? event.title || '(No title)' : 'New event'}</h2>
        <button
          type="button"
          class="button bare"
          aria-label="Close"
          onClick={close}
        >
          <span aria-hidden="true">✕</span>
        </button>
      </div>
      <p class="quiet small">{calendar.name}</p>
      {problem && <Trouble sentence={problem} />}
      <label>
        Title
        <input
          type="text"
          value={parts.title}
          // The first thing that somebody types into.
          ref={input => {
            if (event.id === undefined && !parts.title) input?.focus();
          }}
          onInput={({currentTarget}) => set({title: currentTarget.value})}
        />
      </label>
      {event.isSeries && (
        <p class="quiet small">
          This entry comes several times. Its days follow what is due in the
          tracker.
        </p>
      )}
      {!event.isSeries && (
        <label class="tick">
          <input
            type="checkbox"
            checked={whole}
            onChange={({currentTarget}) =>
              set(currentTarget.checked ? wholeDays(parts) : atTimes(parts))
            }
          />
          All day
        </label>
      )}
      {time('start', 'Begins')}
      {time('end', whole ? 'Ends before' : 'Ends')}
      {event.zone && (
        <p class="quiet small">It was made on {event.zone} time.</p>
      )}
      <label>
        Place
        <input
          type="text"
          value={parts.place}
          onInput={({currentTarget}) => set({place: currentTarget.value})}
        />
      </label>
      <label>
        Description
        <textarea
          rows={9}
          value={parts.description}
          onInput={({currentTarget}) => set({description: currentTarget.value})}
        />
      </label>
      <Facts event={event} />
      <div class="open-event-buttons">
        <button type="submit" class="button main">
          Save
        </button>
        {remove && (
          <button
            type="button"
            class="button"
            onClick={() => (isAsked ? attempt(remove) : setAsked(true))}
          >
            {isAsked ? 'Yes, delete it' : 'Delete'}
          </button>
        )}
      </div>
    </form>
  );
}

const Facts = ({event}: {event: Partial<ShownEvent>}) => (
  <ul class="quiet small facts">
    {event.videoLink && <li>Video: {event.videoLink}</li>}
    {event.guests?.map(({email, answer}) => (
      <li key={email}>
        Invited: {email} ({ANSWERS[answer] ?? answer})
      </li>
    ))}
    {event.reminders?.map(minutes => (
      <li key={minutes}>Reminder: {before(minutes)}</li>
    ))}
  </ul>
);

const ANSWERS: Readonly<Record<string, string>> = {
  needsAction: 'no answer yet',
  accepted: 'coming',
  declined: 'not coming',
  tentative: 'perhaps',
};

function before(minutes: number): string {
  if (minutes === 0) return 'when it begins';
  if (minutes % 1_440 === 0)
    return minutes === 1_440
      ? 'the day before'
      : `${minutes / 1_440} days before`;
  return `${minutes} minutes before`;
}

const wholeDays = ({start, end}: EventParts): Partial<EventParts> => {
  const first = start.slice(0, 10);
  const next = new Date(Date.parse(`${first}T00:00:00Z`) + 86_400_000)
    .toISOString()
    .slice(0, 10);
  return {
    start: first,
    end: end.slice(0, 10) > first ? end.slice(0, 10) : next,
  };
};

const atTimes = ({start}: EventParts): Partial<EventParts> => ({
  start: `${start}T09:00`,
  end: `${start}T09:30`,
});
