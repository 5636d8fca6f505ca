import type {Moment} from '../../../src/core/day';
import type {Change} from '../../../src/core/tracker';
import {toldScreen} from '../told/told-screen';
import {after} from './day';
import {person} from './people';
import {aWorld} from './world';

export const ida = person('P-1', {name: 'Ida Berg'});

/** What a screen of step 6 says of the talk with Ida, in told lines. */
export const screenOf = (
  action: string,
  changes: readonly Change[],
  {
    about = {interview: 'I-1'},
    now = '2027-03-01T09:00',
  }: {about?: Readonly<Record<string, string>>; now?: Moment} = {},
) =>
  toldScreen(
    after(aWorld({changes: [ida, ...changes], now}), {
      action: `record.${action}`,
      about,
    }).screen,
    false,
  );
