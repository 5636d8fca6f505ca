import {dayPart} from '../../day';
import {fill} from '../../languages/words';
import {polish} from '../../scores/polish';
import {readiness} from '../../scores/readiness';
import {sayDayFrom, sayTime} from '../../say-day';
import {sayValue} from '../../say-value';
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
} from '../../screen';
import type {Interview} from '../../tables';
import type {World} from '../../world';
import {planItem} from './plan';
import {isDue, planOf} from './plan-items';
import {latestFirst, nearestFirst, talkState} from './state';

/** Talks of each kind that are shown at first. */
const SHOWN = 8;
const MORE = 25;
const DUE_SHOWN = 5;

/** Step 6's first screen: talks to record first, for that is what cannot wait; then those to come and those kept (S6.1, S6.3, S6.8). */
export function home(world: World, press: Press): Screen {
  const words = world.words.record;
  const all = world.tracker.rows.interviews.map(interview => ({
    interview,
    state: talkState(world, interview),
  }));
  const of = (...states: string[]): Interview[] =>
    all.flatMap(({interview, state}) =>
      states.includes(state) ? [interview] : [],
    );
  const due = planOf(world).filter(one => isDue(one, world.today));
  const shown = Number(about(press, 'shown')) || SHOWN;
  const talks = (some: readonly Interview[], action: string) =>
    some.length === 0
      ? []
      : [
          list(some.slice(0, shown).map(one => item(world, one, action))),
          ...(some.length > shown ? [more(world, shown)] : []),
        ];
  const coming = talks(of('on', 'coming').sort(nearestFirst), 'record.show');
  return {
    id: 'record.home',
    title: world.words.steps.record.title,
    back: {label: world.words.overview.back, press: {action: 'overview'}},
    blocks: [
      text(world.words.steps.record.why, 'quiet'),
      ...section(
        words.toRecord,
        talks(of('to record').sort(latestFirst), 'record.impressions'),
      ),
      heading(words.coming),
      ...(coming.length === 0 ? [list([], words.noneComing)] : coming),
      buttons({
        label: words.arrange,
        press: {action: 'record.arrange'},
        leaves: true,
      }),
      ...section(
        words.due,
        due.length === 0
          ? []
          : [list(due.slice(0, DUE_SHOWN).map(one => planItem(world, one)))],
      ),
      ...section(
        words.recorded,
        talks(of('recorded', 'off').sort(latestFirst), 'record.show'),
      ),
      heading(words.search),
      field({name: 'query', label: words.query, kind: 'line', value: ''}),
      buttons({
        label: words.searchButton,
        press: {action: 'record.search'},
        kind: 'main',
      }),
      heading(words.alsoHere),
      list([
        {title: words.plan, press: {action: 'record.plan'}},
        {title: words.compareHome, press: {action: 'record.compare'}},
        {title: words.situationsTitle, press: {action: 'record.situations'}},
        {title: words.trend, press: {action: 'record.trend'}},
        {
          title: world.words.print.progress.title,
          press: {action: 'progress'},
        },
        {
          title: world.words.print.search.title,
          press: {action: 'record.workSearch'},
        },
      ]),
    ],
  };
}

const section = (title: string, blocks: readonly Block[]): readonly Block[] =>
  blocks.length === 0 ? [] : [heading(title), ...blocks];

/** One press shows more of every list. */
const more = ({words}: World, shown: number): Block =>
  buttons({
    label: words.record.more,
    press: {action: 'record.home', about: {shown: String(shown + MORE)}},
    leaves: true,
  });

function item(world: World, one: Interview, action: string): Item {
  const {words, today} = world;
  return {
    title: one.person || sayValue(one.type, words),
    text:
      one.start === ''
        ? one.work || sayValue(one.type, words)
        : fill(words.record.itemWhen, {
            day: sayDayFrom(today, dayPart(one.start), words),
            time: sayTime(one.start, words),
            work: one.work || sayValue(one.type, words),
          }),
    badge: badge(world, one),
    press: {action, about: {interview: one.id}},
  };
}

/** How ready a talk is before, how polished after (S0.2). */
function badge(world: World, one: Interview): Item['badge'] & {} {
  const {tracker, words} = world;
  const state = talkState(world, one);
  if (state === 'recorded') {
    const {points} = polish(tracker, one);
    return {
      text: fill(words.record.polishBadge, {points}),
      tone: points >= 80 ? 'good' : 'plain',
    };
  }
  const ready = state === 'coming' ? readiness(tracker, one) : undefined;
  return ready
    ? {
        text: ready.isGated
          ? words.record.gatedBadge
          : fill(words.record.readinessBadge, {points: ready.points}),
        tone: ready.isGated
          ? 'warn'
          : ready.band === 'ready'
            ? 'good'
            : 'plain',
      }
    : {text: words.record.states[state], tone: 'quiet'};
}
