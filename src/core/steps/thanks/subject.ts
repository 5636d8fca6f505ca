import {TALK_KINDS} from '../../letters/kinds';
import {oneOther, oneThanks, type Owed, withKind} from '../../letters/owed';
import {Problem} from '../../problem';
import {about, type Press} from '../../screen';
import type {World} from '../../world';

/** The thank-you a press is about; for a talk, of the kind the press names. */
export function owedBy(world: World, press: Press): Owed {
  const owed =
    about(press, 'interview') === ''
      ? oneOther(world, {
          kind: about(press, 'kind'),
          about: about(press, 'about'),
          person: about(press, 'person'),
        })
      : forTalk(world, press);
  if (!owed) throw new Problem('gone');
  return owed;
}

function forTalk({tracker}: World, press: Press): Owed | undefined {
  const owed = oneThanks(
    tracker,
    about(press, 'interview'),
    about(press, 'person'),
  );
  const kind = TALK_KINDS.find(one => one.id === about(press, 'kind'));
  return owed && kind ? withKind(tracker, owed, kind) : owed;
}

/** How a press names the thank-you it is about. */
export const aboutOf = ({
  interview,
  about: what,
  kind,
  person,
}: Owed): Readonly<Record<string, string>> => ({
  ...(interview ? {interview: interview.id} : {about: what}),
  person: person.id,
  kind: kind.id,
});

/** The end of a screen's name, which keeps apart what is typed into the screens of two letters. */
export const nameOf = ({about: what, kind, person}: Owed): string =>
  `${what} ${person.id} ${kind.id}`;
