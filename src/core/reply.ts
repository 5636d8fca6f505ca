import type {Press, Screen} from './screen';
import type {World} from './world';

/** What a surface sends: a press, and the tracker it is about once one is known. */
export interface Request {
  readonly tracker?: string;
  readonly press: Press;
  /** The panel, where it does not say. */
  readonly place?: World['place'];
  /** The IANA zone that the person's device goes by. */
  readonly zone?: string;
  /** The person's language as Google says it, `de-AT`, where the surface is told. */
  readonly locale?: string;
}

/** What a surface gets: the next screen, or what to put right before there is one. */
export type Reply =
  | {readonly tracker: string; readonly screen: Screen}
  | {readonly problem: {readonly sentence: string; readonly field?: string}};
