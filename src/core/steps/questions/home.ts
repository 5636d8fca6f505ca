import {dayPart} from '../../day';
import {BANK} from '../../questions/bank';
import {talksWithQuestions} from '../../questions/chosen';
import {bankQuestions, isOwn} from '../../questions/question';
import {sayDayFrom} from '../../say-day';
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
import type {Interview} from '../../tables';
import type {World} from '../../world';

const SHOWN = 25;

/** Step 5's first screen: talks that need questions, the person's own questions, and the bank with why each is worth asking. */
export function home(world: World, said?: string, press?: Press): Screen {
  const words = world.words.questions;
  const waiting = talksWithoutQuestions(world);
  return {
    id: 'questions.home',
    title: world.words.steps.questions.title,
    back: {label: world.words.overview.back, press: {action: 'overview'}},
    ...(said === undefined ? {} : {said}),
    blocks: [
      text(world.words.steps.questions.why, 'quiet'),
      heading(words.waiting),
      list(
        waiting.slice(0, SHOWN).map(one => ({
          title: one.person,
          ...(one.start === ''
            ? {}
            : {text: sayDayFrom(world.today, dayPart(one.start), world.words)}),
          press: {action: 'questions.choose', about: {interview: one.id}},
        })),
        words.noneWaiting,
      ),
      heading(words.own),
      ...ownList(world, Number(press ? about(press, 'shown') : '') || SHOWN),
      buttons({
        label: words.addOwn,
        press: {action: 'questions.own'},
        kind: 'main',
      }),
      heading(words.bank),
      text(words.bankHint, 'quiet'),
      list(bankItems(world)),
    ],
  };
}

/** Talks ahead that have no questions yet, the nearest first. */
export function talksWithoutQuestions({
  tracker,
  today,
}: World): readonly Interview[] {
  const have = talksWithQuestions(tracker);
  return tracker.rows.interviews
    .filter(
      one =>
        isAhead(one) &&
        (one.start === '' || dayPart(one.start) >= today) &&
        !have.has(one.id),
    )
    .sort((a, b) => (a.start || '9').localeCompare(b.start || '9'));
}

/** Whether a talk is still to come: a row typed by hand may have no status yet. */
export const isAhead = ({status}: Interview): boolean =>
  status === 'planned' ||
  status === 'confirmed' ||
  status === 'moved' ||
  status === '';

function ownList({tracker, words}: World, shown: number): readonly Block[] {
  const own = tracker.rows.questions.filter(isOwn);
  const open = own.filter(one => !one.archived);
  const away = own.filter(one => one.archived).slice(0, SHOWN);
  const item = (one: (typeof own)[number]): Item => ({
    title: one.text,
    ...(one.work === '' ? {} : {text: one.work}),
    press: {action: 'questions.own', about: {question: one.id}},
  });
  return [
    list(open.slice(0, shown).map(item), words.questions.noneOwn),
    ...(open.length > shown
      ? [
          buttons({
            label: words.record.more,
            press: {
              action: 'questions.home',
              about: {shown: String(shown + SHOWN)},
            },
            leaves: true,
          }),
        ]
      : []),
    ...(away.length === 0
      ? []
      : [
          {
            show: 'details' as const,
            summary: words.questions.away,
            blocks: [list(away.map(item))],
          },
        ]),
  ];
}

const bankItems = ({tracker, words}: World): readonly Item[] =>
  bankQuestions(tracker, words).map((one, index) => ({
    title: `${BANK[index]!.number} ${one.text}`,
    text: words.bank[BANK[index]!.area].why,
    badge: {
      text: words.questions.tiers[BANK[index]!.tier],
      tone: 'quiet' as const,
    },
    press: {
      action: 'questions.bank',
      about: {number: String(BANK[index]!.number)},
    },
  }));
