import {talkOfRow} from '../calendar/after-talk';
import {DIGEST_ID} from '../calendar/digest';
import {rowIdOf} from '../calendar/event-id';
import {addDays, dayPart} from '../day';
import {fill} from '../languages/words';
import {toAsk} from '../questions/chosen';
import {
  about,
  type Block,
  type Button,
  buttons,
  list,
  type Press,
  type Screen,
  text,
} from '../screen';
import {wholeText} from '../scripts/parts';
import {scriptFor} from '../scripts/script-for';
import {talkAhead} from '../scripts/script-fields';
import {appointment} from '../steps/questions/brief';
import {impressionsScreen} from '../steps/record/impressions';
import {letterButtons, readinessBlocks, showScreen} from '../steps/record/show';
import {talkState} from '../steps/record/state';
import {talkers} from '../steps/record/talkers';
import type {Interview} from '../tables';
import {find} from '../tracker';
import type {World} from '../world';
import {today} from './today';

/** What a calendar's open event is about: before the talk what it needs, after it the impressions and the thank-you; beside any other event what waits today. */
export function eventScreen(world: World, press: Press): Screen {
  const {cards: words} = world.words;
  const event = about(press, 'event');
  if (event === DIGEST_ID) return today(world);
  const row = rowIdOf(event);
  if (row === undefined) return today(world, words.notOurs);
  const talk = find(world.tracker, 'interviews', talkOfRow(row));
  if (!talk) return today(world, words.talkGone);
  switch (talkState(world, talk)) {
    case 'coming':
    case 'on':
      return before(world, talk);
    case 'to record':
      return afterwards(world, talk);
    default:
      return withoutBack(showScreen(world, talk.id));
  }
}

function before(world: World, talk: Interview): Screen {
  const {cards: words} = world.words;
  return {
    id: `event ${talk.id}`,
    title: fill(words.beforeTitle, {person: talk.person}),
    blocks: [
      ...appointment(world, talk),
      buttons(...waysOn(world, talk)),
      ...confirming(world, talk),
      ...readinessBlocks(world, talk),
      {
        show: 'details',
        summary: words.takeAlong,
        blocks: whatToTake(world, talk),
        open: true,
      },
    ],
  };
}

function waysOn(world: World, talk: Interview): readonly Button[] {
  const {questions, record} = world.words;
  const of = {interview: talk.id};
  const isOn = talkState(world, talk) === 'on';
  return [
    {
      label: isOn ? questions.start : questions.brief,
      press: {
        action: isOn ? 'questions.during' : 'questions.brief',
        about: of,
      },
      kind: 'main',
      leaves: true,
    },
    {
      label: isOn ? record.record : questions.choose,
      press: {
        action: isOn ? 'record.impressions' : 'questions.choose',
        about: of,
      },
      leaves: true,
    },
    {
      label: record.changeTime,
      press: {action: 'record.arrange', about: of},
      leaves: true,
    },
  ];
}

/** The one thing to learn, and the questions, short enough for a glance on the stairs. */
function whatToTake(world: World, talk: Interview): readonly Block[] {
  const {questions: words} = world.words;
  return [
    text(talk.mustLearn || words.noMustLearn),
    list(
      toAsk(world.tracker, world.words, talk.id).map(
        ({text: asked}, place) => ({
          title: `${place + 1}. ${asked}`,
        }),
      ),
    ),
  ];
}

/** The line that confirms the talk, to copy or to say, until it begins; unfolded the day before. */
function confirming(world: World, talk: Interview): readonly Block[] {
  const {calls, cards, questions} = world.words;
  const person = talkers(world, talk)[0];
  if (
    talk.confirmedOn !== '' ||
    talk.type === 'practice' ||
    talkState(world, talk) === 'on' ||
    !person ||
    talkAhead(world, person)?.id !== talk.id
  )
    return [];
  const script = scriptFor(world, 'confirm', person);
  return [
    {
      show: 'details',
      summary: cards.confirmText,
      open: talk.start !== '' && dayPart(talk.start) <= addDays(world.today, 1),
      blocks: [
        ...(person.email === '' ? [] : [text(person.email, 'quiet')]),
        text(fill(calls.subject, {subject: script.subject}), 'quiet'),
        text(wholeText(script.text)),
        buttons({
          label: questions.confirmDone,
          press: {action: 'record.confirm', about: {interview: talk.id}},
          leaves: true,
        }),
      ],
    },
  ];
}

/** The minute and a half after the talk at once, and the thank-you below it. */
function afterwards(world: World, talk: Interview): Screen {
  const screen = impressionsScreen(world, talk);
  const thanks = letterButtons(world, talk).map(
    ({kind: _kind, ...button}) => button,
  );
  return withoutBack({
    ...screen,
    blocks: [
      ...screen.blocks,
      ...(thanks.length === 0 ? [] : [buttons(...thanks)]),
    ],
  });
}

/** What opens by itself came from nowhere. */
const withoutBack = ({back: _back, ...screen}: Screen): Screen => screen;
