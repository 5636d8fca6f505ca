import {bookTalk} from '../../calendar/book-talk';
import {isBookable} from '../../calendar/coming';
import {keepUpWith} from '../../calendar/keep-up';
import {lookedUp, type MovedThere} from '../../calendar/moved-there';
import {isMoment} from '../../day';
import {type Deed, show, write} from '../../deed';
import {fill} from '../../languages/words';
import {Problem} from '../../problem';
import {sayMoment} from '../../say-day';
import {about, type Block, buttons, type Press, text} from '../../screen';
import type {Interview} from '../../tables';
import {type Change, put} from '../../tracker';
import type {World} from '../../world';
import {showScreen} from './show';
import {interviewOf} from './subject';

/** One talk, and whether it still stands in the calendar where it stands here. */
export function showTalk(world: World, press: Press): Deed {
  const talk = interviewOf(world, press);
  return lookedUp(world, talk, moved => {
    const screen = showScreen(world, talk.id);
    return {
      ...screen,
      blocks: [
        ...moved.flatMap(one => movedBlocks(world, one)),
        ...screen.blocks,
        ...putInButtons(world, talk),
      ],
    };
  });
}

/** What was done to its event by hand, and what can come of it. */
function movedBlocks(
  {words, zone}: World,
  {talk, to}: MovedThere,
): readonly Block[] {
  const {calendar} = words;
  const of = {interview: talk.id};
  const put = (label: string) => ({
    label,
    press: {action: 'record.putInCalendar', about: of},
    leaves: true,
  });
  if (to === 'gone')
    return [
      text(calendar.goneThere, 'warn'),
      buttons(put(calendar.putBack), {
        label: calendar.leaveOut,
        press: {action: 'record.leaveOut', about: of},
        leaves: true,
      }),
    ];
  return [
    text(
      fill(calendar.movedThere, {
        moment: sayMoment(to.start, words),
        minutes: to.minutes,
        zone,
      }),
      'warn',
    ),
    buttons(
      {
        label: calendar.takeTime,
        press: {
          action: 'record.takeTime',
          about: {...of, start: to.start, minutes: String(to.minutes)},
        },
        leaves: true,
      },
      put(fill(calendar.keepTime, {moment: sayMoment(talk.start, words)})),
    ),
  ];
}

const putInButtons = (world: World, talk: Interview): readonly Block[] =>
  talk.inCalendar === '' && isBookable(world, talk)
    ? [
        buttons({
          label: world.words.calendar.put,
          press: {
            action: 'record.putInCalendar',
            about: {interview: talk.id},
          },
          leaves: true,
        }),
      ]
    : [];

/** The event as the tracker has it, be it new, moved or taken out by hand. */
export const putInCalendar = (world: World, press: Press): Deed =>
  booked(world, press, [], world.words.calendar.putIn);

/** The time that the event was moved to becomes the talk's. */
export function takeTime(world: World, press: Press): Deed {
  const start = about(press, 'start');
  const minutes = Number(about(press, 'minutes'));
  const {id} = interviewOf(world, press);
  if (!isMoment(start) || !(minutes > 0)) throw new Problem('gone');
  return booked(
    world,
    press,
    [
      put('interviews', id, {
        start,
        minutes,
        status: 'planned',
        confirmedOn: '',
      }),
    ],
    fill(world.words.calendar.takenTime, {
      moment: sayMoment(start, world.words),
    }),
  );
}

function booked(
  world: World,
  press: Press,
  changes: readonly Change[],
  said: string,
): Deed {
  const {id} = interviewOf(world, press);
  return bookTalk(world, {
    interviewId: id,
    changes,
    choices: {invites: false, video: false},
    then: after =>
      show({...showScreen(after, id, said), afterwards: keepUpWith(id)}),
  });
}

export function leaveOut(world: World, press: Press): Deed {
  const {id} = interviewOf(world, press);
  return write([put('interviews', id, {inCalendar: ''})], after =>
    show({
      ...showScreen(after, id, after.words.calendar.leftOut),
      afterwards: keepUpWith(id),
    }),
  );
}
