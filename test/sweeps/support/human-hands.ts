import fc from 'fast-check';
import {
  EngineRefusal,
  type Snapshot,
  snapshotOf,
} from '../../../local/workspace/spreadsheets/engine';
import {workbookOf} from '../../../local/workspace/spreadsheets/workbook';
import {fieldsOf, offersOf, type Press, ToldToMend} from '../../../local/panel';
import {english} from '../../../src/core/languages/english';
import {byHand} from '../../stories/support/by-hand';
import {copyOf, type Someone} from '../../stories/support/person';
import {type At, HABITS, type Pick} from './habits';
import {lostBetween, type Sheets, sheetsOfPerson} from './sheets-seen';

/** Number of a habit or of an action, and what chooses where. */
export interface Step {
  readonly isByHand: boolean;
  readonly which: number;
  readonly where: number;
}

export const sequences = (maxLength: number): fc.Arbitrary<Step[]> =>
  fc.array(
    fc.record({
      isByHand: fc.boolean(),
      which: fc.nat({max: 1_000}),
      where: fc.nat({max: 1_000_000}),
    }),
    {minLength: 3, maxLength},
  );

/** Does the steps one after the other; throws where the add-on lost, doubled or mixed up anything, or did not know what to say. */
export function walkThrough(start: Someone, steps: readonly Step[]): void {
  const someone = copyOf(start);
  let made = 0;
  const fresh = () => `Words no. ${(made += 1)}`;
  const done: string[] = [];
  const versions: Snapshot[] = [];
  for (const {isByHand, which, where} of steps) {
    const pick = picker(where);
    if (isByHand) {
      const habit = HABITS[which % HABITS.length]!;
      done.push(habit.name);
      versions.push(versionOf(someone));
      withTheirHands(someone, habit.act, {pick, fresh, versions});
      continue;
    }
    const action = ACTIONS[which % ACTIONS.length]!;
    done.push(action.name);
    const before = sheetsOfPerson(someone);
    const words = fresh();
    const wasDone = toldOrDone(() => action.act(someone, words, pick), done);
    const after = sheetsOfPerson(someone);
    const lost = lostBetween(before, after, action.writesAnew);
    if (lost) throw new Error(`${lost}, after: ${done.join(', ')}`);
    if (wasDone && action.adds && countOf(after, words) !== 1)
      throw new Error(
        `“${words}” stands ${countOf(after, words)} times, after: ${done.join(', ')}`,
      );
  }
}

/** What a person does between; the add-on neither deletes nor moves anything in these. */
const ACTIONS: readonly {
  readonly name: string;
  readonly adds?: true;
  /** Cells of one row that get another value; one where nothing is said. */
  readonly writesAnew?: number;
  act(someone: Someone, words: string, pick: Pick): void;
}[] = [
  {name: 'open the panel', act: ({visitor}) => void visitor.open()},
  {
    name: 'add a person',
    adds: true,
    act: ({visitor}, words) =>
      void visitor.send({action: 'people.save', typed: {name: words}}),
  },
  {
    name: 'add a kind of work',
    adds: true,
    act: ({visitor}, words) =>
      void visitor.send({action: 'work.add', typed: {name: words}}),
  },
  {
    name: 'add to the plan',
    adds: true,
    act: ({visitor}, words) =>
      void visitor.send({action: 'record.addPlan', typed: {what: words}}),
  },
  {
    name: 'add a note',
    adds: true,
    act: ({visitor}, words) =>
      void visitor.send({
        action: 'prepare.saveNote',
        typed: {learned: words, source: 'website'},
      }),
  },
  {
    name: 'plan an outing',
    adds: true,
    act: ({visitor}, words) =>
      void visitor.send({
        action: 'prepare.saveOuting',
        typed: {name: words, targets: 'City Hospital - porter'},
      }),
  },
  {
    name: 'arrange a talk with somebody new and one of the list',
    // Stage, what is next and when.
    writesAnew: 3,
    act({visitor}, words, pick) {
      const people = offersOf(visitor.send({action: 'people.home'})).filter(
        ({press}) => press.action === 'people.show',
      );
      if (people.length === 0) return;
      const {about} = pick(people).press;
      const form = visitor.send({action: 'record.arrange', about});
      const first = fieldsOf(form)['withWhom'] ?? '';
      visitor.press('record.saveArranged', {
        day: '2027-04-02',
        time: '10:00',
        withWhom: `${first}; ${words}`,
      });
    },
  },
  {
    name: 'note a call with a name given in it',
    writesAnew: 3,
    act({visitor}, words, pick) {
      const people = offersOf(visitor.send({action: 'calls.home'})).filter(
        ({press}) => press.action === 'calls.script' && press.about?.['person'],
      );
      if (people.length === 0) return;
      visitor.send(pick(people).press);
      if (!offersOf(visitor.screen).some(isNo)) return;
      visitor.press('calls.log', {}, {branch: 'no'});
      visitor.press('calls.keep', {name: words, permission: 'yes'});
    },
  },
  {
    name: 'keep impressions of a talk',
    act({visitor}, words, pick) {
      const talks = offersOf(visitor.send({action: 'record.home'})).filter(
        ({press}) => press.about?.['interview'],
      );
      if (talks.length === 0) return;
      visitor.send({...pick(talks).press, action: 'record.impressions'});
      visitor.press('record.saveImpressions', {
        stillToKnow: words,
        promised: words,
      });
    },
  },
  {
    name: 'say what matters',
    adds: true,
    act: ({visitor}, words) =>
      void visitor.send({action: 'matters.add', typed: {matters: words}}),
  },
  {
    name: 'write into a person',
    act({visitor}, words, pick) {
      const people = offersOf(visitor.send({action: 'people.home'})).filter(
        ({press}) => press.action === 'people.show',
      );
      if (people.length === 0) return;
      const {about} = pick(people).press;
      visitor.send({action: 'people.edit', about});
      visitor.press('people.save', {formOfAddress: words});
    },
  },
];

const isNo = ({press}: {readonly press: Press}): boolean =>
  press.action === 'calls.log' && press.about?.['branch'] === 'no';

function withTheirHands(
  someone: Someone,
  act: (at: At) => void,
  {pick, ...more}: Omit<At, 'someone' | 'hand' | 'tab' | 'headings' | 'row'>,
): void {
  const hand = byHand(someone);
  const {title: tab} = pick(hand.tabs());
  const cells = hand.values(`'${tab.replace(/'/g, "''")}'`);
  const headings = (cells[0] ?? []).map(String).filter(one => one !== '');
  if (headings.length < 2) return;
  const row = 2 + pick(Array.from({length: cells.length}, (_, at) => at));
  try {
    act({someone, hand, tab, headings, row, pick, ...more});
  } catch (problem) {
    if (!isImpossible(problem)) throw problem;
  }
}

/** What the sheet itself does not let a person do, for example to sort merged cells. */
const isImpossible = (problem: unknown): boolean =>
  problem instanceof EngineRefusal || /^API call to /.test(messageOf(problem));

const messageOf = (problem: unknown): string =>
  problem instanceof Error ? problem.message : String(problem);

/** Whether it was done; where the person was told what to put right, it was not. */
function toldOrDone(act: () => void, done: readonly string[]): boolean {
  try {
    act();
    return true;
  } catch (problem) {
    if (
      problem instanceof ToldToMend &&
      problem.message !== english.problems.unexpected
    )
      return false;
    throw new Error(`${messageOf(problem)}, after: ${done.join(', ')}`);
  }
}

const versionOf = ({workspace, visitor}: Someone): Snapshot =>
  snapshotOf(workbookOf(workspace, visitor.tracker!)!.model);

const countOf = ({cells}: Sheets, words: string): number =>
  cells.filter(one => one === words).length;

function picker(where: number): Pick {
  let state = where;
  return some => {
    state = Math.imul(state ^ (state >>> 7), 0x9e3779b1) >>> 0;
    return some[state % some.length]!;
  };
}
