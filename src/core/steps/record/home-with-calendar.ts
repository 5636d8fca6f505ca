import {lookedUp, type MovedThere} from '../../calendar/moved-there';
import type {Deed} from '../../deed';
import {fill} from '../../languages/words';
import {sayMoment} from '../../say-day';
import {heading, type Item, list, type Press} from '../../screen';
import type {World} from '../../world';
import {home} from './home';

/** Step 6's first screen, with the talks above it that somebody moved or deleted in the calendar. */
export const homeWithCalendar = (world: World, press: Press): Deed =>
  lookedUp(world, undefined, moved => {
    const screen = home(world, press);
    return moved.length === 0
      ? screen
      : {
          ...screen,
          blocks: [
            heading(world.words.calendar.movedSome),
            list(moved.map(one => item(world, one))),
            ...screen.blocks,
          ],
        };
  });

const item = ({words}: World, {talk, to}: MovedThere): Item => ({
  title: talk.person,
  text:
    to === 'gone'
      ? words.calendar.goneItem
      : fill(words.calendar.movedItem, {moment: sayMoment(to.start, words)}),
  press: {action: 'record.show', about: {interview: talk.id}},
});
