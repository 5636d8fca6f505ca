import {show, write} from '../deed';
import {fill} from '../languages/words';
import {paceOf} from '../pace';
import {Problem} from '../problem';
import {about, type Press, typed} from '../screen';
import type {Work} from '../tables';
import {renamed} from '../renamed';
import {find, put, remove} from '../tracker';
import type {World} from '../world';
import type {Step} from './step';
import {editScreen, removeScreen} from './work/edit';
import {home, inOrder} from './work/home';
import {tryOut, trySuggestions} from './work/try-out';

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
    return [
      ...tracker.rows.work
        .filter(one => isOpen(one) && !isResearched(world, one))
        .map(one => ({
          says: fill(words.work.suggestResearch, {name: one.name}),
          press: {action: 'prepare.note', about: {work: one.id}},
          rank: 40,
        })),
      ...trySuggestions(world),
    ];
  },

  views: {
    home: world => home(world),
    edit: (world, press) => {
      const one = find(world.tracker, 'work', about(press, 'work'));
      if (!one) throw new Problem('gone');
      return editScreen(world, one);
    },
    remove: ({tracker, words}, press) => {
      const one = find(tracker, 'work', about(press, 'work'));
      if (!one) throw new Problem('gone');
      return removeScreen(one, words.work);
    },
    tryOut,
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
        target: paceOf(world.tracker).opinions,
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
        saidAs: typed(press, 'saidAs'),
        status: typed(press, 'status'),
        origin: typed(press, 'origin'),
        originNote: typed(press, 'originNote'),
        why: typed(press, 'why'),
        seeMyself: typed(press, 'seeMyself'),
        imagined: typed(press, 'imagined'),
        found: typed(press, 'found'),
        interestBefore: asNumber(typed(press, 'interestBefore')),
        interestAfter: asNumber(typed(press, 'interestAfter')),
        target: targetTyped(world, press),
        decisionReason: typed(press, 'decisionReason'),
      });
      return write(
        [change, ...renamed(world.tracker, 'work', id, name)],
        after => show(home(after, fill(after.words.work.saved, {name}))),
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

/** How many opinions are wanted; as many as are usual where nothing is said. */
function targetTyped({tracker}: World, press: Press): number {
  const target = typed(press, 'target');
  if (target === '') return paceOf(tracker).opinions;
  if (!/^\d{1,3}$/.test(target) || Number(target) === 0)
    throw new Problem('badTarget', {target}, 'target');
  return Number(target);
}

const asNumber = (text: string): number | undefined =>
  text === '' || Number.isNaN(Number(text)) ? undefined : Number(text);
