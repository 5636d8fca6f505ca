import {type Deed, show, write} from '../../deed';
import {fill} from '../../languages/words';
import {LETTER_CHANNELS} from '../../tables/letters';
import {choicesOf} from '../../say-value';
import {buttons, field, type Press, type Screen, typed} from '../../screen';
import {put} from '../../tracker';
import type {World} from '../../world';
import {thanksHome} from './home';
import {markSent} from './mark-sent';
import {aboutOf, nameOf, owedBy} from './subject';

/** Asks how a letter went that was not sent from here: by post, by hand, from another mail program. */
export function otherWay(world: World, press: Press): Screen {
  const {thanks: words} = world.words;
  const owed = owedBy(world, press);
  const about = aboutOf(owed);
  return {
    id: `thanks.otherWay ${nameOf(owed)}`,
    title: words.otherWayTitle,
    back: {
      label: fill(words.formTitle, {name: owed.person.name}),
      press: {action: 'thanks.letter', about},
    },
    blocks: [
      field({
        name: 'channel',
        label: words.otherWayChannel,
        kind: 'openChoice',
        value: 'handwritten',
        choices: choicesOf(LETTER_CHANNELS, world.words),
      }),
      buttons({
        label: words.otherWaySave,
        press: {action: 'thanks.otherWaySave', about},
        kind: 'main',
      }),
    ],
  };
}

export function otherWaySave(world: World, press: Press): Deed {
  const owed = owedBy(world, press);
  const {interview, person, due, about, kind} = owed;
  return write(
    [
      put('letters', owed.id, {
        person: person.name,
        personId: person.id,
        ...(interview ? {interviewId: interview.id} : {}),
        aboutId: about,
        kind: kind.cell,
        dueOn: due,
      }),
      ...markSent(world, owed, typed(press, 'channel')),
    ],
    after =>
      show(
        thanksHome(
          after,
          fill(after.words.thanks.sentByOtherWay, {name: person.name}),
        ),
      ),
  );
}
