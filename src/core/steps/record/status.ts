import {unbookTalk} from '../../calendar/book-talk';
import {keepUpWith} from '../../calendar/keep-up';
import {type Deed, show, write} from '../../deed';
import {fill} from '../../languages/words';
import type {Press, Screen} from '../../screen';
import type {Interview} from '../../tables';
import {put} from '../../tracker';
import type {World} from '../../world';
import {showScreen} from './show';
import {interviewOf} from './subject';

type Says = 'confirmed' | 'wasCancelled' | 'wasNoShow' | 'isOnAgain';

const marked = (world: World, {id, person}: Interview, says: Says): Screen =>
  showScreen(world, id, fill(world.words.record[says], {person}));

/** The same, where the entry after the talk goes or comes back with it. */
const markedWithEntry = (
  world: World,
  interview: Interview,
  says: Says,
): Screen => ({
  ...marked(world, interview, says),
  afterwards: keepUpWith(interview.id),
});

export function confirm(world: World, press: Press): Deed {
  const interview = interviewOf(world, press);
  const set = {confirmedOn: world.now, status: 'confirmed'};
  return write([put('interviews', interview.id, set)], after =>
    show(marked(after, interview, 'confirmed')),
  );
}

/** What is called off goes out of the calendar as well; who was invited hears of it. */
export function cancelled(world: World, press: Press): Deed {
  const interview = interviewOf(world, press);
  return unbookTalk(world, {
    interviewId: interview.id,
    changes: [put('interviews', interview.id, {status: 'cancelled'})],
    then: after => show(markedWithEntry(after, interview, 'wasCancelled')),
  });
}

const saying =
  (status: 'no-show' | 'planned', says: Says) =>
  (world: World, press: Press): Deed => {
    const interview = interviewOf(world, press);
    return write([put('interviews', interview.id, {status})], after =>
      show(markedWithEntry(after, interview, says)),
    );
  };

/** The talk itself stays in the calendar: its time was kept free for it. */
export const noShow = saying('no-show', 'wasNoShow');

/** Takes «cancelled» or «did not come» back. */
export const again = saying('planned', 'isOnAgain');
