import {type Block, type Screen, text} from '../../screen';
import type {World} from '../../world';
import {pageToPrint} from '../../writing/page';

/** A picture as a screen: it opens wide, prints, and is told in words like any other block. */
export const picture = (
  world: World,
  {
    action,
    title,
    why,
    blocks,
    isWide,
  }: {
    readonly action: string;
    readonly title: string;
    readonly why: string;
    readonly blocks: readonly Block[];
    readonly isWide?: boolean;
  },
): Screen => ({
  id: action,
  title,
  back: {label: world.words.pictures.title, press: {action: 'pictures'}},
  wide: {action},
  blocks: [
    text(why, 'quiet'),
    ...blocks,
    pageToPrint(
      world,
      {title, blocks, ...(isWide ? {isWide} : {})},
      action.replace('.', '-'),
    ),
  ],
});
