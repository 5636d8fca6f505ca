import {type Deed, show, write} from '../../deed';
import {put} from '../../tracker';
import type {Press} from '../../screen';
import type {World} from '../../world';
import {previewScreen} from './preview-screen';
import {owedBy} from './subject';

/** The reader wrote back. */
export function answered(world: World, press: Press): Deed {
  const owed = owedBy(world, press);
  return write(
    owed.letter?.replyOn === ''
      ? [put('letters', owed.id, {replyOn: world.now})]
      : [],
    after => show(previewScreen(after, owedBy(after, press), undefined)),
  );
}
