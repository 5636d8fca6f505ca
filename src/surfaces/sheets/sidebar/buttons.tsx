import type {Button} from '../../../core/screen';
import type {Desk} from './desk';
import {PressButton} from './press-button';

/** Buttons side by side, or below each other where their words are long. */
export const Buttons = ({
  buttons,
  desk: {isBusy, doings},
}: {
  readonly buttons: readonly Button[];
  readonly desk: Desk;
}) => (
  <div class="buttons">
    {buttons.map(({label, press, kind = 'plain', leaves}, index) => (
      <PressButton
        key={index}
        class={kind}
        isBusy={isBusy}
        onPress={() => (leaves ? doings.go(press) : doings.send(press))}
      >
        <bdi>{label}</bdi>
      </PressButton>
    ))}
  </div>
);
