import type {Editing} from './editing';
import {refuse} from './editing';
import type {Condition} from './schema';

/** The engine's criterion: what a value is asked, and what it is compared with. */
export interface Criterion {
  readonly type: string;
  readonly values: readonly string[];
  readonly dateValue?: string;
  readonly displayStyle?: string;
}

/** Google's name of a condition, the engine's, and how many values it takes. */
const CONDITIONS: readonly (readonly [string, string, number | 'many'])[] = [
  ['NUMBER_GREATER', 'isGreaterThan', 1],
  ['NUMBER_GREATER_THAN_EQ', 'isGreaterOrEqualTo', 1],
  ['NUMBER_LESS', 'isLessThan', 1],
  ['NUMBER_LESS_THAN_EQ', 'isLessOrEqualTo', 1],
  ['NUMBER_EQ', 'isEqual', 1],
  ['NUMBER_NOT_EQ', 'isNotEqual', 1],
  ['NUMBER_BETWEEN', 'isBetween', 2],
  ['NUMBER_NOT_BETWEEN', 'isNotBetween', 2],
  ['TEXT_CONTAINS', 'containsText', 1],
  ['TEXT_NOT_CONTAINS', 'notContainsText', 1],
  ['TEXT_STARTS_WITH', 'beginsWithText', 1],
  ['TEXT_ENDS_WITH', 'endsWithText', 1],
  ['TEXT_EQ', 'isEqualText', 1],
  ['TEXT_NOT_EQ', 'isNotEqual', 1],
  ['TEXT_IS_EMAIL', 'isEmail', 0],
  ['TEXT_IS_URL', 'isLink', 0],
  ['DATE_EQ', 'dateIs', 1],
  ['DATE_BEFORE', 'dateIsBefore', 1],
  ['DATE_AFTER', 'dateIsAfter', 1],
  ['DATE_ON_OR_BEFORE', 'dateIsOnOrBefore', 1],
  ['DATE_ON_OR_AFTER', 'dateIsOnOrAfter', 1],
  ['DATE_BETWEEN', 'dateIsBetween', 2],
  ['DATE_NOT_BETWEEN', 'dateIsNotBetween', 2],
  ['DATE_IS_VALID', 'dateIsValid', 0],
  ['ONE_OF_LIST', 'isValueInList', 'many'],
  ['ONE_OF_RANGE', 'isValueInRange', 1],
  ['BLANK', 'isEmpty', 0],
  ['NOT_BLANK', 'isNotEmpty', 0],
  ['CUSTOM_FORMULA', 'customFormula', 1],
  ['BOOLEAN', 'isBoolean', 0],
];

const VALIDATIONS: ReadonlySet<string> = new Set([
  'containsText',
  'notContainsText',
  'isEqualText',
  'isEmail',
  'isLink',
  'dateIs',
  'dateIsBefore',
  'dateIsOnOrBefore',
  'dateIsAfter',
  'dateIsOnOrAfter',
  'dateIsBetween',
  'dateIsNotBetween',
  'dateIsValid',
  'isEqual',
  'isNotEqual',
  'isGreaterThan',
  'isGreaterOrEqualTo',
  'isLessThan',
  'isLessOrEqualTo',
  'isBetween',
  'isNotBetween',
  'isBoolean',
  'isValueInList',
  'isValueInRange',
  'customFormula',
]);
const NOT_IN_FORMATS: ReadonlySet<string> = new Set([
  'isBoolean',
  'isValueInList',
  'isValueInRange',
  'isEmail',
  'isLink',
  'dateIsValid',
  'dateIsBetween',
  'dateIsNotBetween',
]);

const RELATIVE: Readonly<Record<string, string>> = {
  PAST_YEAR: 'lastYear',
  PAST_MONTH: 'lastMonth',
  PAST_WEEK: 'lastWeek',
  YESTERDAY: 'yesterday',
  TODAY: 'today',
  TOMORROW: 'tomorrow',
};

/** The engine's criterion for Google's condition. */
export function criterionOf(
  condition: Condition | undefined,
  use: 'validation' | 'format',
  editing: Editing,
): Criterion {
  const name = condition?.type ?? 'CONDITION_TYPE_UNSPECIFIED';
  const [, type, count] = CONDITIONS.find(([google]) => google === name) ?? [];
  const isKnown =
    type !== undefined &&
    (use === 'validation' ? VALIDATIONS.has(type) : !NOT_IN_FORMATS.has(type));
  if (!isKnown)
    return refuse(
      editing,
      `Condition type ${name} is not available in the local workspace`,
    );
  const given = condition?.values ?? [];
  if (count === 'many' ? given.length === 0 : given.length !== count)
    refuse(
      editing,
      `condition.values must have ${count === 'many' ? 'at least one value' : `${count} values`}, got ${given.length}.`,
    );
  const relative = RELATIVE[given[0]?.relativeDate ?? ''];
  const values = given.map(value => value.userEnteredValue ?? '');
  if (!type.startsWith('dateIs') || count !== 1)
    return {type: typeOf(type, use), values};
  return relative === undefined
    ? {type, values, dateValue: 'exactDate'}
    : {type, values: [], dateValue: relative};
}

/** Conditional formats compare text and numbers alike. */
const typeOf = (type: string, use: 'validation' | 'format'): string =>
  use === 'format' && type === 'isEqualText' ? 'isEqual' : type;

/** Google's condition for the engine's criterion. */
export function conditionOf({type, values, dateValue}: Criterion): Condition {
  const name =
    CONDITIONS.find(([, engine]) => engine === type)?.[0] ?? 'CUSTOM_FORMULA';
  const relativeDate = Object.entries(RELATIVE).find(
    ([, each]) => each === dateValue,
  )?.[0];
  if (relativeDate !== undefined) return {type: name, values: [{relativeDate}]};
  return values.length === 0
    ? {type: name}
    : {
        type: name,
        values: values.map(userEnteredValue => ({userEnteredValue})),
      };
}
