import type {Item} from '../../../core/screen';
import type {Desk} from './desk';
import {PressButton} from './press-button';

/** A list whose lines lead somewhere, or what is said where it is empty. */
export function ItemList({
  items,
  empty,
  desk: {isBusy, doings},
}: {
  readonly items: readonly Item[];
  readonly empty?: string;
  readonly desk: Desk;
}) {
  if (items.length === 0)
    return empty ? (
      <p class="text empty" dir="auto">
        {empty}
      </p>
    ) : null;
  return (
    <ul class="items">
      {items.map((item, index) => (
        <li key={index}>
          {item.press ? (
            <PressButton
              class="item"
              isBusy={isBusy}
              onPress={() => item.press && doings.go(item.press)}
            >
              <Words {...item} />
              <span class="arrow" aria-hidden="true" />
            </PressButton>
          ) : (
            <div class="item">
              <Words {...item} />
            </div>
          )}
        </li>
      ))}
    </ul>
  );
}

/** What one line says. */
export const Words = ({title, text, badge}: Item) => (
  <span class="words">
    <span class="title" dir="auto">
      {title}
    </span>
    {text && (
      <span class="more" dir="auto">
        {text}
      </span>
    )}
    {badge && (
      <span class={`badge ${badge.tone}`} dir="auto">
        {badge.text}
      </span>
    )}
  </span>
);
