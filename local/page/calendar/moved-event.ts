import {addDays, addMinutes, minutesBetween} from './days';
import {type EventParts, isWholeDay} from './shown-calendar';

/** The event so many days and minutes later, as long as before; a whole day moves by days only. */
export function movedBy(
  event: EventParts,
  {days, minutes}: {readonly days: number; readonly minutes: number},
): Pick<EventParts, 'start' | 'end'> {
  if (isWholeDay(event))
    return {start: addDays(event.start, days), end: addDays(event.end, days)};
  const start = addMinutes(event.start, days * 1_440 + minutes);
  return {
    start,
    end: addMinutes(start, minutesBetween(event.start, event.end)),
  };
}

/** Minutes that one press of an arrow, or a step of the pointer, moves an event. */
export const STEP_MINUTES = 15;

/** Where Alt with an arrow moves an event: up and down by time, left and right by days. */
export const STEPS: Readonly<
  Record<string, {readonly days: number; readonly minutes: number}>
> = {
  ArrowLeft: {days: -1, minutes: 0},
  ArrowRight: {days: 1, minutes: 0},
  ArrowUp: {days: 0, minutes: -STEP_MINUTES},
  ArrowDown: {days: 0, minutes: STEP_MINUTES},
};
