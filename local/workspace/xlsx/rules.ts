import type {Model} from '@odoo/o-spreadsheet';
import type {ConditionalRule, DataValidation} from 'hucre/xlsx';
import {additionsOf} from '../spreadsheets/additions';
import {helpers} from '../spreadsheets/engine';
import {changedStyleOf} from './styles';

interface Criterion {
  readonly type: string;
  readonly values: readonly string[];
  readonly dateValue?: string;
}
interface Zone {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}
interface Rule {
  readonly id: string;
  readonly criterion: Criterion;
  readonly isBlocking?: boolean;
  readonly ranges: readonly {readonly zone: Zone}[];
}

/** Excel's comparison and the kinds of the engine that mean it. */
const OPERATORS = {
  isGreaterThan: 'greaterThan',
  isGreaterOrEqualTo: 'greaterThanOrEqual',
  isLessThan: 'lessThan',
  isLessOrEqualTo: 'lessThanOrEqual',
  isEqual: 'equal',
  isNotEqual: 'notEqual',
  isBetween: 'between',
  isNotBetween: 'notBetween',
  dateIs: 'equal',
  dateIsBefore: 'lessThan',
  dateIsAfter: 'greaterThan',
  dateIsOnOrBefore: 'lessThanOrEqual',
  dateIsOnOrAfter: 'greaterThanOrEqual',
  dateIsBetween: 'between',
  dateIsNotBetween: 'notBetween',
} as const;
const operatorOf = (type: string) =>
  (
    OPERATORS as Readonly<
      Record<string, (typeof OPERATORS)[keyof typeof OPERATORS]>
    >
  )[type];

/** The sheet's data validation as Excel knows it; a checkbox becomes a choice of TRUE and FALSE. */
export function validationsOf(model: Model, sheetId: string): DataValidation[] {
  const rules = model.getters.getDataValidationRules(
    sheetId,
  ) as unknown as Rule[];
  return rules.flatMap(rule =>
    rule.ranges.map(({zone}) => {
      const inputMessage = additionsOf(model).helps[rule.id];
      return {
        ...kindOf(rule.criterion, zone),
        range: xcOf(zone),
        allowBlank: true,
        showErrorMessage: true,
        errorStyle: rule.isBlocking ? ('stop' as const) : ('warning' as const),
        ...(inputMessage === undefined
          ? {}
          : {showInputMessage: true, inputMessage}),
      };
    }),
  );
}

function kindOf(
  {type, values, dateValue}: Criterion,
  zone: Zone,
): Pick<
  DataValidation,
  'type' | 'operator' | 'formula1' | 'formula2' | 'values'
> {
  if (type === 'isBoolean') return {type: 'list', values: ['TRUE', 'FALSE']};
  if (type === 'isValueInList') return {type: 'list', values: [...values]};
  if (type === 'isValueInRange')
    return {type: 'list', formula1: bare(values[0])};
  const [formula1, formula2] = operandsOf(values, dateValue);
  if (type === 'dateIsValid')
    return {type: 'date', operator: 'greaterThanOrEqual', formula1: '0'};
  if (operatorOf(type) !== undefined)
    return {
      type: type.startsWith('date') ? 'date' : 'decimal',
      operator: operatorOf(type),
      formula1,
      ...(formula2 === undefined ? {} : {formula2}),
    };
  return {type: 'custom', formula1: testOf({type, values}, zone)};
}

/** The sheet's conditional formats as Excel knows them, the first the strongest. */
export function conditionalRulesOf(
  model: Model,
  sheetId: string,
): ConditionalRule[] {
  const formats = model.getters.getConditionalFormats(sheetId) as unknown as {
    ranges: string[];
    rule: {
      type: string;
      operator: string;
      values: string[];
      dateValue?: string;
      style: Record<string, unknown>;
    };
  }[];
  return formats.flatMap(({ranges, rule}, at) =>
    rule.type !== 'CellIsRule'
      ? []
      : ranges.map(range => {
          const bounded = boundedXc(model, sheetId, range);
          const zone = helpers.toZone(bounded);
          const criterion = {type: rule.operator, values: rule.values};
          const operator = operatorOf(rule.operator);
          const [first = '', second] = operandsOf(rule.values, rule.dateValue);
          return {
            range: bounded,
            priority: at + 1,
            style: changedStyleOf(rule.style),
            ...(operator === undefined
              ? {type: 'expression' as const, formula: testOf(criterion, zone)}
              : {
                  type: 'cellIs' as const,
                  operator,
                  formula: second === undefined ? first : [first, second],
                }),
          };
        }),
  );
}

function boundedXc(model: Model, sheetId: string, range: string): string {
  const found = model.getters.getRangeFromSheetXC(sheetId, range);
  return xcOf(found.zone);
}

const RELATIVE: Readonly<Record<string, string>> = {
  today: 'TODAY()',
  tomorrow: 'TODAY()+1',
  yesterday: 'TODAY()-1',
  lastWeek: 'TODAY()-7',
  lastMonth: 'EDATE(TODAY(),-1)',
  lastYear: 'EDATE(TODAY(),-12)',
};

const operandsOf = (
  values: readonly string[],
  dateValue?: string,
): (string | undefined)[] => {
  const relative = RELATIVE[dateValue ?? ''];
  return relative === undefined ? values.map(operand) : [relative];
};

/** A formula without its sign, a number as it is, anything else as text. */
function operand(value: string): string {
  if (value.startsWith('=')) return bare(value);
  return value !== '' && Number.isFinite(Number(value))
    ? value
    : `"${value.replaceAll('"', '""')}"`;
}

const bare = (formula = ''): string => formula.replace(/^=/, '');

/** The question as a formula about the first cell of the zone. */
function testOf({type, values}: Criterion, zone: Zone): string {
  const cell = helpers.toXC(zone.left, zone.top);
  const text = `"${(values[0] ?? '').replaceAll('"', '""')}"`;
  switch (type) {
    case 'containsText':
      return `ISNUMBER(SEARCH(${text},${cell}))`;
    case 'notContainsText':
      return `ISERROR(SEARCH(${text},${cell}))`;
    case 'beginsWithText':
      return `LEFT(${cell},LEN(${text}))=${text}`;
    case 'endsWithText':
      return `RIGHT(${cell},LEN(${text}))=${text}`;
    case 'isEqualText':
      return `${cell}=${text}`;
    case 'isEmpty':
      return `LEN(TRIM(${cell}))=0`;
    case 'isNotEmpty':
      return `LEN(TRIM(${cell}))>0`;
    case 'isEmail':
      return `ISNUMBER(SEARCH("?@?*.?",${cell}))`;
    case 'isLink':
      return `LEFT(${cell},4)="http"`;
    default:
      return bare(values[0]);
  }
}

const xcOf = (zone: Zone): string =>
  `${helpers.toXC(zone.left, zone.top)}:${helpers.toXC(zone.right, zone.bottom)}`;
