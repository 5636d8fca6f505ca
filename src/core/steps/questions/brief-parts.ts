import {fill} from '../../languages/words';
import {lastQuestionAt, meetingOf} from '../../questions/timing';
import {sayTime} from '../../say-day';
import type {Interview, Person} from '../../tables';
import {find, linkedIds} from '../../tracker';
import type {World} from '../../world';

/** How to keep the time, and what to write with. */
export function timeWords(
  world: World,
  interview: Interview,
): readonly string[] {
  const words = world.words.questions;
  const last = lastQuestionAt(interview);
  return [
    words.timeSay,
    ...(last === undefined
      ? []
      : [fill(words.lastQuestion, {time: sayTime(last, world.words)})]),
    words.notepad,
    words.noRecorder,
  ];
}

/** The people of a talk that have a row. */
export const peopleOf = (
  {tracker}: World,
  interview: Interview,
): readonly Person[] =>
  linkedIds(interview.personIds).flatMap(
    id => find(tracker, 'people', id) ?? [],
  );

/** Everybody the talk is with, each with how the name is said and what they do. */
export const calledAll = (world: World, interview: Interview): string =>
  peopleOf(world, interview)
    .map(one => called(world, one))
    .join(world.words.grammar.comma) || interview.person;

const called = ({words}: World, {name, sayNameAs, role}: Person): string =>
  [
    sayNameAs === ''
      ? name
      : fill(words.questions.saidHow, {name, say: sayNameAs}),
    role,
  ]
    .filter(part => part !== '')
    .join(words.grammar.comma);

/** Dress and manner only where the two see each other; a quiet place and a charged phone for a call (S5.4-S5.7). */
export function readyItems(
  {words: {questions: words}}: World,
  interview: Interview,
): {readonly title: string; readonly items: readonly string[]} {
  const wear = (advice: string) =>
    interview.dress === ''
      ? advice
      : fill(words.wear, {dress: interview.dress});
  const items = {
    'in person': [wear(words.wearInPerson), words.polite, words.carry],
    video: [wear(words.wearVideo), words.videoTest],
    phone: [words.phoneQuiet, words.phoneOnTime],
    written: [words.written],
  }[meetingOf(interview)];
  return {
    title:
      meetingOf(interview) === 'in person' ? words.ready : words.readyPhone,
    items: [...items, ...(interview.confirmedOn === '' ? [words.confirm] : [])],
  };
}
