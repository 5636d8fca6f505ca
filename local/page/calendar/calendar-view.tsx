import {useEffect, useState} from 'preact/hooks';
import {AddOnSide} from '../cards/add-on-side';
import {Trouble} from '../trouble';
import {useFetched} from '../use-fetched';
import {goTo} from '../use-place';
import {Waiting} from '../waiting';
import {Agenda} from './agenda';
import {Calendars} from './calendars';
import {addDays, addMonths, daysFrom, mondayOf, sayDay} from './days';
import type {EventDoings} from './event-button';
import {Month} from './month';
import {OpenEvent} from './open-event';
import type {CalendarShown, EventParts} from './shown-calendar';
import {useChanges} from './use-changes';
import {Week} from './week';
import './calendar.css';

const LAYOUTS = [
  {id: 'week', label: 'Week'},
  {id: 'month', label: 'Month'},
  {id: 'agenda', label: 'Agenda'},
] as const;
type Layout = (typeof LAYOUTS)[number]['id'];

/** Where seven days beside each other are too narrow to read. */
const NARROW = '(max-width: 44rem)';

/** The Calendar tab: the person's calendars by week, month or as a list, and beside them the event that is open and the add-on. */
export function CalendarView({id}: {id?: string}) {
  const {
    value: shown,
    problem,
    again,
  } = useFetched<CalendarShown>('/calendars', ['calendar', 'clock']);
  const [layout, setLayout] = useState<Layout>('week');
  const [anchor, setAnchor] = useState<string>();
  const [draft, setDraft] = useState<EventParts>();
  const changes = useChanges();
  const isNarrow = useNarrow();
  if (!shown)
    return problem ? (
      <Trouble
        sentence={problem}
        action={{label: 'Try again', perform: again}}
      />
    ) : (
      <Waiting sentence="Fetching the calendar…" />
    );
  const layoutNow = isNarrow ? 'agenda' : layout;
  const events = shown.calendars.flatMap(calendar => calendar.events);
  const open = events.find(event => event.id === id);
  const day = anchor ?? (open?.start ?? shown.now).slice(0, 10);
  const primary = shown.calendars.find(({isPrimary}) => isPrimary)!;
  const close = () => {
    setDraft(undefined);
    goTo({view: 'calendar'});
  };
  const doings: EventDoings = {
    open: ({id: eventId}) => {
      setDraft(undefined);
      goTo({view: 'calendar', id: eventId});
    },
    move: changes.move,
  };
  const begin = () => {
    const start = `${day}T09:00`;
    goTo({view: 'calendar'});
    setDraft({
      title: '',
      description: '',
      place: '',
      start,
      end: `${day}T09:30`,
    });
  };
  return (
    <div class={open || draft ? 'calendar with-event' : 'calendar'}>
      <h1 class="unseen">Calendar</h1>
      <div class="calendar-main">
        <div class="calendar-bar">
          <h2>{titleOf(layoutNow, day)}</h2>
          <div class="steps" role="group" aria-label="Go to">
            <button
              type="button"
              class="button"
              aria-label="Earlier"
              onClick={() => setAnchor(stepped(layoutNow, day, -1))}
            >
              <span aria-hidden="true">‹</span>
            </button>
            <button
              type="button"
              class="button"
              onClick={() => setAnchor(undefined)}
            >
              Today
            </button>
            <button
              type="button"
              class="button"
              aria-label="Later"
              onClick={() => setAnchor(stepped(layoutNow, day, 1))}
            >
              <span aria-hidden="true">›</span>
            </button>
          </div>
          {!isNarrow && (
            <div class="layouts" role="group" aria-label="Show as">
              {LAYOUTS.map(({id: one, label}) => (
                <button
                  key={one}
                  type="button"
                  class="button"
                  aria-pressed={one === layoutNow}
                  onClick={() => setLayout(one)}
                >
                  {label}
                </button>
              ))}
            </div>
          )}
          <button type="button" class="button" onClick={begin}>
            New event
          </button>
          <Calendars
            calendars={shown.calendars}
            remove={changes.removeCalendar}
          />
        </div>
        {changes.problem && <Trouble sentence={changes.problem} />}
        {layoutNow === 'week' && (
          <Week
            days={daysFrom(mondayOf(day), 7)}
            events={events}
            now={shown.now}
            doings={doings}
          />
        )}
        {layoutNow === 'month' && (
          <Month
            day={day}
            events={events}
            now={shown.now}
            doings={doings}
            openDay={one => {
              setAnchor(one);
              setLayout('week');
            }}
          />
        )}
        {layoutNow === 'agenda' && (
          <Agenda from={day} events={events} doings={doings} />
        )}
        {layoutNow !== 'agenda' && (
          <p class="quiet small hint">
            Times are on {shown.zone} time. Drag an event to move it, or press
            Alt with an arrow key.
          </p>
        )}
      </div>
      {(open || draft) && (
        <aside class="beside" aria-label="Open event">
          {open ? (
            <OpenEvent
              key={`${open.id} ${open.revision}`}
              event={open}
              calendar={shown.calendars.find(
                ({id: one}) => one === open.calendarId,
              )!}
              save={parts => changes.save(open, parts)}
              remove={() => changes.remove(open)}
              close={close}
            />
          ) : (
            <OpenEvent
              event={draft!}
              calendar={primary}
              save={parts => changes.add(primary.id, parts)}
              close={close}
            />
          )}
        </aside>
      )}
      <AddOnSide
        occasion={
          open
            ? {
                app: 'CALENDAR',
                opens: 'event',
                calendarId: open.calendarId,
                eventId: open.id,
              }
            : {app: 'CALENDAR', opens: 'homepage'}
        }
      />
    </div>
  );
}

const titleOf = (layout: Layout, day: string): string => {
  if (layout === 'month') return sayDay(day, {month: 'long', year: 'numeric'});
  if (layout === 'agenda')
    return `From ${sayDay(day, {day: 'numeric', month: 'long'})}`;
  const monday = mondayOf(day);
  const sunday = addDays(monday, 6);
  const isOneMonth = monday.slice(0, 7) === sunday.slice(0, 7);
  return `${sayDay(monday, isOneMonth ? {day: 'numeric'} : {day: 'numeric', month: 'short'})} to ${sayDay(
    sunday,
    {day: 'numeric', month: isOneMonth ? 'long' : 'short', year: 'numeric'},
  )}`;
};

const stepped = (layout: Layout, day: string, by: number): string =>
  layout === 'month' ? addMonths(day, by) : addDays(day, 7 * by);

function useNarrow(): boolean {
  const query = window.matchMedia(NARROW);
  const [isNarrow, setNarrow] = useState(query.matches);
  useEffect(() => {
    const onChange = () => setNarrow(query.matches);
    query.addEventListener('change', onChange);
    return () => query.removeEventListener('change', onChange);
  }, []);
  return isNarrow;
}
