import type {ComponentChildren} from 'preact';

/** A button that does nothing while a reply is awaited. It stays focusable then, so that the keyboard does not lose its place. */
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
    onClick={() => isBusy || onPress()}
    {...rest}
  >
    {children}
  </button>
);
