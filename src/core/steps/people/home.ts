import {counted, fill} from '../../languages/words';
import {
  about,
  type Block,
  buttons,
  field,
  heading,
  list,
  type Press,
  type Screen,
  text,
  typed,
} from '../../screen';
import type {World} from '../../world';
import {byWhatIsNext} from './by-what-is-next';
import {toApproach} from './ladder';
import {waitingNames} from './waiting-names';
import {personItem} from './person-item';
import {found} from './search';

/** People on one screen of a long list. */
export const PAGE = 25;
/** People named as the next to approach. */
const NEXT = 3;

/** The first screen of step 2: whom to approach next and why, and everybody, by what is next (S2.1, S6.10). */
export function home(
  world: World,
  press: Press = {action: 'people.home'},
  said?: string,
  undo?: Block,
): Screen {
  const words = world.words.people;
  const search = typed(press, 'search') || about(press, 'search');
  const from = Math.max(0, Number(about(press, 'from')) || 0);
  const isFirst = search === '' && from === 0;
  return {
    id: 'people.home',
    title: world.words.steps.people.title,
    back: {label: world.words.overview.back, press: {action: 'overview'}},
    ...(said === undefined ? {} : {said}),
    blocks: [
      ...(undo ? [undo] : []),
      ...(isFirst
        ? [
            text(world.words.steps.people.why, 'quiet'),
            ...namesGiven(world),
            ...nextPeople(world),
          ]
        : []),
      buttons(
        {
          label: words.add,
          press: {action: 'people.new'},
          kind: 'main',
          leaves: true,
        },
        {
          label: words.bringIn,
          press: {action: 'people.import'},
          leaves: true,
        },
        {
          label: words.practice,
          press: {action: 'people.practice'},
          leaves: true,
        },
      ),
      ...everybody(world, search, from),
    ],
  };
}

/** Names somebody gave that nobody on the list stands for yet; a press makes one a person (S3.7). */
function namesGiven(world: World): readonly Block[] {
  const words = world.words.people;
  const waiting = waitingNames(world.tracker).slice(0, PAGE);
  if (waiting.length === 0) return [];
  return [
    heading(words.namesGiven),
    text(words.namesGivenHint, 'quiet'),
    list(
      waiting.map(one => ({
        title: one.name,
        text: fill(words.namedByItem, {from: one.from || words.someone}),
        press: {action: 'people.fromReferral', about: {referral: one.id}},
      })),
    ),
  ];
}

function nextPeople(world: World): readonly Block[] {
  const words = world.words.people;
  const next = toApproach(world.tracker).slice(0, NEXT);
  if (next.length === 0) return [];
  return [
    heading(words.nextPerson),
    list(
      next.map(({person, rung}) => ({
        title: person.name,
        text: words.why[rung],
        press: {action: 'people.show', about: {person: person.id}},
      })),
    ),
  ];
}

function everybody(
  world: World,
  search: string,
  from: number,
): readonly Block[] {
  const words = world.words.people;
  const everyone = world.tracker.rows.people;
  const some = byWhatIsNext(found(everyone, search));
  const turn = (label: string, to: number) => ({
    label,
    press: {action: 'people.home', about: {search, from: String(to)}},
    leaves: true,
  });
  const turns = [
    ...(from + PAGE < some.length ? [turn(words.more, from + PAGE)] : []),
    ...(from > 0 ? [turn(words.before, Math.max(0, from - PAGE))] : []),
  ];
  return [
    heading(
      search === ''
        ? words.all
        : counted(world.words, some.length, words.found),
    ),
    ...(everyone.length > PAGE || search !== ''
      ? [
          field({
            name: 'search',
            label: words.search,
            kind: 'line',
            value: search,
            hint: words.searchHint,
          }),
          buttons({label: words.searchNow, press: {action: 'people.home'}}),
        ]
      : []),
    list(
      some.slice(from, from + PAGE).map(one => personItem(world, one)),
      everyone.length === 0 ? words.none : words.noneFound,
    ),
    ...(turns.length > 0 ? [buttons(...turns)] : []),
  ];
}
