import {theirTimes} from '../../calendar/their-time';
import {dayPart} from '../../day';
import {type Deed, show, write} from '../../deed';
import {fill} from '../../languages/words';
import {Problem} from '../../problem';
import {toAsk} from '../../questions/chosen';
import {endOf, leaveBy, meetingOf, minutesOf} from '../../questions/timing';
import {sayDay, sayMoment, sayTime} from '../../say-day';
import {
  about,
  type Block,
  buttons,
  heading,
  type Press,
  type Screen,
  text,
} from '../../screen';
import type {Interview} from '../../tables';
import {find, put} from '../../tracker';
import type {World} from '../../world';
import {pageToPrint} from '../../writing/page';
import {calledAll, readyItems, timeWords} from './brief-parts';
import {briefPaper, noteSheet} from './papers';

/** Opens the page that is taken along, and notes the first time it was opened (S5.3). */
export function brief(world: World, press: Press): Deed {
  const interview = find(
    world.tracker,
    'interviews',
    about(press, 'interview'),
  );
  if (!interview) throw new Problem('gone');
  if (interview.briefOpened !== '') return show(briefScreen(world, interview));
  return write(
    [put('interviews', interview.id, {briefOpened: world.now})],
    after => show(briefScreen(after, interview)),
  );
}

/** Everything for one talk on one page, made for printing as for the phone (S5.3-S5.9, S5.15-S5.17). */
export function briefScreen(world: World, interview: Interview): Screen {
  const words = world.words.questions;
  const of = {interview: interview.id};
  return {
    id: `questions.brief ${interview.id}`,
    title: fill(words.briefFor, {person: interview.person}),
    back: {
      label: interview.person,
      press: {action: 'record.show', about: of},
    },
    blocks: [
      ...pageBlocks(world, interview),
      pageToPrint(world, briefPaper(world, interview), 'brief'),
      {
        show: 'details',
        summary: world.words.print.noteSheetLink,
        blocks: [
          text(world.words.print.noteSheetWhy, 'quiet'),
          pageToPrint(world, noteSheet(world, interview), 'note-sheet'),
        ],
      },
      buttons(
        {
          label: words.start,
          press: {action: 'questions.during', about: of},
          kind: 'main',
          leaves: true,
        },
        {
          label: words.change,
          press: {action: 'questions.choose', about: of},
          leaves: true,
        },
        {
          label: words.setWhen,
          press: {action: 'record.arrange', about: of},
          leaves: true,
        },
        ...(interview.confirmedOn === ''
          ? [
              {
                label: words.confirmDone,
                press: {action: 'record.confirm', about: of},
                leaves: true,
              },
            ]
          : []),
      ),
    ],
  };
}

/** What is taken along, on paper as on the phone. */
function pageBlocks(world: World, interview: Interview): readonly Block[] {
  const words = world.words.questions;
  return [
    ...appointment(world, interview),
    ...readyFor(world, interview),
    heading(words.mustLearn),
    interview.mustLearn === ''
      ? text(words.noMustLearn, 'quiet')
      : text(interview.mustLearn),
    heading(words.questions),
    ...toAsk(world.tracker, world.words, interview.id).flatMap(
      ({text: asked, row}, index) => [
        text(`${index + 1}. ${asked}`),
        row !== undefined && row.answer !== ''
          ? text(row.answer, 'quiet')
          : text(words.roomToWrite, 'quiet'),
      ],
    ),
    heading(words.time),
    ...timeWords(world, interview).map(say => text(say)),
  ];
}

/** With whom, about what, when by whose clock, and where. */
export function appointment(
  world: World,
  interview: Interview,
): readonly Block[] {
  const words = world.words.questions;
  const end = endOf(interview);
  return [
    text(fill(words.who, {people: calledAll(world, interview)})),
    ...(interview.work === ''
      ? []
      : [text(fill(words.what, {work: interview.work}))]),
    interview.start === ''
      ? text(words.noWhen, 'warn')
      : text(
          fill(words.when, {
            moment: sayMoment(interview.start, world.words),
            zone: world.zone,
          }),
        ),
    ...(end === undefined
      ? []
      : [
          text(
            fill(words.until, {
              minutes: minutesOf(interview),
              time: sayTime(end, world.words),
            }),
          ),
        ]),
    ...theirTimes(world, interview).map(say => text(say, 'quiet')),
    ...whereTo(world, interview),
  ];
}

function whereTo(world: World, interview: Interview): readonly Block[] {
  const words = world.words.questions;
  const meeting = meetingOf(interview);
  const sentence = {
    'in person': words.where,
    video: words.link,
    phone: words.number,
    written: words.where,
  }[meeting];
  const caller = interview.whoCalls as keyof typeof words.whoCalls | '';
  const leave = leaveBy(interview);
  return [
    ...(interview.place === ''
      ? []
      : [text(fill(sentence, {place: interview.place}))]),
    ...(meeting === 'phone' && caller !== '' && caller in words.whoCalls
      ? [text(words.whoCalls[caller])]
      : []),
    ...(leave === undefined
      ? []
      : [text(fill(words.leaveBy, {time: sayTime(leave, world.words)}))]),
    ...(meeting === 'in person' && interview.travelMinutes === undefined
      ? [text(words.noTravel, 'quiet')]
      : []),
  ];
}

function readyFor(world: World, interview: Interview): readonly Block[] {
  const {title, items} = readyItems(world, interview);
  return [
    heading(title),
    ...items.map(item => text(item)),
    ...(interview.confirmedOn === ''
      ? []
      : [
          text(
            fill(world.words.questions.confirmed, {
              day: sayDay(dayPart(interview.confirmedOn), world.words),
            }),
            'good',
          ),
        ]),
  ];
}
