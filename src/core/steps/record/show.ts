import {theirTimes} from '../../calendar/their-time';
import {dayPart} from '../../day';
import {fill} from '../../languages/words';
import {letterId} from '../../letters/owed';
import {Problem} from '../../problem';
import {leaveBy, minutesOf} from '../../questions/timing';
import {sayDayFrom, sayTime} from '../../say-day';
import {sayValue} from '../../say-value';
import {
  type Block,
  type Button,
  buttons,
  heading,
  list,
  type Screen,
  text,
} from '../../screen';
import {polish} from '../../scores/polish';
import {readiness} from '../../scores/readiness';
import {missingOf, type ScoreItem} from '../../scores/score';
import type {Interview} from '../../tables';
import {find} from '../../tracker';
import type {World} from '../../world';
import {talkFile} from '../../views/calendar/file';
import {planBlocks} from './plan';
import {talkState} from './state';
import {talkers} from './talkers';

/** One talk with everything about it: where it stands, how ready or how polished it is, and what to do next (S0.2, S6.1). */
export function showScreen(
  world: World,
  interviewId: string,
  said?: string,
): Screen {
  const interview = find(world.tracker, 'interviews', interviewId);
  if (!interview) throw new Problem('gone');
  const state = talkState(world, interview);
  const isOver = state === 'to record' || state === 'recorded';
  return {
    id: `record.show ${interview.id}`,
    title: interview.person || sayValue(interview.type, world.words),
    back: {
      label: world.words.steps.record.title,
      press: {action: 'record.home'},
    },
    ...(said === undefined ? {} : {said}),
    blocks: [
      ...facts(world, interview),
      buttons(...nextButtons(world, interview)),
      ...(state === 'off'
        ? []
        : isOver
          ? polishBlocks(world, interview)
          : readinessBlocks(world, interview)),
      ...planBlocks(world, interview),
      ...(isOver ? kept(world, interview) : []),
      buttons(...otherButtons(world, interview)),
      ...talkFile(world, interview),
    ],
  };
}

function facts(world: World, interview: Interview): readonly Block[] {
  const words = world.words.record;
  const leave = leaveBy(interview);
  const state = talkState(world, interview);
  return [
    text(
      [
        words.states[state],
        sayValue(interview.type, world.words),
        interview.work,
      ]
        .filter(part => part !== '')
        .join(' · '),
    ),
    interview.start === ''
      ? text(world.words.questions.noWhen, 'quiet')
      : text(
          fill(words.when, {
            day: sayDayFrom(world.today, dayPart(interview.start), world.words),
            time: sayTime(interview.start, world.words),
            zone: world.zone,
            minutes: minutesOf(interview),
          }),
        ),
    ...theirTimes(world, interview).map(say => text(say, 'quiet')),
    ...(interview.place === '' ? [] : [text(interview.place)]),
    ...(leave === undefined || state !== 'coming'
      ? []
      : [
          text(
            fill(world.words.questions.leaveBy, {
              time: sayTime(leave, world.words),
            }),
            'quiet',
          ),
        ]),
  ];
}

/** What is worth doing at this minute, the first of them the main one. */
function nextButtons(world: World, interview: Interview): readonly Button[] {
  const words = world.words.record;
  const about = {interview: interview.id};
  const to = (
    label: string,
    action: string,
    kind: 'main' | 'plain' = 'plain',
  ): Button => ({label, press: {action, about}, kind, leaves: true});
  switch (talkState(world, interview)) {
    case 'coming':
      return [
        to(world.words.questions.choose, 'questions.choose', 'main'),
        to(world.words.questions.brief, 'questions.brief'),
        to(words.prepareNote, 'prepare.note'),
        ...(interview.confirmedOn === ''
          ? [to(world.words.questions.confirmDone, 'record.confirm')]
          : []),
      ];
    case 'on':
      return [
        to(world.words.questions.start, 'questions.during', 'main'),
        to(words.record, 'record.impressions'),
      ];
    case 'to record':
      return [to(words.record, 'record.impressions', 'main')];
    case 'recorded':
      return [
        ...letterButtons(world, interview),
        to(words.addToIt, 'record.impressions'),
      ];
    case 'off':
      return [to(words.newTime, 'record.arrange', 'main')];
  }
}

/** A way to each letter of a talk that has not gone. */
export function letterButtons(
  world: World,
  interview: Interview,
): readonly Button[] {
  const waiting = talkers(world, interview).filter(
    one =>
      find(world.tracker, 'letters', letterId(interview.id, one.id))?.stage !==
      'sent',
  );
  return waiting.map((one, index) => ({
    label: fill(world.words.record.thank, {person: one.name}),
    press: {
      action: 'thanks.letter',
      about: {interview: interview.id, person: one.id},
    },
    kind: index === 0 ? ('main' as const) : ('plain' as const),
    leaves: true,
  }));
}

/** How ready a talk is, and what is missing, each with where it is mended. */
export function readinessBlocks(
  {tracker, words}: World,
  interview: Interview,
): readonly Block[] {
  const ready = readiness(tracker, interview);
  if (!ready) return [];
  return [
    heading(words.record.readinessTitle),
    text(
      ready.isGated
        ? words.record.gated
        : fill(words.record.bands[ready.band], {points: ready.points}),
      ready.isGated ? 'warn' : ready.band === 'ready' ? 'good' : 'plain',
    ),
    ...(missingOf(ready.items).length > 0
      ? [list(missingOf(ready.items).map(one => missing(words, one)))]
      : []),
    text(words.record.mayGoAnyway, 'quiet'),
  ];
}

function polishBlocks(
  {tracker, words}: World,
  interview: Interview,
): readonly Block[] {
  const {points, items} = polish(tracker, interview);
  const lacking = missingOf(items);
  return [
    heading(words.record.polishTitle),
    text(
      fill(lacking.length === 0 ? words.record.polished : words.record.polish, {
        points,
      }),
      points >= 80 ? 'good' : 'plain',
    ),
    ...(lacking.length === 0
      ? []
      : [list(lacking.map(one => missing(words, one)))]),
  ];
}

const missing = (
  {record: words}: World['words'],
  {id, mends}: ScoreItem<keyof World['words']['record']['missing']>,
) => ({title: words.missing[id], press: mends});

/** What was kept, in the person's own words. */
function kept(world: World, interview: Interview): readonly Block[] {
  const words = world.words.record;
  const some = (['impressions', 'thoughts', 'remembered'] as const).filter(
    name => interview[name] !== '',
  );
  return some.length === 0
    ? []
    : [
        {
          show: 'details',
          summary: words.keptTitle,
          blocks: some.flatMap(name => [
            heading(words[name]),
            text(interview[name]),
          ]),
        },
      ];
}

function otherButtons(world: World, interview: Interview): readonly Button[] {
  const words = world.words.record;
  const about = {interview: interview.id};
  const to = (label: string, action: string): Button => ({
    label,
    press: {action, about},
    leaves: true,
  });
  const state = talkState(world, interview);
  if (state === 'recorded')
    return interview.workId === ''
      ? [to(words.jotted, 'questions.during')]
      : [
          to(words.jotted, 'questions.during'),
          {
            label: words.compare,
            press: {action: 'record.compare', about: {work: interview.workId}},
            leaves: true,
          },
        ];
  if (state === 'off') return [to(words.afterAll, 'record.again')];
  return [
    to(words.changeTime, 'record.arrange'),
    to(words.cancelled, 'record.cancelled'),
    to(words.noShow, 'record.noShow'),
  ];
}
