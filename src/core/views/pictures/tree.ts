import {counted, fill} from '../../languages/words';
import {sayList} from '../../say-list';
import {type Block, type Screen, text} from '../../screen';
import type {World} from '../../world';
import {type Given, givenNames, type State} from './names-given';
import {picture} from './picture';
import {treeOf} from './tree-of';

/** Names drawn; more would be no picture any more. */
const MOST = 120;

/** Who led to whom: permission, what came of it, where it ended, and who opened most doors (S5.11-S5.14). */
export function treePicture(world: World): Screen {
  const words = world.words.pictures.tree;
  const names = givenNames(world.tracker);
  const blocks: readonly Block[] =
    names.length === 0
      ? [text(words.none)]
      : [
          ...mostDoors(world, names),
          text(
            fill(words.counts, {
              given: names.length,
              met: inState(names, 'met'),
              ended: inState(names, 'led nowhere'),
            }),
            'quiet',
          ),
          {
            show: 'tree',
            name: words.title,
            roots: treeOf(world, names.slice(0, MOST)),
          },
          ...(names.length > MOST
            ? [
                text(
                  counted(world.words, names.length - MOST, words.more),
                  'quiet',
                ),
              ]
            : []),
        ];
  return picture(world, {
    action: 'pictures.tree',
    title: words.title,
    why: words.why,
    blocks,
  });
}

const inState = (names: readonly Given[], state: State): number =>
  names.filter(one => one.state === state).length;

/** Those who gave the most names, up to three where they gave as many. */
function mostDoors({words}: World, names: readonly Given[]): readonly Block[] {
  const counts = new Map<string, number>();
  for (const {giver} of names) counts.set(giver, (counts.get(giver) ?? 0) + 1);
  const most = Math.max(...counts.values());
  const people = [...counts].filter(([, count]) => count === most);
  if (most < 2 || people.length > 3) return [];
  return [
    text(
      counted(words, most, words.pictures.tree.most, {
        people: sayList(
          people.map(([giver]) => giver),
          words,
        ),
      }),
      'good',
    ),
  ];
}
