import {fill} from '../../languages/words';
import {fieldsFor} from '../fields';
import {holesIn} from '../fill-in';
import {nearest} from '../nearest';
import {blocking, type Check} from './finding';

/** No field is empty or unknown; one that is mistyped is named with the nearest right one (S7.9). */
export const fields: Check = ({letter, owed, own, world}) => {
  const {checks} = world.words.letters;
  const known = Object.keys(fieldsFor(world, owed, own));
  const isKnown = (name: string) =>
    known.some(one => one.toLowerCase() === name.toLowerCase());
  const subject = {runs: [{text: letter.subject}]};
  return holesIn([subject, ...letter.paragraphs]).map(name => {
    if (isKnown(name)) return blocking('fields', fill(checks.hole, {name}));
    const near = nearest(name, known);
    return blocking(
      'fields',
      near === undefined
        ? fill(checks.unknownField, {name})
        : fill(checks.mistypedField, {name, near}),
    );
  });
};
