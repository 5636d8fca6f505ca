import {fill} from '../languages/words';
import {toAsk} from '../questions/chosen';
import {leaveBy, meetingOf} from '../questions/timing';
import {sayTime} from '../say-day';
import {peopleOf, readyItems} from '../steps/questions/brief-parts';
import type {Interview} from '../tables';
import type {World} from '../world';
import {trackerAddress} from './tracker-address';

/** What an event says of its talk. An event that the other person sees says nothing that is meant for one's own eyes. */
export function eventText(
  world: World,
  talk: Interview,
  {isShared}: {readonly isShared: boolean},
): {readonly title: string; readonly description: string} {
  const words = world.words.calendar;
  if (isShared)
    return {
      title: fill(words.sharedTitle, {work: talk.work || words.someWork}),
      description: words.sharedDescription,
    };
  return {
    title: fill(words.title, {person: talk.person}),
    description: paragraphs(world, talk)
      .filter(lines => lines.length > 0)
      .map(lines => lines.join('\n'))
      .join('\n\n'),
  };
}

function paragraphs(
  world: World,
  talk: Interview,
): readonly (readonly string[])[] {
  const {calendar: words, questions} = world.words;
  const leave = leaveBy(talk);
  const asked = toAsk(world.tracker, world.words, talk.id);
  return [
    [
      ...(talk.work === '' ? [] : [fill(questions.what, {work: talk.work})]),
      ...(leave === undefined
        ? []
        : [fill(questions.leaveBy, {time: sayTime(leave, world.words)})]),
      ...(meetingOf(talk) === 'phone' && talk.whoCalls in questions.whoCalls
        ? [questions.whoCalls[talk.whoCalls as keyof typeof questions.whoCalls]]
        : []),
    ],
    [...reachLines(world, talk), ...readyItems(world, talk).items],
    talk.mustLearn === '' ? [] : [questions.mustLearn, talk.mustLearn],
    [
      questions.questions,
      ...asked.map(({text}, place) => `${place + 1}. ${text}`),
    ],
    [words.afterwards],
    [
      fill(words.tracker, {
        address: trackerAddress(world.tracker, 'interviews'),
      }),
    ],
  ];
}

const reachLines = (world: World, talk: Interview): readonly string[] =>
  peopleOf(world, talk).flatMap(({name, phone, email}) => {
    const ways = [phone, email]
      .filter(way => way !== '')
      .join(world.words.grammar.comma);
    return ways === '' ? [] : [fill(world.words.calendar.reach, {name, ways})];
  });
