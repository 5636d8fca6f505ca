import {type Deed, show, write} from '../../deed';
import {fill} from '../../languages/words';
import {isOpinion} from '../../opinions';
import {Problem} from '../../problem';
import {
  about,
  type Block,
  buttons,
  field,
  heading,
  type Item,
  list,
  type Press,
  type Screen,
  text,
  typed,
} from '../../screen';
import type {Interview, Work} from '../../tables';
import {find, put, setting} from '../../tracker';
import type {World} from '../../world';
import {
  type AnswersToOne,
  answersByQuestion,
  markKey,
  opinionsAbout,
  vantageOf,
} from './compare-answers';
import {asRating} from './save-impressions';

/** People, and answers to one question, that are shown at first. */
const SHOWN = 10;
const MARKS = ['agree', 'differ'] as const;
const IMPRESSIONS = ['impressions', 'thoughts', 'remembered'] as const;
const DECISIONS = {
  keep: 'kept',
  'set aside': 'set aside',
  undecided: 'comparing',
};

/** What several people said about one kind of work, question by question, and the choice it leads to (S3.10, S3.11, S9.6). */
export function compareScreen(
  world: World,
  press: Press,
  said?: string,
): Screen {
  const work = find(world.tracker, 'work', about(press, 'work'));
  if (!work) return chooseWork(world);
  const words = world.words.record;
  const talks = opinionsAbout(world, work);
  const rows = answersByQuestion(world, talks);
  const shown = Number(about(press, 'shown')) || SHOWN;
  return {
    id: `record.compare ${work.id}`,
    title: fill(words.compareOf, {work: work.name}),
    back: {
      label: world.words.steps.record.title,
      press: {action: 'record.home'},
    },
    ...(said === undefined ? {} : {said}),
    blocks: [
      text(talks.length < 2 ? words.compareFew : words.compareHint, 'quiet'),
      ...(talks.length === 0
        ? []
        : [
            heading(words.vantage),
            list(talks.slice(0, shown).map(talk => person(world, talk))),
          ]),
      ...whatWasKept(world, talks.slice(0, shown)),
      ...rows.flatMap(row => comparison(world, work, row, shown)),
      ...(talks.length > shown || rows.some(row => row.answers.length > shown)
        ? [
            buttons({
              label: words.more,
              press: {
                action: 'record.compare',
                about: {work: work.id, shown: String(shown + SHOWN)},
              },
              leaves: true,
            }),
          ]
        : []),
      ...choice(world, work),
      ...(talks.length === 0
        ? []
        : [
            list([
              {
                title: words.sideBySide,
                press: {action: 'pictures.answers', about: {work: work.id}},
              },
            ]),
          ]),
    ],
  };
}

function chooseWork(world: World): Screen {
  const words = world.words.record;
  const counts = new Map<string, number>();
  for (const talk of world.tracker.rows.interviews)
    if (isOpinion(talk))
      counts.set(talk.workId, (counts.get(talk.workId) ?? 0) + 1);
  return {
    id: 'record.compare',
    title: words.compareHome,
    back: {
      label: world.words.steps.record.title,
      press: {action: 'record.home'},
    },
    blocks: [
      list(
        world.tracker.rows.work.map(one => ({
          title: one.name,
          text: fill(words.talksHeld, {count: counts.get(one.id) ?? 0}),
          press: {action: 'record.compare', about: {work: one.id}},
        })),
        words.noWorkYet,
      ),
      ...(world.tracker.rows.work.length === 0
        ? [
            buttons({
              label: world.words.matters.addWork,
              press: {action: 'work.home'},
              leaves: true,
            }),
          ]
        : []),
    ],
  };
}

/** Who says it: role, years and setting colour an opinion. */
function person(world: World, talk: Interview): Item {
  const words = world.words.record;
  return {
    title: talk.person,
    text: vantageOf(world, talk) || words.noVantage,
    press: {action: 'record.show', about: {interview: talk.id}},
  };
}

/** What stayed of each talk, as the impressions have it. */
function whatWasKept(
  {words: {record: words}}: World,
  talks: readonly Interview[],
): readonly Block[] {
  const items = talks.flatMap(talk =>
    IMPRESSIONS.filter(name => talk[name] !== '').map(name => ({
      title: talk[name],
      text: `${words[name]} · ${talk.person}`,
    })),
  );
  return items.length === 0
    ? []
    : [{show: 'details', summary: words.keptTitle, blocks: [list(items)]}];
}

function comparison(
  world: World,
  work: Work,
  row: AnswersToOne,
  shown: number,
): readonly Block[] {
  const words = world.words.record;
  return [
    heading(row.question),
    list(
      row.answers.slice(0, shown).map(one => ({
        title: one.answer,
        text: one.person,
        ...(one.doNotQuote
          ? {badge: {text: words.doNotQuote, tone: 'warn' as const}}
          : {}),
      })),
    ),
    ...(row.answers.length < 2
      ? []
      : [
          field({
            name: `mark ${row.key}`,
            label: words.mark,
            kind: 'choice',
            value: setting(world.tracker, markKey(work, row.key)),
            choices: [
              {value: '', label: words.notSaid},
              ...MARKS.map(value => ({value, label: words.marks[value]})),
            ],
          }),
        ]),
  ];
}

function choice(world: World, work: Work): readonly Block[] {
  const words = world.words.record;
  const now = (Object.keys(DECISIONS) as (keyof typeof DECISIONS)[]).find(
    one => DECISIONS[one] === work.status,
  );
  return [
    heading(words.choiceTitle),
    ...(work.imagined === ''
      ? []
      : [text(fill(words.imagined, {imagined: work.imagined}), 'quiet')]),
    field({
      name: 'found',
      label: world.words.work.found,
      kind: 'lines',
      value: work.found,
    }),
    field({
      name: 'interestAfter',
      label: fill(words.interest, {work: work.name}),
      kind: 'rating',
      value: work.interestAfter === undefined ? '' : String(work.interestAfter),
    }),
    field({
      name: 'decision',
      label: words.decision,
      kind: 'choice',
      value: now ?? 'undecided',
      choices: (Object.keys(DECISIONS) as (keyof typeof DECISIONS)[]).map(
        value => ({value, label: words.decisions[value]}),
      ),
    }),
    field({
      name: 'reason',
      label: words.reason,
      kind: 'lines',
      value: work.decisionReason,
    }),
    buttons({
      label: words.saveChoice,
      press: {action: 'record.decide', about: {work: work.id}},
      kind: 'main',
    }),
  ];
}

/** Keeps the marks and the choice. A choice to keep or set aside wants its reason, which is what one looks for a year later. */
export function decide(world: World, press: Press): Deed {
  const work = find(world.tracker, 'work', about(press, 'work'));
  if (!work) throw new Problem('gone');
  const decision = typed(press, 'decision') as keyof typeof DECISIONS | '';
  const reason = typed(press, 'reason');
  if (decision !== '' && decision !== 'undecided' && reason === '')
    throw new Problem('noReason', {}, 'reason');
  const marks = answersByQuestion(world, opinionsAbout(world, work)).filter(
    ({key}) => {
      const mark = press.typed?.[`mark ${key}`];
      return (
        mark !== undefined &&
        mark !== setting(world.tracker, markKey(work, key))
      );
    },
  );
  const changes = [
    put('work', work.id, {
      found: typed(press, 'found'),
      interestAfter: asRating(typed(press, 'interestAfter')),
      decisionReason: reason,
      ...(decision in DECISIONS
        ? {status: DECISIONS[decision as keyof typeof DECISIONS]}
        : {}),
    }),
    ...marks.map(({key, question}) =>
      put('settings', markKey(work, key), {
        name: fill(world.words.record.markName, {work: work.name, question}),
        value: typed(press, `mark ${key}`),
      }),
    ),
  ];
  return write(changes, after =>
    show(
      compareScreen(
        after,
        press,
        fill(after.words.record.decided, {work: work.name}),
      ),
    ),
  );
}
