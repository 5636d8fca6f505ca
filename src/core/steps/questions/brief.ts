import {dayPart, timePart} from '../../day';
import {type Deed, show, write} from '../../deed';
import {fill} from '../../languages/words';
import {Problem} from '../../problem';
import {toAsk} from '../../questions/chosen';
import {
  endOf,
  lastQuestionAt,
  leaveBy,
  meetingOf,
  minutesOf,
} from '../../questions/timing';
import {sayDay, sayMoment} from '../../say-day';
import {
  about,
  type Block,
  buttons,
  heading,
  type Press,
  type Screen,
  text,
} from '../../screen';
import type {Interview, Person} from '../../tables';
import {find, linkedIds, put} from '../../tracker';
import type {World} from '../../world';
import {pageToPrint} from '../../writing/page';

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
  const page = {
    title: fill(words.briefFor, {person: interview.person}),
    blocks: pageBlocks(world, interview),
  };
  return {
    id: `questions.brief ${interview.id}`,
    title: page.title,
    back: {
      label: interview.person,
      press: {action: 'record.show', about: of},
    },
    blocks: [
      ...page.blocks,
      pageToPrint(world, page, 'brief'),
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
    text(words.timeSay),
    ...lastQuestion(world, interview),
    text(words.notepad, 'quiet'),
    text(words.noRecorder, 'quiet'),
  ];
}

/** With whom, about what, when by whose clock, and where. */
function appointment(world: World, interview: Interview): readonly Block[] {
  const words = world.words.questions;
  const people = linkedIds(interview.personIds).flatMap(
    id => find(world.tracker, 'people', id) ?? [],
  );
  const end = endOf(interview);
  const zones = people
    .map(one => one.timeZone)
    .filter(zone => zone !== '' && zone !== world.zone);
  return [
    text(
      fill(words.who, {
        people:
          people.length > 0
            ? people.map(one => called(world, one)).join(', ')
            : interview.person,
      }),
    ),
    ...(interview.work === ''
      ? []
      : [text(fill(words.what, {work: interview.work}))]),
    interview.start === '' || end === undefined
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
              time: timePart(end),
            }),
          ),
        ]),
    ...zones.map(zone => text(fill(words.whenTheirs, {zone}), 'quiet')),
    ...whereTo(world, interview),
  ];
}

const called = ({words}: World, {name, sayNameAs, role}: Person): string =>
  [
    sayNameAs === ''
      ? name
      : fill(words.questions.saidHow, {name, say: sayNameAs}),
    role,
  ]
    .filter(part => part !== '')
    .join(', ');

function whereTo({words: all}: World, interview: Interview): readonly Block[] {
  const words = all.questions;
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
      : [text(fill(words.leaveBy, {time: timePart(leave)}))]),
    ...(meeting === 'in person' && leave === undefined
      ? [text(words.noTravel, 'quiet')]
      : []),
  ];
}

/** Dress and manner only where the two see each other; a quiet place and a charged phone for a call (S5.4-S5.7). */
function readyFor({words: all}: World, interview: Interview): readonly Block[] {
  const words = all.questions;
  const wear = (advice: string) =>
    interview.dress === ''
      ? advice
      : fill(words.wear, {dress: interview.dress});
  const items = {
    'in person': [wear(words.wearInPerson), words.polite, words.carry],
    video: [wear(words.wearVideo), words.videoTest],
    phone: [words.phoneQuiet, words.phoneOnTime],
    written: [words.written],
  }[meetingOf(interview)];
  return [
    heading(
      meetingOf(interview) === 'in person' ? words.ready : words.readyPhone,
    ),
    ...items.map(item => text(item)),
    interview.confirmedOn === ''
      ? text(words.confirm)
      : text(
          fill(words.confirmed, {
            day: sayDay(dayPart(interview.confirmedOn), all),
          }),
          'good',
        ),
  ];
}

function lastQuestion({words}: World, interview: Interview): readonly Block[] {
  const at = lastQuestionAt(interview);
  return at === undefined
    ? []
    : [text(fill(words.questions.lastQuestion, {time: timePart(at)}))];
}
