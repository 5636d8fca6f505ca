import type {Press, Screen} from './screen';

/** What the sidebar sends: a press, and the tracker it is about once one is known. */
export interface Request {
  readonly tracker?: string;
  readonly press: Press;
  /** The IANA zone that the person's device goes by. */
  readonly zone?: string;
}

/** What the sidebar gets: the next screen, or what to put right before there is one. */
export type Reply =
  | {readonly tracker: string; readonly screen: Screen}
  | {readonly problem: {readonly sentence: string; readonly field?: string}};
