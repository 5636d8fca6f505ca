import {addMinutes, dayPart, daysBetween} from '../day';
import {fill} from '../languages/words';
import {write} from '../deed';
import {talksWithQuestions} from '../questions/chosen';
import {isOwn} from '../questions/question';
import {EARLY_MINUTES, endOf} from '../questions/timing';
import {sayDayFrom, sayTime} from '../say-day';
import type {Interview} from '../tables';
import type {World} from '../world';
import {impressionsAfter} from './record/impressions';
import {brief} from './questions/brief';
import {chooseScreen, saveChoice} from './questions/choose';
import {
  duringChanges,
  duringScreen,
  saveDuring,
  talk,
} from './questions/during';
import {home, isAhead, talksWithoutQuestions} from './questions/home';
import {ownScreen, saveOwn, setAway} from './questions/own';
import {bankScreen, saveWording} from './questions/wording';
import type {Step, Suggestion} from './step';

/** Days before a talk from which its questions are urgent. */
const NEAR_DAYS = 2;

/** Step 5: take the questions along to each talk. */
export const questions: Step = {
  id: 'questions',

  state(world) {
    const {interviews, questions: own} = world.tracker.rows;
    const chosen = talksWithQuestions(world.tracker);
    if (chosen.size === 0) return own.some(isOwn) ? 'in progress' : 'not begun';
    const isSettled =
      talksWithoutQuestions(world).length === 0 &&
      interviews.some(one => one.status === 'done' && chosen.has(one.id));
    return isSettled ? 'done' : 'in progress';
  },

  suggestions: world => [
    ...talksWithoutQuestions(world)
      .slice(0, 3)
      .map(one => choosing(world, one)),
    ...world.tracker.rows.interviews.flatMap(one => today(world, one)),
  ],

  views: {
    home: (world, press) => home(world, undefined, press),
    own: ownScreen,
    bank: bankScreen,
    choose: (world, press) => chooseScreen(world, talk(world, press)),
    during: (world, press) => duringScreen(world, talk(world, press)),
  },

  changes: {
    brief,
    saveChoice,
    saveDuring,
    /** Keeps what was jotted down and goes on to the impressions. */
    finish(world, press) {
      const interview = talk(world, press);
      return write(duringChanges(world, interview, press), after =>
        impressionsAfter(after, interview.id),
      );
    },
    saveOwn,
    putAway: setAway(true),
    takeOut: setAway(false),
    saveWording,
  },
};

const choosing = (world: World, one: Interview): Suggestion => {
  const day = one.start === '' ? undefined : dayPart(one.start);
  const isNear =
    day !== undefined && daysBetween(world.today, day) <= NEAR_DAYS;
  const {words} = world;
  return {
    says:
      day === undefined
        ? fill(words.questions.suggestChooseSomeDay, {person: one.person})
        : fill(words.questions.suggestChoose, {
            person: one.person,
            day: sayDayFrom(world.today, day, words),
          }),
    press: {action: 'questions.choose', about: {interview: one.id}},
    rank: isNear ? 4 : 20,
  };
};

/** On the day itself: the brief before the talk, the questions while it is on. */
function today(world: World, one: Interview): readonly Suggestion[] {
  const end = endOf(one);
  if (one.start === '' || end === undefined || !isAhead(one)) return [];
  if (dayPart(one.start) !== world.today || end <= world.now) return [];
  const {words} = world;
  const of = {interview: one.id};
  return world.now >= addMinutes(one.start, -EARLY_MINUTES)
    ? [
        {
          says: fill(words.questions.suggestDuring, {person: one.person}),
          press: {action: 'questions.during', about: of},
          rank: 0,
        },
      ]
    : [
        {
          says: fill(words.questions.suggestBrief, {
            person: one.person,
            time: sayTime(one.start, words),
          }),
          press: {action: 'questions.brief', about: of},
          rank: 2,
        },
      ];
}
