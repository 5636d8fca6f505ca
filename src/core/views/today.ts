import {type DueItem, dueItems} from '../calendar/due';
import {trackerAddress} from '../calendar/tracker-address';
import {dayPart, timePart} from '../day';
import {fill} from '../languages/words';
import {everyLetter, isInserted, isWaiting, mayHaveGone} from '../letters/owed';
import {suggestions} from '../overview';
import {sayDayFrom} from '../say-day';
import {
  type Block,
  buttons,
  heading,
  type Item,
  list,
  type Screen,
  text,
} from '../screen';
import {latestFirst, nearestFirst, talkState} from '../steps/record/state';
import {letterItem} from '../steps/thanks/home';
import {insertedBlocks} from '../steps/thanks/inserted';
import type {Interview} from '../tables';
import type {World} from '../world';
import {zoneNote} from './calendar/zone-note';

/** Few enough of each to be taken in at a glance, on a phone, between two stops of a bus. */
const SHOWN = 3;

/** Suggestions that have a heading of their own here. */
const SAID_ABOVE = [
  'record.impressions',
  'record.plan',
  'thanks.letter',
  'thanks.preview',
];

/** What waits today, without opening the tracker: talks just over first, for that is what cannot wait (S6.3, S6.8). */
export function today(world: World, said?: string): Screen {
  const {cards: words, overview} = world.words;
  const isDue = dueItems(world).filter(one => isDueHere(world, one));
  const sections = [
    ...section(words.ended, ofState(world, ['to record'], latestFirst)),
    ...letters(world),
    ...due(world, isDue),
    ...section(words.next, next(world, isDue)),
    ...section(words.talks, ofState(world, ['on', 'coming'], nearestFirst)),
  ];
  return {
    id: 'today',
    title: words.today,
    ...(said === undefined ? {} : {said}),
    blocks: [
      ...zoneNote(world),
      ...(sections.length === 0
        ? [text(overview.nothingNext, 'quiet')]
        : sections),
      heading(words.everything),
      buttons({
        label: words.allSteps,
        press: {action: 'overview'},
        leaves: true,
      }),
      {
        show: 'link',
        label: words.tracker,
        address: trackerAddress(world.tracker, 'interviews'),
      },
    ],
  };
}

const ofState = (
  world: World,
  states: readonly string[],
  order: (a: Interview, b: Interview) => number,
): readonly Item[] =>
  world.tracker.rows.interviews
    .filter(one => states.includes(talkState(world, one)))
    .sort(order)
    .slice(0, SHOWN)
    .map(one => talkItem(world, one));

function talkItem(world: World, one: Interview): Item {
  const {words} = world;
  const what = one.work || one.type;
  return {
    title: one.person || one.type,
    text:
      one.start === ''
        ? what
        : fill(words.record.itemWhen, {
            day: sayDayFrom(world.today, dayPart(one.start), words),
            time: timePart(one.start),
            work: what,
          }),
    press: {
      action:
        talkState(world, one) === 'to record'
          ? 'record.impressions'
          : 'record.show',
      about: {interview: one.id},
    },
  };
}

/** Those only the person can tell of, then those that wait. */
function letters(world: World): readonly Block[] {
  const {thanks, cards} = world.words;
  const every = everyLetter(world);
  const uncertain = every.filter(mayHaveGone);
  const waiting = every.filter(
    one => isWaiting(one) && !isInserted(one) && !mayHaveGone(one),
  );
  const items = (some: typeof every): readonly Item[] =>
    some.slice(0, SHOWN).map(one => letterItem(one, world));
  return [
    ...every
      .filter(isInserted)
      .slice(0, SHOWN)
      .flatMap(one => insertedBlocks(world, one)),
    ...section(thanks.asked, items(uncertain)),
    ...section(cards.thanks, items(waiting)),
  ];
}

/** What has come due, each leading to where it is done, and the list on which it is finished or put off. */
const due = (
  {words: {cards, calendar}}: World,
  some: readonly DueItem[],
): readonly Block[] =>
  some.length === 0
    ? []
    : [
        ...section(
          cards.due,
          some.slice(0, SHOWN).map(({what, press}) => ({title: what, press})),
        ),
        buttons({label: calendar.due, press: {action: 'due'}, leaves: true}),
      ];

/** Letters have a heading of their own. */
const isDueHere = ({today: day}: World, {on, row}: DueItem): boolean =>
  on <= day && row !== undefined && row.table !== 'letters';

const next = (world: World, above: readonly DueItem[]): readonly Item[] => {
  const said = above.map(({press}) => JSON.stringify(press));
  return suggestions(world)
    .filter(
      ({press}) =>
        !SAID_ABOVE.includes(press.action) &&
        !said.includes(JSON.stringify(press)),
    )
    .slice(0, SHOWN)
    .map(({says, press}) => ({title: says, press}));
};

const section = (title: string, items: readonly Item[]): readonly Block[] =>
  items.length === 0 ? [] : [heading(title), list(items)];
