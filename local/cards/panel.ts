import {startingAnswers, type Answers} from './answers';
import type {Card} from './card';
import type {NavigationStep, Response} from './response';

/** A card as it stands before a person, with what they have put into its fields. */
export interface ShownCard {
  readonly card: Card;
  readonly answers: Answers;
}

/** The cards of an add-on's panel. Safe to use in a browser. */
export interface Panel {
  /** What the add-on has opened with; when they are several, a person chooses one from the list of their headers. */
  readonly roots: readonly Card[];
  /** The cards on top of each other, the one that is shown last; none while the list of roots is shown. */
  readonly stack: readonly ShownCard[];
}

export const openedWith = (roots: readonly Card[], zone: string): Panel => ({
  roots,
  stack: roots.length === 1 ? roots.map(card => fresh(card, zone)) : [],
});

export const shownOf = ({stack}: Panel): ShownCard | undefined => stack.at(-1);

/** Chosen from the list of several roots. */
export const chosen = (panel: Panel, root: Card, zone: string): Panel => ({
  ...panel,
  stack: [fresh(root, zone)],
});

export const canGoBack = ({roots, stack}: Panel): boolean =>
  stack.length > (roots.length > 1 ? 0 : 1);

export const wentBack = (panel: Panel): Panel =>
  canGoBack(panel) ? {...panel, stack: panel.stack.slice(0, -1)} : panel;

/** A person has put `values` into a field of the card that is shown. */
export function answeredWith(
  panel: Panel,
  name: string,
  values: readonly string[],
): Panel {
  const shown = shownOf(panel);
  if (shown === undefined) return panel;
  const answers = {...shown.answers, [name]: values};
  return {...panel, stack: [...panel.stack.slice(0, -1), {...shown, answers}]};
}

/** The panel after a response; throws a sentence for navigation that Google would not take. */
export function respondedWith(
  panel: Panel,
  {action}: Response,
  {
    zone,
    persistValues,
  }: {readonly zone: string; readonly persistValues: boolean},
): Panel {
  const stack = (action?.navigations ?? []).reduce(
    (before, step) => navigated(before, step, {zone, persistValues}),
    panel.stack,
  );
  return {...panel, stack};
}

const fresh = (card: Card, zone: string): ShownCard => ({
  card,
  answers: startingAnswers(card, zone),
});

function navigated(
  stack: readonly ShownCard[],
  {pushCard, updateCard, pop, popToRoot, popToCard}: NavigationStep,
  {zone, persistValues}: {zone: string; persistValues: boolean},
): readonly ShownCard[] {
  if (pushCard) return [...stack, fresh(pushCard, zone)];
  if (updateCard) {
    const next = fresh(updateCard, zone);
    const kept = persistValues ? stack.at(-1)?.answers : {};
    return [
      ...stack.slice(0, -1),
      {card: updateCard, answers: {...next.answers, ...kept}},
    ];
  }
  // The first card stays: there is nothing behind it.
  if (pop) return stack.length > 1 ? stack.slice(0, -1) : stack;
  if (popToRoot) return stack.slice(0, 1);
  const at = stack.map(({card}) => card.name).lastIndexOf(popToCard);
  if (at === -1)
    throw new Error(`There is no card named ${popToCard} to go back to.`);
  return stack.slice(0, at + 1);
}
