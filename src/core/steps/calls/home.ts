import {opinionsWanted} from '../../pace';
import {counted, fill} from '../../languages/words';
import {opinionsOn} from '../../opinions';
import {answerCounts} from '../../scores/cadence';
import {SITUATIONS} from '../../scripts';
import {callsByPerson} from '../../scripts/calls-of';
import {scriptRow, scriptRowId} from '../../scripts/own-version';
import {GROUPS} from '../../scripts/situation';
import {sayDayFrom} from '../../say-day';
import {sayShare} from '../../say-number';
import {
  about,
  type Block,
  buttons,
  heading,
  type Item,
  list,
  type Press,
  type Screen,
  text,
} from '../../screen';
import type {OwnScript} from '../../tables';
import {setting} from '../../tracker';
import type {World} from '../../world';
import {reasonFor, type Reach, whomNext} from './whom-next';

/** People of each list that are shown at first. */
const SHOWN = 8;
const MORE = 25;
/** How many of the last ratings tell how sure one has become. */
const RATINGS_SHOWN = 8;
/** From this many people on a share says something. */
const SHARE_FROM = 5;

/** Step 3's first screen: whom to reach next and why, the scripts, and how it goes. */
export function callsHome(world: World, press?: Press, said?: string): Screen {
  const words = world.words.calls;
  const all = whomNext(world);
  const due = all.filter(one => one.isDue);
  const ahead = all.filter(one => !one.isDue);
  const shown = Number(press ? about(press, 'shown') : '') || SHOWN;
  return {
    id: 'calls.home',
    title: world.words.steps.calls.title,
    back: {label: world.words.overview.back, press: {action: 'overview'}},
    ...(said === undefined ? {} : {said}),
    blocks: [
      text(world.words.steps.calls.why, 'quiet'),
      ...missingMe(world),
      heading(words.toCall),
      list(
        due.slice(0, shown).map(one => item(world, one)),
        words.noneToCall,
      ),
      ...(due.length > shown ? [more(world, shown)] : []),
      ...(due.length === 0
        ? [
            buttons({
              label: words.addPerson,
              press: {action: 'people.new'},
              leaves: true,
            }),
          ]
        : []),
      ...waiting(world, ahead, shown),
      heading(words.scripts),
      text(words.scriptsHint, 'quiet'),
      ...scriptLists(world),
      ...ownSituations(world),
      ...soFar(world),
      buttons({
        label: words.aboutMe,
        press: {action: 'calls.me'},
        leaves: true,
      }),
    ],
  };
}

const missingMe = ({tracker, words}: World): readonly Block[] =>
  setting(tracker, 'name') === ''
    ? [
        buttons({
          label: words.calls.fillMe,
          press: {action: 'calls.me'},
          kind: 'main',
          leaves: true,
        }),
      ]
    : [];

const item = (world: World, one: Reach): Item => ({
  title: one.person.name,
  text: reasonFor(world, one),
  ...(one.next.next === 'arrange'
    ? {press: {action: 'record.arrange', about: {person: one.person.id}}}
    : {press: {action: 'calls.script', about: {person: one.person.id}}}),
});

const more = ({words}: World, shown: number): Block =>
  buttons({
    label: words.calls.more,
    press: {action: 'calls.home', about: {shown: String(shown + MORE)}},
    leaves: true,
  });

/** Those with whom nothing is to be done today, folded away. */
const waiting = (
  world: World,
  ahead: readonly Reach[],
  shown: number,
): readonly Block[] =>
  ahead.length === 0
    ? []
    : [
        {
          show: 'details',
          summary: counted(
            world.words,
            ahead.length,
            world.words.calls.waiting,
          ),
          blocks: [
            list(
              ahead.slice(0, shown).map(one => ({
                title: one.person.name,
                ...(one.next.on === ''
                  ? {}
                  : {
                      text: fill(world.words.calls.waitingUntil, {
                        action: world.words.calls.next[one.next.next],
                        day: sayDayFrom(world.today, one.next.on, world.words),
                      }),
                    }),
                press: {
                  action: 'calls.script',
                  about: {person: one.person.id},
                },
              })),
            ),
            ...(ahead.length > shown ? [more(world, shown)] : []),
          ],
        },
      ];

const scriptLists = ({tracker, words}: World): readonly Block[] =>
  GROUPS.map(group => ({
    show: 'details',
    summary: words.scripts.groups[group],
    open: group === 'begin',
    blocks: [
      list(
        SITUATIONS.filter(one => one.group === group).map((one): Item => {
          const {title, when} = words.scripts.situations[one.id];
          const row = scriptRow(tracker, words, one.id);
          return {
            title,
            text: when,
            ...(row?.rehearsedOn
              ? {badge: {text: words.calls.rehearsed, tone: 'good' as const}}
              : row?.text
                ? {badge: {text: words.calls.own, tone: 'quiet' as const}}
                : {}),
            press: {action: 'calls.script', about: {situation: one.id}},
          };
        }),
      ),
    ],
  }));

/** Scripts typed into the sheet for situations that are on no list of ours. */
function ownSituations({tracker, words}: World): readonly Block[] {
  const isOurs = ({id, personId, situation}: OwnScript): boolean =>
    SITUATIONS.some(
      one =>
        id === scriptRowId(one.id, personId) ||
        words.scripts.situations[one.id].title.toLowerCase() ===
          situation.trim().toLowerCase(),
    );
  const own = tracker.rows.scripts.filter(
    one => one.text !== '' && !isOurs(one),
  );
  return own.length === 0
    ? []
    : [
        {
          show: 'details',
          summary: words.calls.ownSituations,
          blocks: [
            list(
              own.slice(0, SHOWN).map(one => ({
                title: one.situation || one.person,
                text: one.text,
              })),
            ),
          ],
        },
      ];
}

/** The person's own figures; no one else's. */
function soFar(world: World): readonly Block[] {
  const words = world.words.calls;
  const {tracker} = world;
  const lines = [
    ...answersLine(world),
    ...(confidences(world).length > 1
      ? [
          fill(words.confidence, {
            values: confidences(world).join(world.words.grammar.comma),
          }),
        ]
      : []),
    ...tracker.rows.work
      .filter(one => one.status !== 'set aside' && one.name !== '')
      .slice(0, SHOWN)
      .map(one =>
        counted(world.words, opinionsOn(tracker, one.id), words.opinions, {
          work: one.name,
          target: opinionsWanted(tracker, one),
        }),
      ),
  ];
  return lines.length === 0
    ? []
    : [heading(words.soFar), ...lines.map(line => text(line))];
}

function answersLine({tracker, words: all}: World): string[] {
  const words = all.calls;
  if (tracker.rows.calls.length === 0) return [];
  const {tried, answered} = answerCounts(
    tracker.rows.people.map(callsByPerson(tracker)),
  );
  if (tried === 0) return [];
  return [
    fill(tried < SHARE_FROM ? words.answeredFew : words.answered, {
      answered,
      tried,
      percent: sayShare(answered / tried, all),
    }),
  ];
}

/** How sure the person felt, in calls and in talks, the earliest first (S3.12). */
function confidences({tracker}: World): readonly number[] {
  return [
    ...tracker.rows.calls.map(one => ({at: one.at, rated: one.confidence})),
    ...tracker.rows.interviews.map(one => ({
      at: one.start,
      rated: one.confidence,
    })),
  ]
    .filter(one => one.rated !== undefined)
    .sort((a, b) => a.at.localeCompare(b.at))
    .map(one => one.rated!)
    .slice(-RATINGS_SHOWN);
}
