import {type Deed, show, write} from '../../deed';
import {fill} from '../../languages/words';
import {Problem} from '../../problem';
import {
  about,
  buttons,
  field,
  list,
  type Press,
  type Screen,
  text,
  typed,
} from '../../screen';
import type {Matter} from '../../tables';
import {put, remove} from '../../tracker';
import type {World} from '../../world';
import {home} from './home';
import {keyOf, mattersOf, rowsAbout} from './known';

const toHome = (world: World): Screen['back'] & {} => ({
  label: world.words.matters.title,
  press: {action: 'matters'},
});

/** Everything on the list, each to be said in other words or taken off. */
export const listScreen = (world: World): Screen => ({
  id: 'matters.list',
  title: world.words.matters.listTitle,
  back: toHome(world),
  blocks: [
    list(
      mattersOf(world.tracker).map(matter => ({
        title: matter,
        press: {action: 'matters.edit', about: {matter}},
      })),
      world.words.matters.noMatters,
    ),
  ],
});

export function editScreen(world: World, press: Press): Screen {
  const words = world.words.matters;
  const {matter} = known(world, press);
  return {
    id: `matters.edit ${matter}`,
    title: matter,
    back: {label: words.listTitle, press: {action: 'matters.list'}},
    blocks: [
      field({
        name: 'matter',
        label: words.rename,
        kind: 'line',
        value: matter,
        required: true,
      }),
      buttons(
        {
          label: words.save,
          press: {action: 'matters.rename', about: {matter}},
          kind: 'main',
        },
        {
          label: words.remove,
          press: {action: 'matters.remove', about: {matter}},
          leaves: true,
        },
      ),
    ],
  };
}

export function removeScreen(world: World, press: Press): Screen {
  const words = world.words.matters;
  const {matter} = known(world, press);
  return {
    id: `matters.remove ${matter}`,
    title: words.remove,
    back: {label: matter, press: {action: 'matters.edit', about: {matter}}},
    blocks: [
      text(fill(words.removeSure, {matter})),
      buttons(
        {
          label: words.removeYes,
          press: {action: 'matters.removeYes', about: {matter}},
          kind: 'danger',
        },
        {label: words.removeNo, press: {action: 'matters'}, leaves: true},
      ),
    ],
  };
}

/** Puts each line on the list that is not there yet. */
export function add(world: World, press: Press): Deed {
  const have = new Set(mattersOf(world.tracker).map(keyOf));
  const fresh: string[] = [];
  for (const line of typed(press, 'matters').split('\n')) {
    const matter = line.trim();
    if (matter === '' || have.has(keyOf(matter))) continue;
    have.add(keyOf(matter));
    fresh.push(matter);
  }
  if (typed(press, 'matters') === '')
    throw new Problem('noMatter', {}, 'matters');
  const first = have.size - fresh.length + 1;
  return write(
    fresh.map((matter, index) =>
      put('matters', world.newId('M'), {matter, place: first + index}),
    ),
    after => show(home(after, press, after.words.matters.added)),
  );
}

/** Says it in other words everywhere it stands. */
export function rename(world: World, press: Press): Deed {
  const {rows} = known(world, press);
  const matter = typed(press, 'matter');
  if (matter === '') throw new Problem('noMatter', {}, 'matter');
  const other = rowsAbout(world.tracker, matter);
  if (other.length > 0 && other[0]!.id !== rows[0]!.id)
    throw new Problem('sameMatter', {matter}, 'matter');
  return write(
    rows.map(one => put('matters', one.id, {matter})),
    after =>
      show(home(after, press, fill(after.words.matters.renamed, {matter}))),
  );
}

export function removeYes(world: World, press: Press): Deed {
  const {matter, rows} = known(world, press);
  return write(
    rows.map(one => remove('matters', one.id)),
    after =>
      show(home(after, press, fill(after.words.matters.removed, {matter}))),
  );
}

function known(
  {tracker}: World,
  press: Press,
): {matter: string; rows: readonly Matter[]} {
  const rows = rowsAbout(tracker, about(press, 'matter'));
  if (rows.length === 0) throw new Problem('gone');
  return {matter: rows[0]!.matter.trim(), rows};
}
