import {type Deed, show, write} from '../deed';
import {fill} from '../languages/words';
import {overview} from '../overview';
import {
  BOUNDS,
  misfits,
  numberIn,
  PACE_NUMBERS,
  PACE_TICKS,
  PACE_TIMES,
  type PaceNumber,
  paceOf,
  USUAL,
} from '../pace';
import {Problem} from '../problem';
import {
  type Block,
  buttons,
  field,
  heading,
  type Press,
  type Screen,
  text,
  typed,
} from '../screen';
import {timeTyped} from '../steps/record/time-typed';
import {put, setting} from '../tracker';
import type {World} from '../world';

/** How quickly things fall due, and when the person likes to talk, to be changed. */
export function paceScreen(world: World): Screen {
  const words = world.words.pace;
  return {
    id: 'pace',
    title: words.title,
    back: {label: world.words.overview.back, press: {action: 'overview'}},
    blocks: [
      text(words.why),
      ...oddSettings(world),
      heading(words.silence),
      number(world, 'tryAnotherAfter'),
      number(world, 'askAgainAfter'),
      heading(words.enough),
      number(world, 'opinions'),
      number(world, 'thanksHours'),
      heading(words.times),
      ...PACE_TIMES.map(name =>
        field({
          name,
          label: words.fields[name],
          kind: 'time',
          value: paceOf(world.tracker)[name],
          hint: words.hints[name],
        }),
      ),
      heading(words.reminders),
      text(words.remindersHint, 'quiet'),
      ...PACE_TICKS.map(name =>
        field({
          name,
          label: words.fields[name],
          kind: 'tick',
          value: paceOf(world.tracker)[name] ? 'yes' : '',
        }),
      ),
      buttons({label: words.save, press: {action: 'pace.save'}, kind: 'main'}),
    ],
  };
}

const number = ({tracker, words: {pace}}: World, name: PaceNumber): Block =>
  field({
    name,
    label: pace.fields[name],
    kind: 'number',
    value: String(paceOf(tracker)[name]),
    hint: pace.hints[name],
  });

/** The settings typed by hand that could not be understood, each with what is used in its place. */
export const oddSettings = ({
  tracker,
  words: {pace},
}: World): readonly Block[] =>
  misfits(tracker).map(key =>
    text(
      fill(pace.odd, {
        name: pace.fields[key],
        content: setting(tracker, key),
        usual: USUAL[key],
      }),
      'warn',
    ),
  );

/** Keeps the pace. A field left empty is as usual again. */
export function savePace(world: World, press: Press): Deed {
  const kept = new Map<keyof typeof USUAL, string>();
  for (const key of PACE_NUMBERS) kept.set(key, numberTyped(press, key));
  for (const key of PACE_TIMES)
    kept.set(key, timeTyped(press, key) || USUAL[key]);
  for (const key of PACE_TICKS)
    kept.set(key, typed(press, key) === 'yes' ? 'yes' : 'no');
  if (Number(kept.get('askAgainAfter')) <= Number(kept.get('tryAnotherAfter')))
    throw new Problem(
      'askAgainTooSoon',
      {days: kept.get('tryAnotherAfter')!},
      'askAgainAfter',
    );
  if (kept.get('talksUntil')! <= kept.get('talksFrom')!)
    throw new Problem(
      'noTimeForTalks',
      {time: kept.get('talksFrom')!},
      'talksUntil',
    );
  const {pace} = world.words;
  return write(
    [...kept].map(([key, value]) =>
      put('settings', key, {name: pace.fields[key], value}),
    ),
    after => show({...overview(after), said: after.words.pace.saved}),
  );
}

function numberTyped(press: Press, key: PaceNumber): string {
  const said = typed(press, key);
  if (said === '') return String(USUAL[key]);
  const number = numberIn(key, said);
  if (number === undefined)
    throw new Problem('outOfBounds', {number: said, ...BOUNDS[key]}, key);
  return String(number);
}
