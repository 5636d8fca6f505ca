import type {Block, Button} from '../../../core/screen';
import type {Conversation} from './conversation';
import type {Doings} from './use-conversation';

/** Kinds of input in which Escape closes something that the browser itself has opened. */
const OPENS_SOMETHING = new Set(['date', 'time', 'select-one']);

const NOT_A_LINE = new Set(['file', 'checkbox', 'radio']);

/** Enter in a one-line field presses the main button; Escape goes back, and what was typed is kept. */
export function onKeys(
  event: KeyboardEvent,
  {screen}: Conversation,
  doings: Doings,
): void {
  const {target, key} = event;
  // While an input method is composing a word, these keys belong to it.
  if (!screen || event.isComposing || event.defaultPrevented) return;
  if (key === 'Enter' && isOneLine(target)) {
    event.preventDefault();
    const button = enterButton(screen.blocks);
    if (button) doings.send(button.press);
  }
  if (key === 'Escape' && screen.back && !opensSomething(target))
    doings.go(screen.back.press);
}

const isOneLine = (target: EventTarget | null): boolean =>
  target instanceof HTMLInputElement && !NOT_A_LINE.has(target.type);

const opensSomething = (target: EventTarget | null): boolean =>
  (target instanceof HTMLInputElement || target instanceof HTMLSelectElement) &&
  OPENS_SOMETHING.has(target.type);

/** The main button of a screen; where it has none, the first that asks for what was typed and harms nothing. */
function enterButton(blocks: readonly Block[]): Button | undefined {
  const some = blocks.flatMap(buttonsIn).filter(({leaves}) => !leaves);
  return (
    some.find(({kind}) => kind === 'main') ??
    some.find(({kind}) => kind !== 'danger')
  );
}

function buttonsIn(block: Block): Button[] {
  if (block.show === 'buttons') return [...block.buttons];
  if (block.show === 'details') return block.blocks.flatMap(buttonsIn);
  return [];
}
