import type {TrackerFile} from './deed';
import {
  type Block,
  buttons,
  heading,
  type Item,
  list,
  type Screen,
  text,
} from './screen';
import {goneThroughAll} from './gone-through';
import {oddities} from './oddities';
import {STEPS} from './steps';
import type {StepState, Suggestion} from './steps/step';
import {NAMED_AT_THE_END} from './views';
import {oddSettings} from './views/pace';
import {zoneNote} from './views/calendar/zone-note';
import {followsTracker, keepUpWith} from './calendar/keep-up';
import type {Words} from './languages/words';
import type {World} from './world';

/** What a person sees first: the one next thing to do, and all seven steps with their state (S0.1, S0.3, S0.4). */
export function overview(world: World): Screen {
  const words = world.words.overview;
  return {
    id: 'overview',
    title: words.title,
    ...(followsTracker(world) ? {afterwards: keepUpWith()} : {}),
    blocks: [
      ...zoneNote(world),
      heading(words.next),
      nextThings(suggestions(world), words.nothingNext),
      heading(words.allSteps),
      list(
        STEPS.map((step, index) =>
          stepItem(world, step.id, index + 1, step.state(world)),
        ),
      ),
      ...(goneThroughAll(world.tracker).length > 0
        ? [text(words.through, 'good')]
        : []),
      ...oddities(world),
      ...oddSettings(world),
      heading(words.more),
      list(
        NAMED_AT_THE_END.map(view => ({
          title: world.words[view].title,
          press: {action: view},
        })),
      ),
    ],
  };
}

/** What is worth doing next over all steps, most urgent first. */
export const suggestions = (world: World): readonly Suggestion[] =>
  STEPS.flatMap(step => step.suggestions(world)).sort(
    (a, b) => a.rank - b.rank,
  );

/** As many things as a person can hold in mind beside what they are doing. */
const MOST_NEXT = 3;

const nextThings = (next: readonly Suggestion[], nothing: string): Block =>
  next.length > 0
    ? list(
        next.slice(0, MOST_NEXT).map(({says, press}) => ({title: says, press})),
      )
    : text(nothing, 'quiet');

const stepItem = (
  {words}: World,
  id: keyof Words['steps'],
  number: number,
  state: StepState,
): Item => ({
  title: `${number} ${words.steps[id].title}`,
  badge: {
    text: words.overview.states[state],
    tone:
      state === 'done' ? 'good' : state === 'in progress' ? 'plain' : 'quiet',
  },
  press: {action: `${id}.home`},
});

/** Shown in a spreadsheet that is no tracker: makes one, or leads to the one there is. */
export const welcome = (
  {overview: words}: Words,
  existing: TrackerFile | undefined,
): Screen => ({
  id: 'welcome',
  title: words.welcomeTitle,
  blocks: [
    text(words.welcome),
    ...(existing
      ? [text(words.welcomeBack), ...ways(words, existing)]
      : [
          text(words.welcomeMake, 'quiet'),
          buttons({
            label: words.makeTracker,
            press: {action: 'makeTracker'},
            kind: 'main',
          }),
        ]),
  ],
});

/** Shown once the tracker is made. */
export const trackerMade = (
  {overview: words}: Words,
  made: TrackerFile,
): Screen => ({
  id: 'trackerMade',
  title: words.welcomeTitle,
  said: words.made,
  blocks: [text(words.madeNext), ...ways(words, made)],
});

const ways = (words: Words['overview'], file: TrackerFile): Block[] => [
  {show: 'link', label: words.openTracker, address: file.address},
  buttons({
    label: words.goOn,
    press: {action: 'overview', about: {tracker: file.id}},
    kind: 'main',
  }),
];
