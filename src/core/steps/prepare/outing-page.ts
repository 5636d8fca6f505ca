import {type Deed, show, write} from '../../deed';
import {fill} from '../../languages/words';
import {Problem} from '../../problem';
import {bankQuestions} from '../../questions/question';
import {sayDay} from '../../say-day';
import {
  type Block,
  buttons,
  heading,
  list,
  type Press,
  type Screen,
  text,
} from '../../screen';
import type {Outing} from '../../tables';
import {put} from '../../tracker';
import type {World} from '../../world';
import {pageToPrint} from '../../writing/page';
import {type Paper, ticks} from '../../writing/paper';
import {outingIfAny} from './outing';
import {placeQuestion} from './start-talk';
import {targetsOf} from './targets';

/** Lines to write on below a question. */
const LINES = 2;

/** Opens the page that is taken along to an outing, and notes the first time (S4.16, S5.3). */
export function outingPage(world: World, press: Press): Deed {
  const outing = outingIfAny(world, press);
  if (!outing) throw new Problem('gone');
  const screen = (as: World) => show(pageScreen(as, outing));
  return outing.pageOpened === ''
    ? write([put('outings', outing.id, {pageOpened: world.now})], screen)
    : screen(world);
}

/** First sentence, quick questions, stands and what to take along: on the phone, and as a page to print. */
function pageScreen(world: World, outing: Outing): Screen {
  const words = world.words.prepare;
  const of = {outing: outing.id};
  const stands = targetsOf(outing).map(({organisation, jobs}) => ({
    title: organisation,
    ...(jobs.length === 0 ? {} : {text: jobs.join(world.words.grammar.comma)}),
  }));
  const blocks: readonly Block[] = [
    ...whenAndWhere(world, outing).map(line => text(line)),
    heading(words.myApproach),
    outing.approach === ''
      ? text(words.approachHint, 'quiet')
      : text(outing.approach),
    heading(words.quick),
    list(questionsFor(world, outing).map(title => ({title}))),
    ...(stands.length === 0 ? [] : [heading(words.who), list(stands)]),
    heading(world.words.questions.ready),
    ...toTake(world).map(line => text(line)),
  ];
  return {
    id: `prepare.outingPage ${outing.id}`,
    title: outing.name,
    back: {
      label: outing.name,
      press: {action: 'prepare.outing', about: of},
    },
    blocks: [
      ...blocks,
      pageToPrint(world, paper(world, outing), 'outing'),
      buttons({
        label: words.startHere,
        press: {action: 'prepare.outing', about: of},
        kind: 'main',
        leaves: true,
      }),
    ],
  };
}

function paper(world: World, outing: Outing): Paper {
  const words = world.words.prepare;
  return {
    title: outing.name,
    blocks: [
      ...whenAndWhere(world, outing).map(line => text(line)),
      {
        show: 'boxed',
        title: words.myApproach,
        text: outing.approach || words.approachHint,
      },
      ticks(
        targetsOf(outing).map(({organisation, jobs}) =>
          [organisation, ...jobs].join(' – '),
        ),
      ),
      ...questionsFor(world, outing).map((one, index) => ({
        show: 'asked' as const,
        number: index + 1,
        text: one,
        answer: '',
        lines: LINES,
      })),
      heading(world.words.questions.ready),
      ticks(toTake(world)),
    ],
  };
}

const whenAndWhere = (
  {words}: World,
  {on, place}: Outing,
): readonly string[] => [
  ...(on === '' ? [] : [sayDay(on, words)]),
  ...(place === '' ? [] : [fill(words.questions.where, {place})]),
];

/** The quick set, led by what fits the place; a featured job is named once the stand is known. */
function questionsFor(world: World, outing: Outing): readonly string[] {
  const first = placeQuestion(
    world,
    outing,
    targetsOf(outing)[0]?.organisation ?? '',
  );
  return [
    ...(first === undefined ? [] : [first]),
    ...bankQuestions(world.tracker, world.words)
      .filter(one => one.quick)
      .map(one => one.text),
  ];
}

const toTake = ({words: {questions: words}}: World): readonly string[] => [
  words.wearInPerson,
  words.polite,
  words.carry,
  words.noRecorder,
];
