import {type Deed, show, write} from '../../deed';
import {fill} from '../../languages/words';
import {isAddress} from '../../letters/address';
import {Problem} from '../../problem';
import {firstNameOf} from '../../reading/full-name';
import {about, type Press, typed} from '../../screen';
import type {Person} from '../../tables';
import {renamed} from '../../renamed';
import {type Change, emptyRow, find, put} from '../../tracker';
import type {World} from '../../world';
import {dayTyped} from '../record/day-typed';
import {duplicateScreen} from './duplicate';
import {isSameWord, namesIn} from './form';
import {giverOf} from './giver';
import {type Known, SamePerson} from './same-person';
import {showPerson} from './show';

/** Relationships in which one knows the other, ticked or not (S2.7). */
export const KNOWN_RELATIONSHIPS: readonly string[] = [
  'friend',
  'relative',
  'fellow student',
  'co-worker',
  'neighbour',
  'teacher or former employer',
];

/** Keeps somebody new or altered. Where they seem to be on the list already, it shows who is there and leaves the choice. */
export function save(world: World, given: Press): Deed {
  const press = withKept(given);
  const personId = about(press, 'person');
  const before =
    personId === '' ? newcomer() : find(world.tracker, 'people', personId);
  if (!before) throw new Problem('gone');
  const row = rowOf(world, press, before);
  const id = personId || world.newId('P');
  if (about(press, 'anyway') !== 'yes' && isNewlyNamed(before, row)) {
    const same = new SamePerson(world.tracker.rows.people)
      .find(row)
      .filter(one => one.id !== id);
    if (same.length > 0)
      return show(duplicateScreen(world, press, row.name, same));
  }
  const isNew = personId === '';
  const set = isNew ? {...row, addedOn: world.today} : row;
  const changes = [
    put('people', id, set),
    ...permissionChanges(world, before, row.mayUseName),
    ...renamed(world.tracker, 'people', personId, row.name),
  ];
  return write(changes, after => {
    const {added, saved} = after.words.people;
    return show(
      showPerson(
        after,
        {...before, ...set, id},
        fill(isNew ? added : saved, {name: row.name}),
      ),
    );
  });
}

/** The name as it was given says the same about its giver as the person does (S5.14). */
const permissionChanges = (
  {tracker}: World,
  before: Person,
  permission: string,
): readonly Change[] =>
  before.id === '' || before.mayUseName === permission
    ? []
    : tracker.rows.referrals
        .filter(
          one =>
            one.newPersonId === before.id &&
            one.fromPersonId === before.referredById,
        )
        .map(one => put('referrals', one.id, {permission}));

/** «Add as another person» carries along what was typed on the screen before. */
const withKept = (press: Press): Press =>
  about(press, 'typed') === ''
    ? press
    : {
        ...press,
        typed: JSON.parse(about(press, 'typed')) as Record<string, string>,
      };

const newcomer = (): Person => ({
  ...emptyRow('people', ''),
  stage: 'to approach',
  mayUseName: 'not asked',
});

const isNewlyNamed = (before: Person, row: Known): boolean =>
  before.name !== row.name ||
  before.organisation !== row.organisation ||
  before.email !== row.email;

/** What was typed; a field that is not on the screen leaves its cell as it was. */
function rowOf(world: World, press: Press, before: Person) {
  const line = (name: keyof Person): string =>
    press.typed?.[name] === undefined
      ? String(before[name] ?? '')
      : typed(press, name);
  const yes = (name: 'known' | 'talker' | 'doNotContact'): boolean =>
    press.typed?.[name] === undefined
      ? before[name]
      : typed(press, name) === 'yes';
  const name = line('name');
  if (name === '') throw new Problem('noPersonName', {}, 'name');
  const email = line('email');
  if (email !== '' && email !== before.email && !isAddress(email))
    throw new Problem('badEmail', {email}, 'email');
  const years = line('yearsInField').replace(',', '.');
  if (!/^(\d{1,2}(\.\d+)?)?$/.test(years))
    throw new Problem('badYears', {}, 'yearsInField');
  const nextOn =
    press.typed?.['nextOn'] === undefined
      ? before.nextOn
      : dayTyped(press, 'nextOn');
  const relationship = line('relationship');
  const researchId = line('researchId');
  const giver = giverOf(world.tracker, line('referredBy'), before);
  return {
    name,
    email,
    relationship,
    researchId,
    ...giver,
    firstName: firstNameFor(name, line('firstName'), before),
    known: yes('known') || KNOWN_RELATIONSHIPS.includes(relationship),
    talker: yes('talker'),
    doNotContact: yes('doNotContact'),
    work: workOf(world, press, before),
    howFound: line('howFound') || howFound({researchId, ...giver}),
    mayUseName: line('mayUseName') || 'not asked',
    organisation: line('organisation'),
    role: line('role'),
    phone: line('phone'),
    stage: line('stage'),
    nextAction: line('nextAction'),
    nextOn,
    notes: line('notes'),
    sayNameAs: line('sayNameAs'),
    formOfAddress: line('formOfAddress'),
    profile: line('profile'),
    postalAddress: line('postalAddress'),
    preferredWay: line('preferredWay'),
    assistant: line('assistant'),
    timeZone: line('timeZone'),
    yearsInField: years === '' ? undefined : Number(years),
    setting: line('setting'),
    specialisation: line('specialisation'),
  } satisfies Partial<Person>;
}

/** Follows a name that was corrected, unless the person said how they are called. */
const firstNameFor = (name: string, typed: string, before: Person): string =>
  typed === '' ||
  (typed === before.firstName &&
    before.name !== name &&
    typed === firstNameOf(before.name))
    ? firstNameOf(name)
    : typed;

const howFound = (row: {
  readonly researchId: string;
  readonly referredBy: string;
}): string =>
  row.researchId !== ''
    ? 'research note'
    : row.referredBy !== ''
      ? 'named by somebody'
      : '';

/** The ticked kinds of work, beside those the cell names that are on no list. */
function workOf(world: World, press: Press, before: Person): string {
  const works = world.tracker.rows.work;
  const named = namesIn(before.work);
  const isTicked = (id: string, name: string): boolean => {
    const given = press.typed?.[`work ${id}`];
    return given === undefined
      ? named.some(one => isSameWord(one, name))
      : given === 'yes';
  };
  return [
    ...named.filter(name => !works.some(one => isSameWord(one.name, name))),
    ...works.filter(one => isTicked(one.id, one.name)).map(one => one.name),
  ].join('; ');
}
