import type {ComponentChildren} from 'preact';

/** A button that shows when presses do nothing, because a reply is awaited. It stays focusable then, so that the keyboard does not lose its place. */
export const PressButton = ({
  isBusy,
  onPress,
  name,
  children,
  ...rest
}: {
  readonly isBusy: boolean;
  readonly onPress: () => void;
  readonly class?: string;
  /** What a screen reader says, where that is more than what is seen. */
  readonly name?: string;
  readonly children: ComponentChildren;
}) => (
  <button
    type="button"
    aria-disabled={isBusy}
    aria-label={name}
    onClick={onPress}
    {...rest}
  >
    {children}
  </button>
);
