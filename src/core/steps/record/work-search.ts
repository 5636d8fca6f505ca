import {addDays, type Day, weekday} from '../../day';
import {counted, fill} from '../../languages/words';
import {Problem} from '../../problem';
import {sayDay, sayDayAndYear} from '../../say-day';
import {
  type Block,
  buttons,
  field,
  heading,
  type Press,
  type Screen,
  table,
  text,
} from '../../screen';
import type {World} from '../../world';
import {pageToPrint} from '../../writing/page';
import type {Paper} from '../../writing/paper';
import {dayTyped} from './day-typed';
import {entriesBetween, type Entry} from './work-search-entries';

/** Weeks shown at first, this one included. */
const WEEKS = 4;

/** What was done by week and day, in the shape that employment offices commonly ask for. */
export function workSearchScreen(world: World, press: Press): Screen {
  const words = world.words.print.search;
  const from =
    dayTyped(press, 'from') || addDays(mondayOf(world.today), 7 - WEEKS * 7);
  const to = dayTyped(press, 'to') || world.today;
  if (from > to) throw new Problem('daysUpsideDown', {}, 'from');
  const paper = searchPaper(world, from, to);
  return {
    id: 'record.workSearch',
    title: words.title,
    back: {
      label: world.words.steps.record.title,
      press: {action: 'record.home'},
    },
    blocks: [
      text(words.why, 'quiet'),
      field({name: 'from', label: words.from, kind: 'day', value: from}),
      field({name: 'to', label: words.to, kind: 'day', value: to}),
      buttons({
        label: words.show,
        press: {action: 'record.workSearch'},
        kind: 'main',
      }),
      pageToPrint(world, paper, 'work-search-record'),
      ...(paper.blocks as readonly Block[]),
    ],
  };
}

function searchPaper(world: World, from: Day, to: Day): Paper {
  const words = world.words.print.search;
  const entries = entriesBetween(world, from, to);
  const weeks = new Map<Day, Entry[]>();
  for (const entry of entries) {
    const monday = mondayOf(entry.day);
    const week = weeks.get(monday);
    if (week) week.push(entry);
    else weeks.set(monday, [entry]);
  }
  return {
    title: words.title,
    blocks: [
      text(
        entries.length === 0
          ? words.nothing
          : counted(world.words, entries.length, words.total, {
              first: sayDayAndYear(from, world.words),
              last: sayDayAndYear(to, world.words),
            }),
        'quiet',
      ),
      ...[...weeks].flatMap(([monday, some]) => [
        heading(fill(words.week, {day: sayDayAndYear(monday, world.words)})),
        table({
          caption: words.caption,
          columns: words.columns,
          rows: some.map(one => [
            sayDay(one.day, world.words),
            one.what,
            one.how,
            one.organisation,
            one.result,
          ]),
        }),
      ]),
    ],
  };
}

const mondayOf = (day: Day): Day => addDays(day, -((weekday(day) + 6) % 7));
