import {answers} from './answers';
import {calls} from './calls';
import {interviews} from './interviews';
import {letters} from './letters';
import {matters} from './matters';
import {outings} from './outings';
import {people} from './people';
import {plan} from './plan';
import {questions} from './questions';
import {referrals} from './referrals';
import {research} from './research';
import {scripts} from './scripts';
import {settings} from './settings';
import type {Row} from './table';
import {work} from './work';

/** The tabs of the tracker that hold rows, in the order a person sees them after Start. */
export const TABLES = {
  work,
  research,
  people,
  calls,
  outings,
  interviews,
  answers,
  referrals,
  letters,
  plan,
  matters,
  questions,
  scripts,
  settings,
} as const;

export type Tables = typeof TABLES;
export type TableId = keyof Tables;
export type RowOf<T extends TableId> = Row<Tables[T]>;

export const TABLE_IDS = Object.keys(TABLES) as readonly TableId[];

export type Work = RowOf<'work'>;
export type Research = RowOf<'research'>;
export type Person = RowOf<'people'>;
export type Call = RowOf<'calls'>;
export type Outing = RowOf<'outings'>;
export type Interview = RowOf<'interviews'>;
export type Answer = RowOf<'answers'>;
export type Referral = RowOf<'referrals'>;
export type Letter = RowOf<'letters'>;
export type PlanItem = RowOf<'plan'>;
export type Matter = RowOf<'matters'>;
export type OwnQuestion = RowOf<'questions'>;
export type OwnScript = RowOf<'scripts'>;
export type SettingRow = RowOf<'settings'>;
