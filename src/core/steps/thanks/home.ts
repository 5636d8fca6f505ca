import {dayPart, type Moment} from '../../day';
import {fill} from '../../languages/words';
import {everyThanks, isSent, type Owed} from '../../letters/owed';
import {sayDayFrom} from '../../say-day';
import {
  buttons,
  heading,
  type Item,
  list,
  type Screen,
  text,
} from '../../screen';
import type {World} from '../../world';
import {aboutOf} from './subject';

/** How many letters that went are shown; the Letters tab has them all. */
const SENT_SHOWN = 25;

/** All thank-yous: those that wait, then those that went, the latest first. */
export function thanksHome(world: World, said?: string): Screen {
  const {thanks: words, overview, steps} = world.words;
  const every = everyThanks(world.tracker);
  const waiting = every.filter(owed => !isSent(owed));
  const sent = every
    .filter(isSent)
    .sort((a, b) => b.letter!.sentOn.localeCompare(a.letter!.sentOn))
    .slice(0, SENT_SHOWN);
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
      ...section(words.waiting, waiting, world),
      ...section(words.sentAlready, sent, world),
    ],
  };
}

const section = (title: string, some: readonly Owed[], world: World) =>
  some.length === 0
    ? []
    : [heading(title), list(some.map(owed => item(owed, world)))];

function item(owed: Owed, {now, today, words}: World): Item {
  const {interview, person, letter, due} = owed;
  const isLate = letter?.stage !== 'sent' && due !== '' && due < now;
  const stage = (letter?.stage || 'none') as keyof typeof words.thanks.badges;
  return {
    title: person.name,
    text: fill(words.thanks.about, {
      work: interview.work || interview.type,
      day: saidOn(interview.start, today, words),
    }),
    badge: {
      text: words.thanks.badges[isLate && stage !== 'sending' ? 'late' : stage],
      tone: stage === 'sent' ? 'good' : stage === 'sending' ? 'warn' : 'plain',
    },
    press: {
      action:
        stage === 'sending' || stage === 'sent'
          ? 'thanks.preview'
          : 'thanks.letter',
      about: aboutOf(owed),
    },
  };
}

const saidOn = (
  moment: Moment | '',
  today: World['today'],
  words: World['words'],
): string => (moment === '' ? '' : sayDayFrom(today, dayPart(moment), words));
