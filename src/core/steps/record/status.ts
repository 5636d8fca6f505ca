import {type Deed, show, write} from '../../deed';
import {fill} from '../../languages/words';
import type {Press} from '../../screen';
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
      show(
        showScreen(
          after,
          interview.id,
          fill(after.words.record[says], {person: interview.person}),
        ),
      ),
    );
  };

export const confirm = marking(
  ({now}) => ({confirmedOn: now, status: 'confirmed'}),
  'confirmed',
);

export const cancelled = marking(() => ({status: 'cancelled'}), 'wasCancelled');

export const noShow = marking(() => ({status: 'no-show'}), 'wasNoShow');

/** Takes «cancelled» or «did not come» back. */
export const again = marking(() => ({status: 'planned'}), 'isOnAgain');
