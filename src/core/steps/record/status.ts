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

/** Marks a talk and says so. Nothing about it is deleted. */
const marking =
  (
    set: (world: World) => Partial<Omit<Interview, 'id'>>,
    says: 'confirmed' | 'wasCancelled' | 'wasNoShow' | 'isOnAgain',
  ) =>
  (world: World, press: Press): Deed => {
    const interview = interviewOf(world, press);
    return write([put('interviews', interview.id, set(world))], after =>
      show(marked(after, interview, says)),
    );
  };

const marked = (
  world: World,
  {id, person}: Interview,
  says: 'confirmed' | 'wasCancelled' | 'wasNoShow' | 'isOnAgain',
): Screen => showScreen(world, id, fill(world.words.record[says], {person}));

export const confirm = marking(
  ({now}) => ({confirmedOn: now, status: 'confirmed'}),
  'confirmed',
);

/** What is called off goes out of the calendar as well; who was invited hears of it. */
export function cancelled(world: World, press: Press): Deed {
  const interview = interviewOf(world, press);
  return unbookTalk(world, {
    interviewId: interview.id,
    changes: [put('interviews', interview.id, {status: 'cancelled'})],
    then: after =>
      show({
        ...marked(after, interview, 'wasCancelled'),
        afterwards: keepUpWith(interview.id),
      }),
  });
}

export const noShow = marking(() => ({status: 'no-show'}), 'wasNoShow');

/** Takes «cancelled» or «did not come» back. */
export const again = marking(() => ({status: 'planned'}), 'isOnAgain');
