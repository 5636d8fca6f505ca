import {clockTime} from '../../day';
import {Problem} from '../../problem';
import {type Press, typed} from '../../screen';

/** The time in a field as `09:30`; '' where it is empty. A time that no clock shows is refused at the field. */
export function timeTyped(press: Press, name: string): string {
  const words = typed(press, name);
  if (words === '') return '';
  const time = clockTime(words);
  if (time === undefined) throw new Problem('noSuchTime', {time: words}, name);
  return time;
}
