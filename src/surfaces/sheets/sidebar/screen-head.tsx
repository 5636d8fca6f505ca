import {words} from './words';
import {fill} from '../../../core/languages/words';
import type {Press, Screen} from '../../../core/screen';
import {PressButton} from './press-button';

/** The way back and the title, which takes the focus when the screen is new. */
export const ScreenHead = ({
  screen: {title, back},
  isBusy,
  go,
}: {
  readonly screen: Screen;
  readonly isBusy: boolean;
  readonly go: (press: Press) => void;
}) => (
  <header>
    {back && (
      <PressButton
        class="back"
        isBusy={isBusy}
        name={fill(words.back, {place: back.label})}
        onPress={() => go(back.press)}
      >
        <span aria-hidden="true">‹ </span>
        <bdi>{back.label}</bdi>
      </PressButton>
    )}
    <h1 tabIndex={-1} dir="auto">
      {title}
    </h1>
  </header>
);
