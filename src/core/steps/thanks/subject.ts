import {oneThanks, type Owed} from '../../letters/owed';
import {Problem} from '../../problem';
import {about, type Press} from '../../screen';
import type {World} from '../../world';

/** The thank-you a press is about. */
export function owedBy({tracker}: World, press: Press): Owed {
  const owed = oneThanks(
    tracker,
    about(press, 'interview'),
    about(press, 'person'),
  );
  if (!owed) throw new Problem('gone');
  return owed;
}

/** How a press names the thank-you it is about. */
export const aboutOf = ({
  interview,
  person,
}: Owed): Readonly<Record<string, string>> => ({
  interview: interview.id,
  person: person.id,
});
