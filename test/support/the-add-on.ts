import {ToldToMend} from '../../local/panel';
import type {Reply} from '../../src/core/reply';
import type {Screen} from '../../src/core/screen';
import type {Someone} from '../stories/support/person';
import type {Script} from './sidebar-page';

/** The add-on as it is shipped, for the panel as it is shipped; while `isDown` no call comes through. */
export function theAddOn({visitor}: Someone): {
  readonly line: {isDown: boolean};
  readonly script: Script;
} {
  const line = {isDown: false};
  const script: Script = ({press}): Reply => {
    if (line.isDown) throw new Error('NetworkError: Connection failure');
    try {
      // The bundle sends what core says, in all its parts.
      const screen = visitor.send(press) as Screen;
      return {tracker: visitor.tracker!, screen};
    } catch (problem) {
      if (!(problem instanceof ToldToMend)) throw problem;
      const {message: sentence, field} = problem;
      return {
        problem: {sentence, ...(field === undefined ? {} : {field})},
      };
    }
  };
  return {line, script};
}
