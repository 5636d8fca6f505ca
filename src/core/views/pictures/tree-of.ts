import {counted} from '../../languages/words';
import type {Branch, Tone} from '../../screen';
import {PERMISSIONS} from '../../tables/people';
import type {World} from '../../world';
import type {Given, State} from './names-given';

const TONES: Readonly<Record<State, Tone>> = {
  met: 'good',
  'on the way': 'plain',
  'to approach': 'plain',
  waiting: 'warn',
  'led nowhere': 'quiet',
};

/** The names as a tree: at its roots those whom nobody named, or who would otherwise never be reached. Everybody's branches stand once. */
export function treeOf(
  world: World,
  names: readonly Given[],
): readonly Branch[] {
  const byGiver = new Map<string, Given[]>();
  for (const one of names) {
    const key = giverKey(one);
    const some = byGiver.get(key);
    if (some) some.push(one);
    else byGiver.set(key, [one]);
  }
  const named = new Set(names.map(one => one.personId));
  const grown = new Set<string>();
  const grow = (key: string): readonly Branch[] => {
    if (grown.has(key)) return [];
    grown.add(key);
    return (byGiver.get(key) ?? []).map(one => ({
      ...leaf(world, one),
      branches: one.personId === '' ? [] : grow(one.personId),
    }));
  };
  const root = (key: string): readonly Branch[] =>
    grown.has(key)
      ? []
      : [{...giver(world, byGiver.get(key)!), branches: grow(key)}];
  const keys = [...byGiver.keys()];
  return [
    ...keys.filter(key => !named.has(key)).flatMap(root),
    // Two who named each other have no beginning; the first of them is taken for one.
    ...keys.flatMap(root),
  ];
}

const giverKey = ({giver, giverId}: Given): string =>
  giverId || giver.trim().toLowerCase();

function giver(
  {words}: World,
  some: readonly Given[],
): Omit<Branch, 'branches'> {
  const {giver: title, giverId} = some[0]!;
  return {
    title,
    text: counted(words, some.length, words.pictures.tree.names),
    ...(giverId === '' ? {} : toPerson(giverId)),
  };
}

function leaf({words}: World, one: Given): Omit<Branch, 'branches'> {
  const {permission, states} = words.pictures.tree;
  return {
    title: one.name,
    text: [permission[permissionOf(one)], one.outcome]
      .filter(part => part !== '')
      .join('\n'),
    badge: {text: states[one.state], tone: TONES[one.state]},
    ...(one.personId === '' ? {} : toPerson(one.personId)),
  };
}

const permissionOf = ({permission}: Given) =>
  PERMISSIONS.find(one => one === permission) ?? 'not asked';

const toPerson = (person: string) => ({
  press: {action: 'people.show', about: {person}},
});
