import type {Deed} from '../deed';
import type {Words} from '../languages/words';
import type {Press, Screen} from '../screen';
import type {World} from '../world';

export type StepState = 'not begun' | 'in progress' | 'done';

/** Something worth doing next; of several, the one with the lowest rank comes first. */
export interface Suggestion {
  readonly says: string;
  readonly press: Press;
  readonly rank: number;
}

/** Looks and changes nothing. */
export type View = (world: World, press: Press) => Screen | Deed;
/** May change something: the tracker is locked before it is read. */
export type Change = (world: World, press: Press) => Deed;

/** One of the seven steps: where the person stands in it, and everything that can be seen and done there. */
export interface Step {
  /** Also the first part of the names of its views and deeds, and of its first screen: `work.home`. */
  readonly id: keyof Words['steps'];
  state(world: World): StepState;
  /** What in this step is worth doing next, most urgent first. */
  suggestions(world: World): readonly Suggestion[];
  /** By the name a press calls them; each step has a `home`. */
  readonly views: Readonly<Record<string, View>>;
  readonly changes: Readonly<Record<string, Change>>;
}
