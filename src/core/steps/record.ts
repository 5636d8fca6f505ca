import {addDays, dayPart} from '../day';
import {fill} from '../languages/words';
import type {Interview} from '../tables';
import type {World} from '../world';
import {arrangeScreen} from './record/arrange';
import {compareScreen, decide} from './record/compare';
import {freeTimesScreen} from './record/free-times';
import {homeWithCalendar} from './record/home-with-calendar';
import {impressionsScreen} from './record/impressions';
import {addPlan, planScreen, setDone} from './record/plan';
import {isDue} from './record/plan-items';
import {saveArranged, saveHeld} from './record/save-arranged';
import {notNow, saveImpressions} from './record/save-impressions';
import {searchScreen} from './record/search';
import {
  leaveOut,
  putInCalendar,
  showTalk,
  takeTime,
} from './record/in-calendar';
import {situationsScreen} from './record/situations';
import {latestFirst, talkState} from './record/state';
import {again, cancelled, confirm, noShow} from './record/status';
import {interviewOf} from './record/subject';
import {saveSelfCheck, trendScreen} from './record/trend';
import {workSearchScreen} from './record/work-search';
import type {Step, Suggestion} from './step';

/** Days after a talk in which its impressions come before everything else. */
const FRESH_DAYS = 2;

/** Step 6: keep track of each talk. */
export const record: Step = {
  id: 'record',

  state(world) {
    const some = world.tracker.rows.interviews;
    if (some.length === 0) return 'not begun';
    const states = some.map(one => talkState(world, one));
    return states.includes('recorded') && !states.includes('to record')
      ? 'done'
      : 'in progress';
  },

  suggestions: world => [
    ...world.tracker.rows.interviews
      .filter(one => talkState(world, one) === 'to record')
      .sort(latestFirst)
      .slice(0, 3)
      .map((one, place) => recording(world, one, place)),
    ...confirming(world),
    ...planned(world),
  ],

  views: {
    home: homeWithCalendar,
    arrange: arrangeScreen,
    freeTimes: freeTimesScreen,
    show: showTalk,
    impressions: (world, press) =>
      impressionsScreen(world, interviewOf(world, press)),
    plan: planScreen,
    search: searchScreen,
    compare: compareScreen,
    situations: situationsScreen,
    trend: trendScreen,
    workSearch: workSearchScreen,
  },

  changes: {
    saveArranged,
    saveHeld,
    putInCalendar,
    takeTime,
    leaveOut,
    saveImpressions,
    notNow,
    confirm,
    cancelled,
    noShow,
    again,
    addPlan,
    donePlan: setDone(true),
    undoPlan: setDone(false),
    decide,
    saveSelfCheck,
  },
};

/** The latest talk comes first of all while it is fresh (S6.3, S6.8). */
function recording(
  {today, words}: World,
  one: Interview,
  place: number,
): Suggestion {
  const isFresh =
    one.start === '' || dayPart(one.start) >= addDays(today, -FRESH_DAYS);
  return {
    says: fill(words.record.suggestRecord, {person: one.person}),
    press: {action: 'record.impressions', about: {interview: one.id}},
    rank: isFresh ? place : 6,
  };
}

/** The day before, a line to confirm. */
const confirming = (world: World): readonly Suggestion[] =>
  world.tracker.rows.interviews
    .filter(
      one =>
        one.start !== '' &&
        one.type !== 'practice' &&
        one.confirmedOn === '' &&
        dayPart(one.start) === addDays(world.today, 1) &&
        talkState(world, one) === 'coming',
    )
    .slice(0, 3)
    .map(one => ({
      says: fill(world.words.record.suggestConfirm, {person: one.person}),
      press: {action: 'record.show', about: {interview: one.id}},
      rank: 7,
    }));

/** What the plan wants today, the longest due first. */
const planned = ({tracker, today, words}: World): readonly Suggestion[] =>
  tracker.rows.plan
    .filter(one => one.what !== '' && isDue(one, today))
    .sort((a, b) => a.dueOn.localeCompare(b.dueOn))
    .slice(0, 3)
    .map(one => ({
      says: fill(words.record.suggestPlan, {what: one.what}),
      press: {action: 'record.plan'},
      rank: 8,
    }));
