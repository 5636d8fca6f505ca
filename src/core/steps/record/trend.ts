import type {Moment} from '../../day';
import {dayPart} from '../../day';
import {type Deed, show, write} from '../../deed';
import {goneThroughAll} from '../../gone-through';
import {counted, fill} from '../../languages/words';
import {sayDayFrom} from '../../say-day';
import {
  type Block,
  buttons,
  field,
  heading,
  type Item,
  list,
  type Press,
  type Screen,
  text,
  typed,
} from '../../screen';
import {put, setting} from '../../tracker';
import type {World} from '../../world';
import {asRating} from './save-impressions';

const SHOWN = 12;
const SELF_CHECK = 'selfCheck';

/** How the person gets on: confidence and looking forward over time, and whether one talk has gone through all seven steps (S3.12, S8.1, S8.2, S8.4). */
export function trendScreen(
  world: World,
  _press?: Press,
  said?: string,
): Screen {
  const words = world.words.record;
  const {interviews, calls} = world.tracker.rows;
  return {
    id: 'record.trend',
    title: words.trend,
    back: {
      label: world.words.steps.record.title,
      press: {action: 'record.home'},
    },
    ...(said === undefined ? {} : {said}),
    blocks: [
      ...goneThrough(world),
      ...curve(world, words.confidence, [
        ...calls.map(one => ({
          at: one.at,
          who: one.person,
          value: one.confidence,
        })),
        ...interviews.map(one => ({
          at: one.start,
          who: one.person,
          value: one.confidence,
        })),
      ]),
      ...curve(
        world,
        words.lookingForward,
        interviews.map(one => ({
          at: one.start,
          who: one.person,
          value: one.lookingForward,
        })),
      ),
      heading(words.selfCheckTitle),
      field({
        name: 'selfCheck',
        label: words.selfCheck,
        kind: 'rating',
        value: setting(world.tracker, SELF_CHECK),
      }),
      buttons({
        label: world.words.questions.save,
        press: {action: 'record.saveSelfCheck'},
        kind: 'main',
      }),
    ],
  };
}

interface Mark {
  readonly at: Moment | '';
  readonly who: string;
  readonly value: number | undefined;
}

/** The latest ratings in the order of time, each as dots and in words, and whether they rise. */
function curve(
  world: World,
  title: string,
  marks: readonly Mark[],
): readonly Block[] {
  const words = world.words.record;
  const rated = marks
    .filter(one => one.value !== undefined && one.at !== '')
    .sort((a, b) => a.at.localeCompare(b.at));
  const items: readonly Item[] = rated.slice(-SHOWN).map(one => ({
    title: `${'●'.repeat(one.value!)}${'○'.repeat(Math.max(0, 5 - one.value!))}`,
    text: fill(words.trendItem, {
      value: one.value!,
      person: one.who,
      day: sayDayFrom(world.today, dayPart(one.at as Moment), world.words),
    }),
  }));
  return [
    heading(title),
    list(items, words.noTrend),
    ...(rated.length < 2
      ? []
      : [
          text(
            words.directions[
              direction(rated[0]!.value!, rated[rated.length - 1]!.value!)
            ],
          ),
        ]),
  ];
}

const direction = (
  first: number,
  last: number,
): 'rising' | 'level' | 'falling' =>
  last > first ? 'rising' : last < first ? 'falling' : 'level';

/** Whether a talk, and how many, has gone through all seven steps. */
function goneThrough(world: World): readonly Block[] {
  const words = world.words.record;
  const count = goneThroughAll(world.tracker).length;
  return [
    heading(words.throughTitle),
    text(
      count > 0 ? counted(world.words, count, words.through) : words.notThrough,
      count > 0 ? 'good' : 'quiet',
    ),
  ];
}

/** Keeps how sure the person is of knowing what to do. */
export function saveSelfCheck(world: World, press: Press): Deed {
  const value = asRating(typed(press, SELF_CHECK));
  const change = put('settings', SELF_CHECK, {
    name: world.words.record.selfCheck,
    value: value === undefined ? '' : String(value),
  });
  return write([change], after =>
    show(trendScreen(after, press, after.words.record.selfCheckSaved)),
  );
}
