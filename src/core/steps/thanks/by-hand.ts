import {fill} from '../../languages/words';
import {ownOf} from '../../letters/checks';
import {formOfAddress} from '../../letters/fields';
import type {Owed} from '../../letters/owed';
import {buttons, heading, type Press, type Screen, text} from '../../screen';
import {setting} from '../../tracker';
import type {World} from '../../world';
import {pageToPrint} from '../../writing/page';
import {aboutOf, nameOf, owedBy} from './subject';

/** The same thanks in four lines, to copy onto a card, and what belongs on its envelope. */
export function byHand(world: World, press: Press): Screen {
  const {thanks: words} = world.words;
  const owed = owedBy(world, press);
  const about = aboutOf(owed);
  const title = fill(words.byHandTitle, {name: owed.person.name});
  const blocks = [
    text(words.byHandHint, 'quiet'),
    text(fourLines(world, owed).join('\n')),
    heading(words.envelope),
    text(envelope(owed).join('\n')),
    ...(owed.person.postalAddress === ''
      ? [text(fill(words.noPostalAddress, {name: owed.person.name}), 'quiet')]
      : []),
    heading(words.sender),
    text(sender(world)),
  ];
  return {
    id: `thanks.byHand ${nameOf(owed)}`,
    title,
    back: {
      label: fill(words.formTitle, {name: owed.person.name}),
      press: {action: 'thanks.preview', about},
    },
    blocks: [
      ...blocks,
      pageToPrint(world, {title, blocks}, 'card'),
      buttons({
        label: words.otherWay,
        press: {action: 'thanks.otherWay', about},
        kind: 'main',
      }),
    ],
  };
}

/** Greeting, thanks, the one thing that is this talk's own, close. What is empty is left for the pen. */
function fourLines({words, tracker}: World, owed: Owed): readonly string[] {
  const {thanks, letters} = words;
  const own = ownOf(owed);
  const middle = [own.particular || own.more || own.willDo, own.ownSentence]
    .filter(part => part !== '')
    .join(' ');
  return [
    fill(thanks.byHandGreeting, {
      name: formOfAddress(owed.person, words),
    }),
    letters.kinds[owed.kind.id].byHand,
    middle || thanks.byHandBlank,
    fill(thanks.byHandClose, {name: setting(tracker, 'name') || '…'}),
  ];
}

const envelope = ({person}: Owed): readonly string[] =>
  [person.name, person.role, person.organisation, person.postalAddress].filter(
    line => line.trim() !== '',
  );

const sender = ({tracker, words}: World): string =>
  [setting(tracker, 'name'), setting(tracker, 'reach')]
    .filter(line => line !== '')
    .join('\n') || words.thanks.noSender;
