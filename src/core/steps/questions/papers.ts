import {dayPart} from '../../day';
import {fill} from '../../languages/words';
import {toAsk} from '../../questions/chosen';
import {endOf, leaveBy, minutesOf} from '../../questions/timing';
import {sayDay, sayMoment, sayTime} from '../../say-day';
import {heading, table, text} from '../../screen';
import type {Interview} from '../../tables';
import type {World} from '../../world';
import {type Paper, type PaperBlock, ticks} from '../../writing/paper';
import {calledAll, readyItems, timeWords} from './brief-parts';

/** Lines to write on below a question of the brief, and of the note sheet. */
const FEW_LINES = 1;
const LINES = 3;
/** Empty lines of the table of names. */
const NAMES = 4;

/** The brief on paper: appointment, the one thing, the questions with a line each, and what to think of before going (S5.3-S5.9). */
export function briefPaper(world: World, interview: Interview): Paper {
  const words = world.words.questions;
  return {
    title: fill(words.briefFor, {person: interview.person}),
    blocks: [
      facts(world, interview),
      {
        show: 'boxed',
        title: words.mustLearn,
        text: interview.mustLearn || words.noMustLearn,
      },
      heading(words.questions),
      ...asked(world, interview, FEW_LINES),
      heading(readyItems(world, interview).title),
      ticks(readyItems(world, interview).items),
      heading(words.time),
      ...timeWords(world, interview).map(say => text(say)),
    ],
  };
}

/** Paper to write on during a talk: the questions with room, what came up, names with permission, the first impression (S5.17). */
export function noteSheet(world: World, interview: Interview): Paper {
  const words = world.words.print;
  return {
    title: fill(words.noteSheet, {person: interview.person}),
    blocks: [
      facts(world, interview),
      ...asked(world, interview, LINES),
      {show: 'room', title: words.cameUp, lines: LINES},
      heading(words.names),
      table({
        caption: world.words.record.namesHint,
        columns: words.namesColumns,
        rows: Array.from({length: NAMES}, () => ['', '', '']),
      }),
      {show: 'room', title: words.firstImpression, lines: 2 * LINES},
    ],
  };
}

function facts(
  world: World,
  interview: Interview,
): Extract<PaperBlock, {show: 'facts'}> {
  const {print, questions} = world.words;
  const end = endOf(interview);
  const leave = leaveBy(interview);
  const all: Readonly<Record<keyof typeof print.facts, string>> = {
    with: calledAll(world, interview),
    about: interview.work,
    when:
      interview.start === ''
        ? questions.noWhen
        : fill(questions.when, {
            moment: sayMoment(interview.start, world.words),
            zone: world.zone,
          }),
    long:
      end === undefined
        ? ''
        : fill(questions.until, {
            minutes: minutesOf(interview),
            time: sayTime(end, world.words),
          }),
    where: interview.place,
    leave: leave === undefined ? '' : sayTime(leave, world.words),
    confirmed:
      interview.confirmedOn === ''
        ? ''
        : sayDay(dayPart(interview.confirmedOn), world.words),
  };
  return {
    show: 'facts',
    facts: (Object.keys(print.facts) as (keyof typeof print.facts)[])
      .filter(name => all[name] !== '')
      .map(name => ({name: print.facts[name], text: all[name]})),
  };
}

const asked = (
  world: World,
  interview: Interview,
  lines: number,
): readonly PaperBlock[] =>
  toAsk(world.tracker, world.words, interview.id).map((one, index) => ({
    show: 'asked',
    number: index + 1,
    text: one.text,
    answer: one.row?.answer ?? '',
    lines,
  }));
