import {Problem} from '../../problem';
import {type Press, typed} from '../../screen';

/** The time in a field as `09:30`; '' where it is empty. A time that no clock shows is refused at the field. */
export function timeTyped(press: Press, name: string): string {
  const time = typed(press, name);
  if (time === '') return '';
  const parts = /^(\d{1,2})[:.](\d{2})(?::\d{2})?$/.exec(time);
  if (!parts || Number(parts[1]) > 23 || Number(parts[2]) > 59)
    throw new Problem('noSuchTime', {time}, name);
  return `${parts[1]!.padStart(2, '0')}:${parts[2]}`;
}
