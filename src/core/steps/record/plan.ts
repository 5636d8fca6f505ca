import {type Deed, show, write} from '../../deed';
import {fill} from '../../languages/words';
import {Problem} from '../../problem';
import {sayDayFrom} from '../../say-day';
import {
  about,
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
import type {Interview, PlanItem} from '../../tables';
import {find, put} from '../../tracker';
import type {World} from '../../world';
import {pageToPrint} from '../../writing/page';
import {dayTyped} from './day-typed';
import {isDue, newItems, planOf} from './plan-items';
import {planPaper} from './plan-paper';

const SHOWN = 25;

/** The action plan, overall or for one talk: what is to do, by its day, then what is done (S6.2). It prints as it stands. */
export function planScreen(world: World, press: Press, said?: string): Screen {
  const words = world.words.record;
  const talk = find(world.tracker, 'interviews', about(press, 'interview'));
  const shown = Number(about(press, 'shown')) || SHOWN;
  const items = planOf(world, talk?.id);
  const open = items.filter(one => one.doneOn === '');
  const done = items
    .filter(one => one.doneOn !== '')
    .sort((a, b) => b.doneOn.localeCompare(a.doneOn));
  const of: Readonly<Record<string, string>> = talk ? {interview: talk.id} : {};
  const title = talk ? fill(words.planFor, {person: talk.person}) : words.plan;
  const lines = (some: readonly PlanItem[]) =>
    list(
      some.map(one => planItem(world, one, of)),
      words.nothingPlanned,
    );
  return {
    id: `record.plan ${talk?.id ?? ''}`,
    title,
    back: talk
      ? {label: talk.person, press: {action: 'record.show', about: of}}
      : {
          label: world.words.steps.record.title,
          press: {action: 'record.home'},
        },
    ...(said === undefined ? {} : {said}),
    blocks: [
      text(words.planHint, 'quiet'),
      lines(open.slice(0, shown)),
      ...(open.length > shown
        ? [
            buttons({
              label: words.more,
              press: {
                action: 'record.plan',
                about: {...of, shown: String(shown + SHOWN)},
              },
              leaves: true,
            }),
          ]
        : []),
      heading(words.addPlan),
      field({name: 'what', label: words.what, kind: 'lines', value: ''}),
      field({name: 'dueOn', label: words.dueOn, kind: 'day', value: ''}),
      buttons({
        label: words.savePlan,
        press: {action: 'record.addPlan', about: of},
        kind: 'main',
      }),
      ...(done.length === 0
        ? []
        : [
            {
              show: 'details' as const,
              summary: words.doneTitle,
              blocks: [lines(done.slice(0, SHOWN))],
            },
          ]),
      pageToPrint(world, planPaper(world, title, items), 'action-plan'),
    ],
  };
}

/** One line of the plan; pressing it marks it done, or takes the mark back. */
export const planItem = (
  {today, words}: World,
  one: PlanItem,
  of: Readonly<Record<string, string>> = {},
): Item => ({
  title: one.what,
  ...(one.about === '' ? {} : {text: one.about}),
  badge:
    one.doneOn !== ''
      ? {text: words.record.done, tone: 'good'}
      : one.dueOn === ''
        ? {text: words.record.someDay, tone: 'quiet'}
        : {
            text: sayDayFrom(today, one.dueOn, words),
            tone: isDue(one, today) ? 'warn' : 'plain',
          },
  press: {
    action: one.doneOn === '' ? 'record.donePlan' : 'record.undoPlan',
    about: {...of, item: one.id},
  },
});

/** The open lines of one talk's plan, with the way to all of it. */
export function planBlocks(
  world: World,
  interview: Interview,
): readonly Block[] {
  const words = world.words.record;
  const of = {interview: interview.id};
  const open = planOf(world, interview.id).filter(one => one.doneOn === '');
  return [
    heading(words.plan),
    list(
      open.slice(0, SHOWN).map(one => planItem(world, one, of)),
      words.nothingPlanned,
    ),
    buttons({
      label: words.openPlan,
      press: {action: 'record.plan', about: of},
      leaves: true,
    }),
  ];
}

export function addPlan(world: World, press: Press): Deed {
  const lines = typed(press, 'what');
  if (lines === '') throw new Problem('noPlan', {}, 'what');
  const talk = find(world.tracker, 'interviews', about(press, 'interview'));
  const changes = newItems(world, {
    lines,
    dueOn: dayTyped(press, 'dueOn'),
    about: talk?.person ?? '',
    aboutId: talk?.id ?? '',
    source: 'me',
  });
  return write(changes, after =>
    show(planScreen(after, press, after.words.record.planAdded)),
  );
}

/** Marks a line done today, or takes the mark back; nothing is lost either way. */
export const setDone =
  (isDone: boolean) =>
  (world: World, press: Press): Deed => {
    const item = find(world.tracker, 'plan', about(press, 'item'));
    if (!item) throw new Problem('gone');
    const change = put('plan', item.id, {doneOn: isDone ? world.today : ''});
    return write([change], after =>
      show(
        planScreen(
          after,
          press,
          fill(
            isDone
              ? after.words.record.planDone
              : after.words.record.planUndone,
            {what: item.what},
          ),
        ),
      ),
    );
  };
