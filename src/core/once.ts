import {hash} from './hash';
import type {Press} from './screen';
import {type Change, put, setting, type Tracker} from './tracker';
import type {Words} from './languages/words';

/** The row of the Settings tab that names the presses done last, each with what it said. */
const DONE = 'pressesDone';
/** Enough for every window of one person. */
const MOST_KEPT = 12;
/** What a surface may make an id of; anything else is as good as none. */
const ID = /^[\w-]{8,40}$/;

/** The id that a surface gave the press: the same when the same press is pressed again because no answer came. */
export const idOfPress = ({id}: Press): string | undefined =>
  id !== undefined && ID.test(id) ? id : undefined;

/** Whether an earlier run saved all that this press asks for, and only its answer was lost. */
export const isDone = (tracker: Tracker, press: Press): boolean =>
  idOfPress(press) !== undefined && done(tracker).includes(nameOf(press));

/** Notes the press as done; it belongs into the write that ends it, so that both are there or neither. */
export const markDone = (
  tracker: Tracker,
  press: Press,
  {settings}: Words,
): readonly Change[] =>
  idOfPress(press) === undefined
    ? []
    : [
        put('settings', DONE, {
          name: settings.pressesDone,
          value: [nameOf(press), ...done(tracker)]
            .slice(0, MOST_KEPT)
            .join(' '),
        }),
      ];

/** Ids for the rows a press adds: the same ones when it is repeated, so that what is there already is found and written again. */
export function idsFor(press: string): (prefix: string) => string {
  const made = new Map<string, number>();
  return prefix => {
    const number = (made.get(prefix) ?? 0) + 1;
    made.set(prefix, number);
    return number === 1 ? `${prefix}-${press}` : `${prefix}-${press}-${number}`;
  };
}

const done = (tracker: Tracker): readonly string[] =>
  setting(tracker, DONE).split(' ');

/** A press that says something else by now, because it was corrected before it was pressed again, is not the one that was done. */
const nameOf = ({id, action, about = {}, typed = {}}: Press): string =>
  `${id}.${hash(JSON.stringify([action, about, typed]))}`;
