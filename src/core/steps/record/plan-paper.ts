import {addDays, type Day} from '../../day';
import {sayDay} from '../../say-day';
import {heading, text} from '../../screen';
import type {PlanItem} from '../../tables';
import type {World} from '../../world';
import type {Paper, PaperBlock} from '../../writing/paper';

type When = keyof World['words']['print']['plan'];

/** The action plan on paper: boxes to tick, by when they are due, then what is done (S6.2). */
export function planPaper(
  {words, today}: World,
  title: string,
  items: readonly PlanItem[],
): Paper {
  const open = items.filter(one => one.doneOn === '');
  const done = items.filter(one => one.doneOn !== '');
  const boxes = (some: readonly PlanItem[]): PaperBlock => ({
    show: 'ticks',
    items: some.map(one => ({
      title: one.what,
      text: [one.dueOn === '' ? '' : sayDay(one.dueOn, words), one.about]
        .filter(part => part !== '')
        .join(' · '),
      done: one.doneOn !== '',
    })),
  });
  const section = (name: string, some: readonly PlanItem[]) =>
    some.length === 0 ? [] : [heading(name), boxes(some)];
  return {
    title,
    blocks: [
      ...(open.length === 0 ? [text(words.record.nothingPlanned)] : []),
      ...(Object.keys(words.print.plan) as When[]).flatMap(when =>
        section(
          words.print.plan[when],
          open.filter(one => whenOf(one, today) === when),
        ),
      ),
      ...section(words.record.doneTitle, done),
      {show: 'room', title: words.record.addPlan, lines: 4},
    ],
  };
}

const whenOf = ({dueOn}: PlanItem, today: Day): When => {
  if (dueOn === '') return 'someDay';
  if (dueOn <= today) return 'overdue';
  return dueOn <= addDays(today, 7) ? 'thisWeek' : 'later';
};
