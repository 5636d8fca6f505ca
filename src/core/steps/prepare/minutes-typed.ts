import {Problem} from '../../problem';
import {type Press, typed} from '../../screen';

/** The minutes in a field; undefined where it is empty. */
export function minutesTyped(press: Press, name: string): number | undefined {
  const words = typed(press, name);
  if (words === '') return undefined;
  if (!/^\d{1,4}$/.test(words))
    throw new Problem('noSuchMinutes', {minutes: words}, name);
  return Number(words);
}
