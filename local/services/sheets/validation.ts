import {additionsOf} from '../../workspace/spreadsheets/additions';
import type {At} from '../../workspace/spreadsheets/cells';
import type {Model} from '@odoo/o-spreadsheet';
import {conditionOf, criterionOf, type Criterion} from './conditions';
import type {Editing, Handler} from './editing';
import {newNumber} from './editing';
import {areaOf, rangeDataOf, type Area} from './places';
import type {GridRange, ValidationRule} from './schema';

export const setDataValidation: Handler<{
  range?: GridRange;
  rule?: ValidationRule;
}> = ({range, rule}, editing) =>
  setRule(areaOf(range, editing), range, rule, editing);

/** Puts a rule on the area in place of those that were there; no rule clears it. */
export function setRule(
  area: Area,
  range: GridRange | undefined,
  rule: ValidationRule | undefined,
  editing: Editing,
): void {
  const {tell, model, workspace} = editing;
  if (rule === undefined && !hasRule(model, area)) return;
  const {sheetId} = area;
  const id = String(
    newNumber(workspace, number =>
      rulesOf(model, sheetId).some(each => each.id === String(number)),
    ),
  );
  const criterion: Criterion =
    rule === undefined
      ? {type: 'isNotEqual', values: ['0']}
      : withLook(criterionOf(rule.condition, 'validation', editing), rule);
  tell({
    type: 'ADD_DATA_VALIDATION_RULE',
    sheetId,
    ranges: [rangeDataOf(area, range)],
    rule: {id, criterion, isBlocking: rule?.strict ?? false},
  });
  // The engine takes a new rule's cells out of the older ones: a rule that comes and goes at once clears them.
  if (rule === undefined)
    tell({type: 'REMOVE_DATA_VALIDATION_RULE', sheetId, id});
  else if (rule.inputMessage)
    tell({type: 'SET_ADDITION', part: 'helps', id, value: rule.inputMessage});
}

const withLook = (criterion: Criterion, rule: ValidationRule): Criterion =>
  criterion.type === 'isValueInList' || criterion.type === 'isValueInRange'
    ? {...criterion, displayStyle: rule.showCustomUi ? 'chip' : 'plainText'}
    : criterion;

interface EngineRule {
  readonly id: string;
  readonly criterion: Criterion;
  readonly isBlocking?: boolean;
  readonly ranges: readonly {readonly zone: Omit<Area, 'sheetId'>}[];
}

export const rulesOf = (model: Model, sheetId: string): readonly EngineRule[] =>
  model.getters.getDataValidationRules(sheetId) as unknown as EngineRule[];

const hasRule = (model: Model, area: Area): boolean =>
  rulesOf(model, area.sheetId).some(rule =>
    rule.ranges.some(
      ({zone}) =>
        zone.left <= area.right &&
        zone.right >= area.left &&
        zone.top <= area.bottom &&
        zone.bottom >= area.top,
    ),
  );

/** Google's shape of the rule on a cell. */
export function ruleAt(model: Model, at: At): ValidationRule | undefined {
  const rule = model.getters.getValidationRuleForCell(at) as unknown as
    EngineRule | undefined;
  if (rule === undefined) return undefined;
  const inputMessage = additionsOf(model).helps[rule.id];
  return {
    condition: conditionOf(rule.criterion),
    ...(inputMessage === undefined ? {} : {inputMessage}),
    ...(rule.isBlocking ? {strict: true} : {}),
    ...(rule.criterion.displayStyle === 'plainText'
      ? {}
      : {showCustomUi: true}),
  };
}
