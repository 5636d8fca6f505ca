import {dayPart, daysBetween} from '../day';
import {fill} from '../languages/words';
import {sayDayFrom} from '../say-day';
import {linkedIds} from '../tracker';
import type {World} from '../world';
import {prepareHome} from './prepare/home';
import {
  isClose,
  isTomorrow,
  lackSaid,
  lacksOf,
  talksAhead,
} from './prepare/near';
import {noteForm} from './prepare/note';
import {toQuestion} from './prepare/note-screen';
import {counts, isPlanned, titleOf} from './prepare/notes';
import {
  metThere,
  outingIfAny,
  outingScreen,
  saveOuting,
} from './prepare/outing';
import {outingPage} from './prepare/outing-page';
import {removeNote, restoreNote, saveNote} from './prepare/save-note';
import {startTalk} from './prepare/start-talk';
import {saveTalk, talkScreen} from './prepare/talk';
import {workScreen} from './prepare/work-screen';
import {interviewOf} from './record/subject';
import type {Step, Suggestion} from './step';

const SUGGESTED = 3;

/** Step 4: prepare each talk with the four P's, and practise with people one does not know. */
export const prepare: Step = {
  id: 'prepare',

  state(world) {
    const {research, outings} = world.tracker.rows;
    if (research.length === 0 && outings.length === 0) return 'not begun';
    const lacks = lacksOf(world);
    const isReady =
      research.some(counts) && !talksAhead(world).some(one => lacks(one).note);
    return isReady ? 'done' : 'in progress';
  },

  suggestions: world => [
    ...unprepared(world),
    ...reading(world),
    ...goingOut(world),
    ...toStrangers(world),
  ],

  views: {
    home: (world, press) => prepareHome(world, undefined, undefined, press),
    note: noteForm,
    work: workScreen,
    talk: (world, press) => talkScreen(world, interviewOf(world, press)),
    outing: (world, press) => outingScreen(world, outingIfAny(world, press)),
  },

  changes: {
    saveNote,
    removeNote,
    restoreNote,
    toQuestion,
    saveTalk,
    saveOuting,
    metThere,
    outingPage,
    startTalk,
  },
};

/** Talks that are close and lack something nobody should go without, by name (S2.19, S2.20). */
function unprepared(world: World): readonly Suggestion[] {
  const lacks = lacksOf(world);
  const {prepare: words} = world.words;
  return talksAhead(world)
    .flatMap((one): Suggestion[] => {
      if (one.start === '') return [];
      const {note, questions} = lacks(one);
      const isNext = isTomorrow(world, one);
      if (!(note && isClose(world, one)) && !(questions && isNext)) return [];
      const {person} = one;
      const day = sayDayFrom(world.today, dayPart(one.start), world.words);
      const missing = lackSaid(world, {note, questions});
      return [
        {
          says: isNext
            ? fill(words.suggestNotPrepared, {person, day, missing})
            : fill(words.suggestClose, {person, day}),
          press: {action: 'prepare.talk', about: {interview: one.id}},
          rank: isNext ? 1 : 11,
        },
      ];
    })
    .slice(0, SUGGESTED);
}

/** Reading planned for today or before. */
const reading = ({tracker, today, words}: World): readonly Suggestion[] =>
  tracker.rows.research
    .filter(one => isPlanned(one) && one.on !== '' && one.on <= today)
    .slice(0, SUGGESTED)
    .map(note => ({
      says: fill(words.prepare.suggestPlanned, {
        title: titleOf(note) || note.work || words.prepare.readUp,
      }),
      press: {action: 'prepare.note', about: {note: note.id}},
      rank: 14,
    }));

/** Days before an outing from which it is suggested to get ready. */
const OUTING_NEAR_DAYS = 3;

const goingOut = ({tracker, today, words}: World): readonly Suggestion[] =>
  tracker.rows.outings.flatMap(one => {
    if (one.on === '' || one.on < today) return [];
    if (daysBetween(today, one.on) > OUTING_NEAR_DAYS) return [];
    return [
      {
        says: fill(words.prepare.suggestOuting, {
          name: one.name,
          day: sayDayFrom(today, one.on, words),
        }),
        press: {action: 'prepare.outing', about: {outing: one.id}},
        rank: one.on === today ? 7 : 16,
      },
    ];
  });

/** After practice with people one knows come people one does not know (S4.11). */
function toStrangers({tracker, words}: World): readonly Suggestion[] {
  const {interviews, outings, people} = tracker.rows;
  const hasPractised = interviews.some(
    one => one.type === 'practice' && one.status === 'done',
  );
  const strangers = new Set(
    people.filter(one => !one.known).map(one => one.id),
  );
  const hasMetStranger = interviews.some(
    one =>
      one.type !== 'practice' &&
      one.status === 'done' &&
      linkedIds(one.personIds).some(id => strangers.has(id)),
  );
  return hasPractised && !hasMetStranger && outings.length === 0
    ? [
        {
          says: words.prepare.suggestUnknown,
          press: {action: 'prepare.outing'},
          rank: 50,
        },
      ]
    : [];
}
