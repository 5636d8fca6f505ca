import {dayPart, type Moment} from '../../day';
import {counted, fill} from '../../languages/words';
import {
  everyLetter,
  isApproved,
  isInserted,
  isSent,
  isWaiting,
  lateFrom,
  mayHaveGone,
  type Owed,
} from '../../letters/owed';
import {sayDayFrom} from '../../say-day';
import {sayValue} from '../../say-value';
import {
  type Block,
  buttons,
  heading,
  type Item,
  list,
  type Screen,
  text,
} from '../../screen';
import type {World} from '../../world';
import {aboutOf} from './subject';

/** How many letters of one heading are shown; the Letters tab has them all. */
const SHOWN = 25;

/** All thank-yous: those only the person can tell of, those that wait, those that are ready to go, and those that went, the latest first. */
export function thanksHome(world: World, said?: string): Screen {
  const {thanks: words, overview, steps} = world.words;
  const every = everyLetter(world);
  const asked = every.filter(one => mayHaveGone(one) || isInserted(one));
  const approved = every.filter(isApproved);
  const waiting = every.filter(
    one => isWaiting(one) && !asked.includes(one) && !isApproved(one),
  );
  const sent = every
    .filter(isSent)
    .sort((a, b) => b.letter!.sentOn.localeCompare(a.letter!.sentOn));
  const welcome = every.filter(
    one => !isSent(one) && one.kind.optional && !one.letter,
  );
  return {
    id: 'thanks.home',
    title: steps.thanks.title,
    back: {label: overview.back, press: {action: 'overview'}},
    ...(said === undefined ? {} : {said}),
    blocks: [
      text(steps.thanks.why, 'quiet'),
      ...(every.length === 0
        ? [
            text(words.none),
            buttons({
              label: words.noneHint,
              press: {action: 'record.home'},
              kind: 'main',
            }),
          ]
        : []),
      ...section(words.asked, asked, world),
      ...readyBlocks(approved, world),
      ...section(words.waiting, waiting, world),
      ...section(words.sentAlready, sent, world),
      ...folded(words.welcome, welcome, world),
      buttons(
        {label: words.another, press: {action: 'thanks.another'}},
        {label: words.templates, press: {action: 'thanks.templates'}},
      ),
    ],
  };
}

/** The pile of letters that were looked at and go with one press. */
const readyBlocks = (
  approved: readonly Owed[],
  world: World,
): readonly Block[] =>
  approved.length === 0
    ? []
    : [
        ...section(world.words.thanks.ready, approved, world),
        buttons({
          label: counted(
            world.words,
            approved.length,
            world.words.thanks.sendApproved,
          ),
          press: {action: 'thanks.sendApproved'},
          kind: 'main',
        }),
      ];

const section = (
  title: string,
  some: readonly Owed[],
  world: World,
): readonly Block[] =>
  some.length === 0
    ? []
    : [
        heading(title),
        list(some.slice(0, SHOWN).map(owed => letterItem(owed, world))),
        ...(some.length > SHOWN
          ? [
              text(
                counted(
                  world.words,
                  some.length - SHOWN,
                  world.words.thanks.more,
                ),
                'quiet',
              ),
            ]
          : []),
      ];

const folded = (
  summary: string,
  some: readonly Owed[],
  world: World,
): readonly Block[] =>
  some.length === 0
    ? []
    : [
        {
          show: 'details',
          summary,
          blocks: [
            list(some.slice(0, SHOWN).map(owed => letterItem(owed, world))),
          ],
        },
      ];

/** One letter: whom it is for and about what, where it stands, and the way on. One whose words are there already is looked at first where it goes into a message. */
export function letterItem(
  owed: Owed,
  {now, today, words, place}: World,
): Item {
  const {interview, person, letter, kind, topic} = owed;
  const late = lateFrom(owed);
  const isLate = !isSent(owed) && late !== '' && late < now;
  const stage = (letter?.stage || 'none') as keyof typeof words.thanks.badges;
  const isOpen = stage === 'none' || stage === 'draft';
  return {
    title: person.name,
    text: interview
      ? fill(words.thanks.about, {
          work: interview.work || sayValue(interview.type, words),
          day: saidOn(interview.start, today, words),
        })
      : [words.letters.kinds[kind.id].title, letter?.topic || topic]
          .filter(part => part)
          .join('\n'),
    badge: {
      text: words.thanks.badges[isLate && isOpen ? 'late' : stage],
      tone:
        stage === 'sent'
          ? 'good'
          : stage === 'sending' || stage === 'in a draft'
            ? 'warn'
            : 'plain',
    },
    press: {
      action:
        isOpen && !(place === 'message' && letter?.text)
          ? 'thanks.letter'
          : 'thanks.preview',
      about: aboutOf(owed),
    },
  };
}

const saidOn = (
  moment: Moment | '',
  today: World['today'],
  words: World['words'],
): string => (moment === '' ? '' : sayDayFrom(today, dayPart(moment), words));
