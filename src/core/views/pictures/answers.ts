import {inGroups} from '../../in-groups';
import {counted, fill} from '../../languages/words';
import {Problem} from '../../problem';
import {
  about,
  heading,
  type Press,
  type Screen,
  table,
  type TableShown,
  text,
} from '../../screen';
import {
  answersByQuestion,
  markKey,
  opinionsAbout,
  vantageOf,
} from '../../steps/record/compare-answers';
import {latestFirst} from '../../steps/record/state';
import type {Interview, Work} from '../../tables';
import {find, setting} from '../../tracker';
import type {World} from '../../world';
import {onScreen} from '../../writing/on-screen';
import {pageToPrint} from '../../writing/page';
import type {Paper} from '../../writing/paper';

/** What several people said about one kind of work, side by side, as a table and as a page to print (S3.11, S9.6). */
export function answersPicture(world: World, press: Press): Screen {
  const work = find(world.tracker, 'work', about(press, 'work'));
  if (!work) throw new Problem('gone');
  const paper = comparePaper(world, work);
  return {
    id: `pictures.answers ${work.id}`,
    title: paper.title,
    back: {
      label: fill(world.words.record.compareOf, {work: work.name}),
      press: {action: 'record.compare', about: {work: work.id}},
    },
    wide: {action: 'pictures.answers', about: {work: work.id}},
    blocks: [
      pageToPrint(world, paper, 'comparison'),
      ...onScreen(paper, world.words),
    ],
  };
}

/** People beside each other on a page that lies on its side, so that their words have room. */
const ABREAST = 8;

/** Talks that stand on the page; the rest would make a book of it. */
const MOST = 24;

/** On its side, for it grows with the people. What was said in confidence stays in the tracker. */
function comparePaper(world: World, work: Work): Paper {
  const words = world.words.print.compare;
  const facts = [
    {name: world.words.work.imagined, text: work.imagined},
    {name: world.words.work.found, text: work.found},
    {name: world.words.record.reason, text: work.decisionReason},
  ].filter(one => one.text !== '');
  const all = [...opinionsAbout(world, work)].sort(latestFirst);
  const rest = all.length - MOST;
  const talks = rest > 0 ? all.slice(0, MOST) : opinionsAbout(world, work);
  const shown = inGroups(talks, ABREAST)
    .map(talks => answersTable(world, work, talks))
    .filter(({rows}) => rows.length > 0);
  return {
    title: fill(words.title, {work: work.name}),
    isWide: true,
    blocks: [
      ...(shown.length === 0
        ? [text(words.noAnswers)]
        : shown.map(one => table(one))),
      ...(rest > 0
        ? [text(counted(world.words, rest, words.more), 'quiet')]
        : []),
      text(words.confidence, 'quiet'),
      ...(facts.length === 0 ? [] : [heading(words.choice)]),
      {show: 'facts', facts},
    ],
  };
}

/** Question by question; whether the answers agree is said with the question. */
function answersTable(
  world: World,
  work: Work,
  talks: readonly Interview[],
): TableShown {
  const words = world.words.print.compare;
  return {
    caption: words.caption,
    columns: [
      words.question,
      ...talks.map(talk =>
        [talk.person, vantageOf(world, talk)].filter(Boolean).join('\n'),
      ),
    ],
    rows: answersByQuestion(world, talks).map(({key, question, answers}) => {
      const mark = setting(world.tracker, markKey(work, key));
      const said = answers.filter(one => !one.doNotQuote);
      return [
        mark === 'agree' || mark === 'differ'
          ? `${question}\n${words[mark]}`
          : question,
        ...talks.map(
          talk =>
            said
              .filter(one => one.interviewId === talk.id)
              .map(one => one.answer)
              .join('\n') || words.notAsked,
        ),
      ];
    }),
  };
}
