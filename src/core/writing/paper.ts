import type {Block} from '../screen';

/** A page to print: what a screen shows, and what only paper has. */
export interface Paper {
  readonly title: string;
  readonly blocks: readonly PaperBlock[];
  /** Whether it lies on its side, as a wide table wants. */
  readonly isWide?: boolean;
}

export type PaperBlock =
  | Block
  /** A word and what stands for it, side by side. */
  | {
      readonly show: 'facts';
      readonly facts: readonly {readonly name: string; readonly text: string}[];
    }
  /** What must not be overlooked. */
  | {readonly show: 'boxed'; readonly title: string; readonly text: string}
  /** Things to tick with a pen. */
  | {
      readonly show: 'ticks';
      readonly items: readonly {
        readonly title: string;
        readonly text?: string;
        readonly done?: boolean;
      }[];
      readonly empty?: string;
    }
  | {
      readonly show: 'figures';
      readonly figures: readonly {
        readonly figure: number;
        readonly of: string;
      }[];
    }
  /** A question with its number, the answer as far as there is one, and lines to write on. */
  | {
      readonly show: 'asked';
      readonly number: number;
      readonly text: string;
      readonly answer: string;
      readonly lines: number;
    }
  | {readonly show: 'room'; readonly title: string; readonly lines: number};

/** The lines of a list as things to tick. */
export const ticks = (
  titles: readonly string[],
): Extract<PaperBlock, {show: 'ticks'}> => ({
  show: 'ticks',
  items: titles.map(title => ({title})),
});
