import {fill} from '../../languages/words';
import {type Screen, table, text} from '../../screen';
import type {Work} from '../../tables';
import type {World} from '../../world';
import {picture} from './picture';

/** What was imagined of each kind of work beside what was found (S9.6). */
export function imaginedPicture(world: World): Screen {
  const words = world.words.pictures.imagined;
  const some = world.tracker.rows.work.filter(
    one => one.imagined !== '' || one.found !== '',
  );
  return picture(world, {
    action: 'pictures.imagined',
    title: words.title,
    why: words.why,
    isWide: true,
    blocks:
      some.length === 0
        ? [text(words.none)]
        : [
            table({
              caption: words.caption,
              columns: words.columns,
              rows: some.map(one => [
                one.name,
                one.imagined || words.open,
                one.found || words.open,
                interestOf(world, one),
              ]),
            }),
          ],
  });
}

/** Interest as it was and as it is now, as far as it was rated. */
export function interestOf(
  {words: {pictures}}: World,
  {interestBefore, interestAfter}: Work,
): string {
  const {works} = pictures;
  if (interestBefore !== undefined && interestAfter !== undefined)
    return fill(works.change, {before: interestBefore, after: interestAfter});
  const value = interestAfter ?? interestBefore;
  return value === undefined ? '' : fill(works.ofFive, {value});
}
