import {useRef, useState} from 'preact/hooks';
import {sayDay} from './days';
import {STEP_MINUTES, STEPS} from './moved-event';
import {isWholeDay, type ShownEvent} from './shown-calendar';

type By = {readonly days: number; readonly minutes: number};

/** What can be done with an event wherever it is drawn. */
export interface EventDoings {
  open(event: ShownEvent): void;
  move(event: ShownEvent, by: By): void;
}

/** An event to be opened, and moved: by dragging, or with Alt and the arrow keys. */
export function EventButton({
  event,
  doings,
  hourHeight,
  style,
}: {
  event: ShownEvent;
  doings: EventDoings;
  /** Pixels of an hour, where up and down mean time. */
  hourHeight?: number;
  style?: Record<string, string>;
}) {
  const from = useRef<{x: number; y: number; day: string} | undefined>(
    undefined,
  );
  const [shift, setShift] = useState<{x: number; y: number}>();
  const minutesOf = (y: number) =>
    hourHeight === undefined || isWholeDay(event)
      ? 0
      : Math.round(((y / hourHeight) * 60) / STEP_MINUTES) * STEP_MINUTES;

  const onDown = (pointer: PointerEvent) => {
    if (pointer.button !== 0 || event.isSeries) return;
    const day = dayAt(pointer);
    if (day === undefined) return;
    from.current = {x: pointer.clientX, y: pointer.clientY, day};
    (pointer.currentTarget as Element).setPointerCapture(pointer.pointerId);
  };
  const onMove = ({clientX, clientY}: PointerEvent) => {
    if (!from.current) return;
    const {x, y} = from.current;
    if (shift || Math.hypot(clientX - x, clientY - y) > 5)
      setShift({x: clientX - x, y: clientY - y});
  };
  const onUp = (pointer: PointerEvent) => {
    const began = from.current;
    from.current = undefined;
    setShift(undefined);
    if (!began || !shift) return;
    const days = daysBetween(began.day, dayAt(pointer) ?? began.day);
    const minutes = minutesOf(shift.y);
    if (days !== 0 || minutes !== 0) doings.move(event, {days, minutes});
  };

  return (
    <button
      type="button"
      class={`event${event.isSeries ? ' series' : ''}${shift ? ' dragged' : ''}`}
      style={{
        ...style,
        ...(shift ? {transform: `translate(${shift.x}px, ${shift.y}px)`} : {}),
      }}
      aria-label={label(event)}
      onPointerDown={onDown}
      onPointerMove={onMove}
      onPointerUp={onUp}
      onPointerCancel={() => {
        from.current = undefined;
        setShift(undefined);
      }}
      onClick={() => {
        if (!shift) doings.open(event);
      }}
      onKeyDown={key => {
        const by = key.altKey ? STEPS[key.key] : undefined;
        if (!by || event.isSeries) return;
        key.preventDefault();
        doings.move(event, by);
      }}
    >
      {!isWholeDay(event) && <span class="time">{event.start.slice(11)} </span>}
      <span class="title">{event.title || '(No title)'}</span>
    </button>
  );
}

/** Begins with what is seen, so that who speaks to the computer can say it. */
function label(event: ShownEvent): string {
  const title = event.title || '(No title)';
  const day = sayDay(event.start.slice(0, 10));
  return isWholeDay(event)
    ? `${title}, ${day}, all day`
    : `${event.start.slice(11)} ${title}, ${day}, until ${event.end.slice(11)}`;
}

/** The day whose column or cell is under the pointer. */
const dayAt = ({clientX, clientY}: PointerEvent): string | undefined =>
  document
    .elementsFromPoint(clientX, clientY)
    .find(
      (one): one is HTMLElement =>
        one instanceof HTMLElement && one.dataset['day'] !== undefined,
    )?.dataset['day'];

const daysBetween = (from: string, to: string): number =>
  (Date.parse(to) - Date.parse(from)) / 86_400_000;
