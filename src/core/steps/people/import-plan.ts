import {fill} from '../../languages/words';
import type {PeopleFile, PersonInFile} from '../../reading/people-file';
import type {Person} from '../../tables';
import {type Change, put} from '../../tracker';
import type {World} from '../../world';
import {type Known, SamePerson} from './same-person';
import {KNOWN_RELATIONSHIPS} from './save';

/** Whom a file would add. */
export interface ImportPlan {
  readonly fresh: readonly PersonInFile[];
  /** People who are probably there already: on the list, or on an earlier line of the file. */
  readonly same: readonly {
    readonly person: PersonInFile;
    /** The earlier line; undefined for somebody on the list. */
    readonly twiceOn: number | undefined;
  }[];
}

/** What the person chose to say about everybody in the file. */
export interface ImportChoice {
  /** Whether those who are probably there already come in as well. */
  readonly also: boolean;
  readonly known: boolean;
  /** The name of a kind of work; '' for none. */
  readonly work: string;
}

export function planImport(
  {people}: Pick<PeopleFile, 'people'>,
  onList: readonly Person[],
): ImportPlan {
  const known = new SamePerson<Known & {readonly line?: number}>(onList);
  const fresh: PersonInFile[] = [];
  const same: ImportPlan['same'][number][] = [];
  for (const person of people) {
    const [first, ...more] = known.find(person);
    if (!first) {
      fresh.push(person);
      known.add(person);
      continue;
    }
    const isOnList = [first, ...more].some(one => one.line === undefined);
    same.push({person, twiceOn: isOnList ? undefined : first.line});
  }
  return {fresh, same};
}

/** The rows of everybody who comes in, as one write; their ids begin with `batch`, by which they can be taken off again. */
export const importChanges = (
  world: World,
  file: PeopleFile,
  choice: ImportChoice,
  batch: string,
): readonly Change[] => {
  const {fresh, same} = planImport(file, world.tracker.rows.people);
  const coming = choice.also
    ? [...fresh, ...same.map(one => one.person)]
    : fresh;
  return coming.map((person, index) =>
    put('people', `${batch}-${index + 1}`, rowOf(world, file, choice, person)),
  );
};

function rowOf(
  world: World,
  {source}: PeopleFile,
  {known, work}: ImportChoice,
  person: PersonInFile,
): Partial<Person> {
  const relationship =
    person.relationship || (source === 'LinkedIn' ? 'online' : '');
  return {
    name: person.name,
    firstName: person.firstName,
    stage: 'to approach',
    organisation: person.organisation,
    role: person.role,
    email: person.email,
    phone: person.phone,
    profile: person.profile,
    relationship,
    known: known || KNOWN_RELATIONSHIPS.includes(relationship),
    work,
    howFound: source === 'LinkedIn' ? 'online' : known ? 'knew them' : '',
    mayUseName: 'not asked',
    notes: [
      person.notes,
      ...(person.oddEmail === ''
        ? []
        : [fill(world.words.people.oddEmail, {email: person.oddEmail})]),
    ]
      .filter(note => note !== '')
      .join('\n'),
    addedOn: world.today,
  };
}
