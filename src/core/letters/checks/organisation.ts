import {fill} from '../../languages/words';
import {find} from '../../tracker';
import {holds} from '../wording';
import {type Check, doubt} from './finding';

/** Shorter names are words of everyday language too often. */
const LEAST = 3;

/** No organisation but the reader's own is named by mistake. */
export const organisation: Check = ({letter, body, owed, own, world}) => {
  const {person, referral, interview} = owed;
  const whole = `${letter.subject}\n${body}`;
  const mine = [person.organisation, person.name, own.topic, interview?.place]
    .join('\n')
    .toLowerCase();
  const named = find(world.tracker, 'people', referral?.newPersonId);
  const found = world.tracker.rows.people
    .map(one => one.organisation.trim())
    .find(
      one =>
        one.length >= LEAST &&
        !mine.includes(one.toLowerCase()) &&
        one !== named?.organisation.trim() &&
        holds(whole, one),
    );
  if (found === undefined || person.organisation === '') return [];
  return [
    doubt(
      'organisation',
      fill(world.words.letters.checks.otherOrganisation, {
        found,
        name: person.name,
        organisation: person.organisation,
      }),
    ),
  ];
};
