import {type DueItem, dueItems} from '../../calendar/due';
import {addDays, type Day, type Moment, timePart} from '../../day';
import {type Deed, show, write} from '../../deed';
import {counted, fill} from '../../languages/words';
import {Problem} from '../../problem';
import {sayDayFrom} from '../../say-day';
import {
  about,
  type Block,
  type Button,
  buttons,
  type Press,
  type Screen,
  text,
} from '../../screen';
import {type Change, find, put} from '../../tracker';
import type {World} from '../../world';

/** Things shown at first, and more at each press. */
const SHOWN = 10;
/** So many of what is due stand open; the others unfold. */
const OPEN = 3;
/** Days by which something can be put off. */
const LATER = [1, 3, 7] as const;

/** Everything that falls due, each to be opened, finished or put off. */
export function dueScreen(world: World, press: Press, said?: string): Screen {
  const words = world.words.calendar;
  const items = dueItems(world);
  const shown = Number(about(press, 'shown')) || SHOWN;
  return {
    id: 'due',
    title: words.due,
    back: {
      label: world.words.overview.back,
      press: {action: 'overview'},
    },
    ...(said === undefined ? {} : {said}),
    blocks: [
      text(items.length === 0 ? words.dueNone : words.dueWhy, 'quiet'),
      ...items
        .slice(0, shown)
        .map((one, at) =>
          block(world, one, at < OPEN && one.on <= world.today),
        ),
      ...(items.length > shown
        ? [
            buttons({
              label: world.words.record.more,
              press: {action: 'due', about: {shown: String(shown + SHOWN)}},
              leaves: true,
            }),
          ]
        : []),
    ],
  };
}

const block = (world: World, one: DueItem, open: boolean): Block => ({
  show: 'details',
  summary: fill(world.words.grammar.labelled, {
    label: sayDayFrom(world.today, one.on, world.words),
    text: one.what,
  }),
  open,
  blocks: [buttons(...dueButtons(world, one))],
});

/** What can be done about it; a card shows the same. */
export function dueButtons(
  world: World,
  {press, row, isDoneByWord}: DueItem,
): readonly Button[] {
  const words = world.words.calendar;
  const of: Readonly<Record<string, string>> = row ? {...row} : {};
  return [
    {label: words.dueOpen, press, leaves: true},
    ...(row && isDoneByWord
      ? [
          {
            label: words.dueDone,
            press: {action: 'due.done', about: of},
            leaves: true,
          },
        ]
      : []),
    ...(row
      ? LATER.map(days => ({
          label: counted(world.words, days, words.dueLater),
          press: {action: 'due.later', about: {...of, days: String(days)}},
          leaves: true,
        }))
      : []),
  ];
}

/** Finishes something by the person's word. */
export function dueDone(world: World, press: Press): Deed {
  const {what, table, id} = itemOf(world, press);
  const change =
    table === 'plan'
      ? put('plan', id, {doneOn: world.today})
      : put('people', id, {nextAction: '', nextOn: ''});
  return write([change], after =>
    show(
      dueScreen(after, press, fill(after.words.calendar.dueWasDone, {what})),
    ),
  );
}

/** Puts something off by days, counted from today where it was due before. */
export function dueLater(world: World, press: Press): Deed {
  const {what, table, id, on} = itemOf(world, press);
  const days = LATER.find(one => String(one) === about(press, 'days'));
  if (days === undefined) throw new Problem('gone');
  const day = addDays(on < world.today ? world.today : on, days);
  return write([putOff(world, {table, id, day})], after =>
    show(
      dueScreen(
        after,
        press,
        fill(after.words.calendar.dueWasPut, {
          what,
          day: sayDayFrom(after.today, day, after.words),
        }),
      ),
    ),
  );
}

function putOff(
  {tracker}: World,
  {
    table,
    id,
    day,
  }: {
    readonly table: 'people' | 'letters' | 'plan';
    readonly id: string;
    readonly day: Day;
  },
): Change {
  if (table === 'plan') return put('plan', id, {dueOn: day});
  if (table === 'people') return put('people', id, {nextOn: day});
  const due = find(tracker, 'letters', id)?.dueOn;
  return put('letters', id, {
    dueOn: `${day}T${due ? timePart(due) : '09:00'}` as Moment,
  });
}

/** What a press is about, as it stands on the list now. */
function itemOf(
  world: World,
  press: Press,
): Pick<DueItem, 'what' | 'on'> & NonNullable<DueItem['row']> {
  const found = dueItems(world).find(
    ({row}) =>
      row?.table === about(press, 'table') && row.id === about(press, 'id'),
  );
  if (!found?.row) throw new Problem('gone');
  return {what: found.what, on: found.on, ...found.row};
}
