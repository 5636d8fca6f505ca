import {dayPart} from '../day';
import {opinionsWanted} from '../pace';
import {counted, fill} from '../languages/words';
import {opinionsOn} from '../opinions';
import {sayDayFrom} from '../say-day';
import {linkedIds} from '../tracker';
import type {World} from '../world';
import {aboutMe, saveMe} from './calls/about-me';
import {edit, restore, saveWords, takeWordsBack} from './calls/edit';
import {callsHome} from './calls/home';
import {keep, rest, undo} from './calls/keep';
import {log} from './calls/log';
import {rehearsed} from './calls/rehearse';
import {script} from './calls/script';
import {reasonFor, whomNext} from './calls/whom-next';
import {isToConfirm} from './calls/which-script';
import type {Step, Suggestion} from './step';

/** How many of one kind are suggested at once. */
const SUGGESTED = 3;
/** An interest from which several opinions are worth having. */
const HIGH_INTEREST = 4;

/** Step 3: know the words for a call, and reach people. */
export const calls: Step = {
  id: 'calls',

  state({tracker}) {
    const {calls: tries, scripts} = tracker.rows;
    if (tries.length === 0 && scripts.length === 0) return 'not begun';
    return tries.some(
      ({outcome}) => outcome === 'agreed' || outcome === 'talk now',
    )
      ? 'done'
      : 'in progress';
  },

  suggestions: world => [
    ...confirming(world),
    ...reaching(world),
    ...rehearsing(world),
    ...seeking(world),
  ],

  views: {
    home: (world, press) => callsHome(world, press),
    script,
    edit,
    me: aboutMe,
  },

  changes: {
    log,
    keep,
    undo,
    rest,
    rehearsed: (world, press) => rehearsed(world, press),
    saveWords,
    restore,
    takeWordsBack,
    saveMe,
  },
};

/** Talks of tomorrow that nobody has confirmed. */
const confirming = (world: World): readonly Suggestion[] =>
  world.tracker.rows.interviews
    .filter(
      one =>
        ['planned', 'moved', ''].includes(one.status) &&
        one.type !== 'on the spot' &&
        isToConfirm(world, one) &&
        linkedIds(one.personIds).length > 0,
    )
    .slice(0, SUGGESTED)
    .map(one => ({
      says: fill(world.words.calls.suggestConfirm, {
        name: one.person,
        day:
          one.start === ''
            ? ''
            : sayDayFrom(world.today, dayPart(one.start), world.words),
      }),
      press: {
        action: 'calls.script',
        about: {person: linkedIds(one.personIds)[0]!, situation: 'confirm'},
      },
      rank: 6,
    }));

const reaching = (world: World): readonly Suggestion[] =>
  whomNext(world)
    .filter(one => one.isDue)
    .slice(0, SUGGESTED)
    .map(one => {
      const {name, id} = one.person;
      return one.next.next === 'arrange'
        ? {
            says: fill(world.words.calls.suggestArrange, {name}),
            press: {action: 'record.arrange', about: {person: id}},
            rank: 3,
          }
        : {
            says: fill(world.words.calls.suggestCall, {
              name,
              reason: reasonFor(world, one),
            }),
            press: {action: 'calls.script', about: {person: id}},
            rank: one.next.on === '' ? 25 : 12,
          };
    });

/** Before the first call: words that have been said once come more easily. */
const rehearsing = ({tracker, words}: World): readonly Suggestion[] =>
  tracker.rows.people.length > 0 &&
  tracker.rows.calls.length === 0 &&
  !tracker.rows.scripts.some(one => one.rehearsedOn !== '')
    ? [
        {
          says: words.calls.suggestRehearse,
          press: {action: 'calls.home'},
          rank: 22,
        },
      ]
    : [];

/** Work that draws the person and on which few have spoken (S3.9, S3.10). */
const seeking = ({tracker, words}: World): readonly Suggestion[] =>
  tracker.rows.work
    .filter(
      one =>
        one.status !== 'set aside' &&
        (one.interestAfter ?? one.interestBefore ?? 0) >= HIGH_INTEREST,
    )
    .map(one => ({
      one,
      count: opinionsOn(tracker, one.id),
      target: opinionsWanted(tracker, one),
    }))
    .filter(({count, target}) => count > 0 && count < target)
    .map(({one, count, target}) => ({
      says: counted(words, count, words.calls.suggestMore, {
        work: one.name,
        target,
      }),
      press: {action: 'people.new', about: {work: one.id}},
      rank: 45,
    }));
