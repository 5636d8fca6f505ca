import type {Person} from '../../tables';

/** What tells one person from another; '' where it is not known. */
export type Known = Pick<Person, 'name' | 'organisation' | 'email'>;

/** Finds who is probably the same person, by e-mail or by name and organisation; a look-up costs the same however many there are. */
export class SamePerson<T extends Known> {
  private readonly byKey = new Map<string, T[]>();

  constructor(people: readonly T[] = []) {
    for (const person of people) this.add(person);
  }

  add(person: T): void {
    for (const key of keysOf(person)) {
      const some = this.byKey.get(key);
      if (some) some.push(person);
      else this.byKey.set(key, [person]);
    }
  }

  /** Everybody who is probably this person, each once. */
  find(person: Known): readonly T[] {
    return [
      ...new Set(keysOf(person).flatMap(key => this.byKey.get(key) ?? [])),
    ];
  }
}

const keysOf = ({name, organisation, email}: Known): readonly string[] => [
  `name ${plain(name)}\n${plain(organisation)}`,
  ...(email === '' ? [] : [`email ${plain(email)}`]),
];

const plain = (text: string): string =>
  text.normalize('NFC').trim().replace(/\s+/g, ' ').toLowerCase();
