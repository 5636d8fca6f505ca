import {show, write} from '../deed';
import {counted, fill, type Words} from '../languages/words';
import {opinionsOn} from '../opinions';
import {Problem} from '../problem';
import {
  about,
  asChoices,
  type Block,
  buttons,
  type Field,
  field,
  heading,
  type Item,
  list,
  type Screen,
  text,
  typed,
} from '../screen';
import type {Work} from '../tables';
import {ORIGINS, WORK_STATUSES} from '../tables/work';
import {find, put, remove} from '../tracker';
import type {World} from '../world';
import type {Step} from './step';

/** Opinions on a kind of work that give a fair picture, unless the person sets another number: three to five are commonly advised. */
export const DEFAULT_TARGET = 3;

/** Step 1: decide which kinds of work to look into, and research them. */
export const work: Step = {
  id: 'work',

  state({tracker}) {
    const some = tracker.rows.work;
    if (some.length === 0) return 'not begun';
    return some.some(one => one.status === 'kept') ? 'done' : 'in progress';
  },

  suggestions(world) {
    const {tracker, words} = world;
    if (tracker.rows.work.length === 0)
      return [
        {says: words.work.suggestFirst, press: {action: 'work.home'}, rank: 10},
      ];
    return tracker.rows.work
      .filter(one => isOpen(one) && !isResearched(world, one))
      .map(one => ({
        says: fill(words.work.suggestResearch, {name: one.name}),
        press: {action: 'prepare.note', about: {work: one.id}},
        rank: 40,
      }));
  },

  views: {
    home: world => home(world),
    edit: ({tracker, words}, press) => {
      const one = find(tracker, 'work', about(press, 'work'));
      if (!one) throw new Problem('gone');
      return editScreen(one, words);
    },
    remove: ({tracker, words}, press) => {
      const one = find(tracker, 'work', about(press, 'work'));
      if (!one) throw new Problem('gone');
      return removeScreen(one, words.work);
    },
  },

  changes: {
    add(world, press) {
      const name = typed(press, 'name');
      if (name === '') throw new Problem('noWorkName', {}, 'name');
      const id = world.newId('W');
      refuseSame(world, name, id);
      const change = put('work', id, {
        name,
        status: 'idea',
        origin: typed(press, 'origin'),
        why: typed(press, 'why'),
        target: DEFAULT_TARGET,
        place: world.tracker.rows.work.length + 1,
      });
      return write([change], after =>
        show(home(after, fill(after.words.work.added, {name}))),
      );
    },

    save(world, press) {
      const id = about(press, 'work');
      if (!find(world.tracker, 'work', id)) throw new Problem('gone');
      const name = typed(press, 'name');
      if (name === '') throw new Problem('noWorkName', {}, 'name');
      refuseSame(world, name, id);
      const change = put('work', id, {
        name,
        status: typed(press, 'status'),
        origin: typed(press, 'origin'),
        why: typed(press, 'why'),
        seeMyself: typed(press, 'seeMyself'),
        imagined: typed(press, 'imagined'),
        found: typed(press, 'found'),
        interestBefore: asNumber(typed(press, 'interestBefore')),
        interestAfter: asNumber(typed(press, 'interestAfter')),
        target: asNumber(typed(press, 'target')) ?? DEFAULT_TARGET,
        decisionReason: typed(press, 'decisionReason'),
      });
      return write([change], after =>
        show(home(after, fill(after.words.work.saved, {name}))),
      );
    },

    up(world, press) {
      const order = inOrder(world);
      const at = order.findIndex(one => one.id === about(press, 'work'));
      if (at < 0) throw new Problem('gone');
      if (at > 0) order.splice(at - 1, 0, ...order.splice(at, 1));
      return write(
        order.map((one, index) => put('work', one.id, {place: index + 1})),
        after => show(home(after)),
      );
    },

    removeYes(world, press) {
      const one = find(world.tracker, 'work', about(press, 'work'));
      if (!one) throw new Problem('gone');
      return write([remove('work', one.id)], after =>
        show(
          home(after, fill(after.words.work.removed, {name: one.name}), one),
        ),
      );
    },

    restore(_world, press) {
      const one = JSON.parse(about(press, 'row')) as Work;
      return write([put('work', one.id, one)], after =>
        show(home(after, fill(after.words.work.restored, {name: one.name}))),
      );
    },
  },
};

function home(world: World, said?: string, removed?: Work): Screen {
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
        choices: asChoices(ORIGINS),
      }),
      buttons({
        label: words.saveNew,
        press: {action: 'work.add'},
        kind: 'main',
      }),
      {
        show: 'details',
        summary: words.prompts,
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
  const target = one.target ?? DEFAULT_TARGET;
  return {
    title: one.name,
    text: counted(
      opinionsOn(world.tracker, one.id),
      world.words.work.opinions,
      {target},
    ),
    badge: {text: one.status, tone: one.status === 'kept' ? 'good' : 'quiet'},
    press: {action: 'work.edit', about: {work: one.id}},
  };
}

function editScreen(one: Work, {steps, work: words}: Words): Screen {
  const lines = (
    name: 'why' | 'seeMyself' | 'imagined' | 'found' | 'decisionReason',
    hint?: string,
  ): Block =>
    field({
      name,
      label: words[name],
      kind: 'lines',
      value: one[name],
      ...(hint === undefined ? {} : {hint}),
    });
  const of = {work: one.id};
  return {
    id: `work.edit ${one.id}`,
    title: one.name,
    back: {label: steps.work.title, press: {action: 'work.home'}},
    blocks: [
      buttons(
        {
          label: words.research,
          press: {action: 'prepare.note', about: of},
          leaves: true,
        },
        {
          label: words.findPeople,
          press: {action: 'people.new', about: of},
          leaves: true,
        },
      ),
      field({
        name: 'name',
        label: words.name,
        kind: 'line',
        value: one.name,
        required: true,
      }),
      field({
        name: 'status',
        label: words.status,
        kind: 'choice',
        value: one.status,
        choices: asChoices(WORK_STATUSES),
      }),
      field(
        ratingField('interestBefore', words.interestBefore, one.interestBefore),
      ),
      lines('why'),
      lines('seeMyself'),
      lines('imagined'),
      lines('found', words.foundHint),
      field(
        ratingField('interestAfter', words.interestAfter, one.interestAfter),
      ),
      lines('decisionReason'),
      {
        show: 'details',
        summary: words.more,
        blocks: [
          field({
            name: 'origin',
            label: words.origin,
            kind: 'openChoice',
            value: one.origin,
            choices: asChoices(ORIGINS),
          }),
          field({
            name: 'target',
            label: words.target,
            kind: 'number',
            value: String(one.target ?? DEFAULT_TARGET),
            hint: words.targetHint,
          }),
        ],
      },
      buttons(
        {
          label: words.save,
          press: {action: 'work.save', about: of},
          kind: 'main',
        },
        {
          label: words.earlier,
          press: {action: 'work.up', about: of},
          leaves: true,
        },
        {
          label: words.remove,
          press: {action: 'work.remove', about: of},
          leaves: true,
        },
      ),
    ],
  };
}

const removeScreen = (one: Work, words: World['words']['work']): Screen => ({
  id: `work.remove ${one.id}`,
  title: words.remove,
  back: {
    label: one.name,
    press: {action: 'work.edit', about: {work: one.id}},
  },
  blocks: [
    text(fill(words.removeSure, {name: one.name})),
    buttons(
      {
        label: words.removeYes,
        press: {action: 'work.removeYes', about: {work: one.id}},
        kind: 'danger',
      },
      {label: words.removeNo, press: {action: 'work.home'}},
    ),
  ],
});

const ratingField = (
  name: string,
  label: string,
  value: number | undefined,
): Field => ({
  name,
  label,
  kind: 'rating',
  value: value === undefined ? '' : String(value),
});

const inOrder = ({tracker}: World): Work[] =>
  [...tracker.rows.work].sort(
    (a, b) => (a.place ?? Infinity) - (b.place ?? Infinity),
  );

const isOpen = (one: Work): boolean =>
  one.status !== 'kept' && one.status !== 'set aside';

const isResearched = ({tracker}: World, one: Work): boolean =>
  tracker.rows.research.some(note => note.workId === one.id);

function refuseSame({tracker}: World, name: string, except = ''): void {
  const same = tracker.rows.work.some(
    one => one.id !== except && one.name.toLowerCase() === name.toLowerCase(),
  );
  if (same) throw new Problem('sameWork', {name}, 'name');
}

const asNumber = (text: string): number | undefined =>
  text === '' || Number.isNaN(Number(text)) ? undefined : Number(text);
