import type {
  Block,
  Branch,
  Field,
  Press,
  Screen,
} from '../../../src/core/screen';

/** All blocks of a screen, those folded away included. */
export const blocksOf = (screen: {
  readonly blocks: readonly Block[];
}): readonly Block[] =>
  screen.blocks.flatMap(block =>
    block.show === 'details' ? [block, ...blocksOf(block)] : [block],
  );

/** Everything a screen says, for looking up a word in it. */
export const wordsOf = (screen: Screen): string => JSON.stringify(screen);

export const fieldsOf = (screen: Screen): readonly Field[] =>
  blocksOf(screen).flatMap(block =>
    block.show === 'field' ? [block.field] : [],
  );

export const fieldNamed = (screen: Screen, name: string): Field => {
  const found = fieldsOf(screen).find(field => field.name === name);
  if (!found) throw new Error(`No field ${name} on ${screen.id}`);
  return found;
};

/** Every press a screen offers: its buttons, its list items and the way back. */
export const pressesOf = (screen: Screen): readonly Press[] => [
  ...(screen.back ? [screen.back.press] : []),
  ...blocksOf(screen).flatMap(block =>
    block.show === 'buttons'
      ? block.buttons.map(button => button.press)
      : block.show === 'list'
        ? block.items.flatMap(item => (item.press ? [item.press] : []))
        : block.show === 'tree'
          ? branchesOf(block.roots).flatMap(one =>
              one.press ? [one.press] : [],
            )
          : [],
  ),
];

const branchesOf = (roots: readonly Branch[]): readonly Branch[] =>
  roots.flatMap(one => [one, ...branchesOf(one.branches)]);

/** The press behind a button with this label. */
export const buttonNamed = (screen: Screen, label: string): Press => {
  for (const block of blocksOf(screen))
    if (block.show === 'buttons')
      for (const button of block.buttons)
        if (button.label === label) return button.press;
  throw new Error(`No button «${label}» on ${screen.id}`);
};
