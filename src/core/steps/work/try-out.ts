import {fill} from '../../languages/words';
import {opinionsByWork, opinionsOn} from '../../opinions';
import {opinionsWanted} from '../../pace';
import {Problem} from '../../problem';
import {
  about,
  buttons,
  heading,
  list,
  type Press,
  type Screen,
  text,
} from '../../screen';
import {find} from '../../tracker';
import type {World} from '../../world';
import type {Suggestion} from '../step';

/** Once as many people as wanted have been heard on a kind of work, being there oneself is worth a thought (S9.1). */
export function trySuggestions({tracker, words}: World): readonly Suggestion[] {
  const {research, work} = tracker.rows;
  const tried = new Set(
    research.flatMap(one =>
      one.p === 'Participation' ? [one.workId, one.work.toLowerCase()] : [],
    ),
  );
  const heard = opinionsByWork(tracker);
  return work
    .filter(
      one =>
        one.status !== 'set aside' &&
        !tried.has(one.id) &&
        !tried.has(one.name.toLowerCase()) &&
        (heard.get(one.id) ?? 0) >= opinionsWanted(tracker, one),
    )
    .map(one => ({
      says: fill(words.work.suggestTry, {name: one.name}),
      press: {action: 'work.tryOut', about: {work: one.id}},
      rank: 60,
    }));
}

/** Ways to be there for a while, and what to ask oneself afterwards. */
export function tryOut(world: World, press: Press): Screen {
  const work = find(world.tracker, 'work', about(press, 'work'));
  if (!work) throw new Problem('gone');
  const words = world.words.work;
  const of = {work: work.id};
  const target = opinionsWanted(world.tracker, work);
  return {
    id: `work.tryOut ${work.id}`,
    title: fill(words.tryTitle, {name: work.name}),
    back: {label: work.name, press: {action: 'work.edit', about: of}},
    blocks: [
      text(words.tryWhy),
      ...(opinionsOn(world.tracker, work.id) < target
        ? [text(words.tryLater, 'quiet')]
        : []),
      heading(words.tryWays),
      list(words.tryWay.map(title => ({title}))),
      heading(words.tryAsk),
      list(words.tryQuestions.map(title => ({title}))),
      buttons(
        {
          label: words.tryPlan,
          press: {action: 'prepare.note', about: {...of, p: 'Participation'}},
          kind: 'main',
          leaves: true,
        },
        {
          label: world.words.prepare.addOuting,
          press: {action: 'prepare.outing'},
          leaves: true,
        },
        {
          label: world.words.record.compareHome,
          press: {action: 'record.compare', about: of},
          leaves: true,
        },
      ),
    ],
  };
}
