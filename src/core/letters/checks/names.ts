import {fill} from '../../languages/words';
import {firstName, namesGivenBy} from '../fields';
import {bodyOf, holds} from '../wording';
import {type Check, type Checked, doubt} from './finding';

/** The reader's name is there, and nobody else's by mistake. */
export const names: Check = checked => {
  const {body, owed, world} = checked;
  const {checks} = world.words.letters;
  const {person} = owed;
  const greeted = [person.name, person.formOfAddress, ...readerNames(checked)];
  const other = otherNamed(checked);
  return [
    ...(body.trim() === '' || greeted.some(name => holds(body, name))
      ? []
      : [doubt('names', fill(checks.noName, {name: person.name}))]),
    ...(other === undefined
      ? []
      : [
          doubt('names', fill(checks.otherName, {...other, name: person.name})),
        ]),
  ];
};

/** Every word of the reader's name, and the assistant where the letter is to them. */
const readerNames = ({owed: {person, kind}, own}: Checked): string[] => [
  ...person.name.split(/\s/).filter(word => word.length > 1),
  firstName(person),
  ...(kind.id === 'assistant' ? [own.topic] : []),
];

/** Somebody else of the tracker in the letter: by their whole name anywhere, by their first name in the greeting. */
function otherNamed(
  checked: Checked,
): {found: string; whose: string} | undefined {
  const {letter, body, owed, own, world} = checked;
  const {tracker} = world;
  const meant = [
    own.topic,
    owed.topic,
    owed.referral?.name,
    owed.person.referredBy,
    owed.person.assistant,
    ...namesGivenBy(world, owed),
  ].join('\n');
  const greeting = bodyOf({
    ...letter,
    paragraphs: letter.paragraphs.slice(0, 1),
  });
  const mine = readerNames(checked);
  for (const {name, firstName: first} of tracker.rows.people) {
    // The reader’s own row, and a row without a name, are among these.
    if (holds(meant, name) || owed.person.name.includes(name)) continue;
    if (name.includes(' ') && holds(body, name))
      return {found: name, whose: name};
    const short = first || name.split(/\s/)[0]!;
    const isMine = mine.some(one => one.toLowerCase() === short.toLowerCase());
    if (!isMine && short.length > 1 && holds(greeting, short))
      return {found: short, whose: name};
  }
  return undefined;
}
