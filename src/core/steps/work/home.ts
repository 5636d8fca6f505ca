import {opinionsWanted} from '../../pace';
import {counted} from '../../languages/words';
import {opinionsOn} from '../../opinions';
import {choicesOf, sayValue} from '../../say-value';
import {
  type Block,
  buttons,
  field,
  heading,
  type Item,
  list,
  type Screen,
  text,
} from '../../screen';
import type {Work} from '../../tables';
import {ORIGINS} from '../../tables/work';
import type {World} from '../../world';

/** Step 1's first screen: the kinds of work, and a line to add one. */
export function home(world: World, said?: string, removed?: Work): Screen {
  const words = world.words.work;
  return {
    id: 'work.home',
    title: world.words.steps.work.title,
    back: {label: world.words.overview.back, press: {action: 'overview'}},
    ...(said === undefined ? {} : {said}),
    blocks: [
      text(world.words.steps.work.why, 'quiet'),
      ...(removed ? [undo(removed, words.undo)] : []),
      list(
        inOrder(world).map(one => item(world, one)),
        words.none,
      ),
      heading(words.add),
      field({
        name: 'name',
        label: words.name,
        kind: 'line',
        value: '',
        hint: words.nameHint,
        required: true,
      }),
      field({
        name: 'origin',
        label: words.origin,
        kind: 'openChoice',
        value: '',
        choices: choicesOf(ORIGINS, world.words),
      }),
      buttons({
        label: words.saveNew,
        press: {action: 'work.add'},
        kind: 'main',
      }),
      {
        show: 'details',
        summary: words.prompts,
        open: world.tracker.rows.work.length === 0,
        blocks: [
          text(words.promptInteresting),
          text(words.promptSeeMyself),
          text(words.promptToying),
        ],
      },
    ],
  };
}

const undo = (removed: Work, label: string): Block =>
  buttons({
    label,
    press: {action: 'work.restore', about: {row: JSON.stringify(removed)}},
    leaves: true,
  });

function item(world: World, one: Work): Item {
  const target = opinionsWanted(world.tracker, one);
  return {
    title: one.name,
    text: counted(
      world.words,
      opinionsOn(world.tracker, one.id),
      world.words.work.opinions,
      {target},
    ),
    badge: {
      text: sayValue(one.status, world.words),
      tone: one.status === 'kept' ? 'good' : 'quiet',
    },
    press: {action: 'work.edit', about: {work: one.id}},
  };
}

export const inOrder = ({tracker}: World): Work[] =>
  [...tracker.rows.work].sort(
    (a, b) => (a.place ?? Infinity) - (b.place ?? Infinity),
  );
