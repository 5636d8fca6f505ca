import type {Card} from '../../cards/card';
import type {Insertion} from '../../cards/draft-update';
import type {CardPress} from '../../cards/run-cards';
import type {Occasion} from '../../cards/occasion';
import type {Response} from '../../cards/response';

/** The add-on as its hosts show it. */
export interface ShownAddOn {
  readonly name: string;
  /** `#rrggbb` */
  readonly colour: string;
  /** The owner's zone, in which pickers speak. */
  readonly zone: string;
  /** Where it has cards: `GMAIL homepage`, `GMAIL message`, … */
  readonly occasions: readonly string[];
  /** What its button in a compose window says. */
  readonly composeText?: string;
  readonly menu: readonly MenuLine[];
}

/** A line of the menu that the add-on has everywhere. */
export interface MenuLine {
  readonly label: string;
  readonly openLink?: string;
  readonly runFunction?: string;
}

/** What the page asks when the add-on opens, and when one of its cards is pressed. */
export interface OpenRequest {
  readonly occasion: Occasion;
}
export interface PressRequest {
  readonly occasion: Occasion;
  readonly press: CardPress;
}

export type OpenAnswer =
  {readonly cards: readonly Card[]} | {readonly problem: string};

export type PressAnswer =
  | {readonly response: Response; readonly insertion?: Insertion}
  | {readonly problem: string};
