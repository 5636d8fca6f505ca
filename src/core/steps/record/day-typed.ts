import {type Day, isDay} from '../../day';
import {Problem} from '../../problem';
import {type Press, typed} from '../../screen';

/** The day in a field; '' where it is empty. A day that does not exist is refused at the field. */
export function dayTyped(press: Press, name: string): Day | '' {
  const words = typed(press, name);
  if (words !== '' && !isDay(words))
    throw new Problem('noSuchDay', {day: words}, name);
  return words;
}
