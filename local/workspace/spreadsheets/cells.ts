import type {Model} from '@odoo/o-spreadsheet';
import {CellErrorType, helpers} from './engine';

/** A cell's place: the engine's name of the sheet, and its lines from 0. */
export interface At {
  readonly sheetId: string;
  readonly row: number;
  readonly col: number;
}

/** What was put into a cell, with its type. */
export type Entered =
  | {readonly is: 'text'; readonly text: string}
  | {readonly is: 'number'; readonly number: number}
  | {readonly is: 'boolean'; readonly boolean: boolean}
  | {readonly is: 'formula'; readonly formula: string};

/** What a cell comes to. Errors are text such as `#N/A`. */
export type Value = string | number | boolean;

interface EngineCell {
  readonly isFormula: boolean;
  readonly content: string;
  readonly parsedValue: string | number | boolean | null;
  readonly format?: string;
  readonly style?: Readonly<Record<string, unknown>>;
  readonly compiledFormula: {toFormulaString(getters: unknown): string};
}

export const cellAt = (model: Model, at: At): EngineCell | undefined =>
  model.getters.getCell(at) as EngineCell | undefined;

/** Text that no spreadsheet reads as anything else, in any language: a letter first and no figure after it. */
const PLAIN = /^\p{L}[^\d]*$/u;
const WORDS: ReadonlySet<string> = new Set(['TRUE', 'FALSE']);

/**
 * The engine's content for `entered`. Text that could be read as something else carries the apostrophe that marks text, as when a
 * person types one; in cells formatted as plain text the engine takes everything as text by itself, except what begins with = or '.
 */
export function contentOf(entered: Entered, format?: string): string {
  switch (entered.is) {
    case 'text':
      return textContent(entered.text, format);
    case 'number':
      return String(entered.number);
    case 'boolean':
      return entered.boolean ? 'TRUE' : 'FALSE';
    case 'formula':
      return withCommas(entered.formula);
  }
}

function textContent(text: string, format?: string): string {
  if (text === '') return '';
  if (isPlainText(format)) return /^[='\s]/.test(text) ? `'${text}` : text;
  return PLAIN.test(text) && !WORDS.has(text.toUpperCase()) ? text : `'${text}`;
}

export const isPlainText = (format: string | undefined): boolean =>
  format === '@';

/** Google takes semicolons between arguments in every language; the engine keeps commas. Text in quotes and arrays stay as they are. */
function withCommas(formula: string): string {
  if (!formula.includes(';')) return formula;
  let depth = 0;
  let quote = '';
  return [...formula]
    .map(letter => {
      if (quote !== '') {
        if (letter === quote) quote = '';
        return letter;
      }
      if (letter === '"' || letter === "'") quote = letter;
      if (letter === '{') depth++;
      if (letter === '}') depth--;
      return letter === ';' && depth === 0 ? ',' : letter;
    })
    .join('');
}

/** What stands in the cell; undefined when nothing does. */
export function enteredAt(model: Model, at: At): Entered | undefined {
  const cell = cellAt(model, at);
  if (cell === undefined) return undefined;
  if (cell.isFormula) return {is: 'formula', formula: formulaOf(model, cell)};
  const value = literalOf(cell);
  if (value === undefined) return undefined;
  if (typeof value === 'number') return {is: 'number', number: value};
  if (typeof value === 'boolean') return {is: 'boolean', boolean: value};
  return {is: 'text', text: value};
}

const formulaOf = (model: Model, cell: EngineCell): string =>
  cell.compiledFormula.toFormulaString(model.getters);

function literalOf(cell: EngineCell): Value | undefined {
  const {content, parsedValue, format} = cell;
  if (content === '' || parsedValue === null) return undefined;
  if (typeof parsedValue !== 'string' && isPlainText(format)) return content;
  return parsedValue;
}

/** What the cell comes to; undefined when it is empty. */
export function valueAt(model: Model, at: At): Value | undefined {
  const cell = cellAt(model, at);
  if (cell !== undefined && !cell.isFormula && cell.content !== '')
    return literalOf(cell);
  const {value} = model.getters.getEvaluatedCell(at);
  if (value === null || value === '')
    return cell?.isFormula === true ? '' : undefined;
  return typeof value === 'string' && value.startsWith('#')
    ? (ERRORS[value] ?? value)
    : value;
}

/** The value as a person sees it, for example `01/03/2027` or `12.50`. */
export function shownAt(model: Model, at: At): string | undefined {
  const value = valueAt(model, at);
  if (typeof value === 'string' || value === undefined) return value;
  const {formattedValue} = model.getters.getEvaluatedCell(at);
  return formattedValue;
}

/** The formula if there is one, else the value. */
export function formulaAt(model: Model, at: At): Value | undefined {
  const cell = cellAt(model, at);
  return cell?.isFormula === true ? formulaOf(model, cell) : valueAt(model, at);
}

export const isDate = (model: Model, at: At): boolean => {
  const {format, value} = model.getters.getEvaluatedCell(at);
  return (
    typeof value === 'number' &&
    format !== undefined &&
    helpers.isDateTimeFormat(format)
  );
};

/** The engine's names of errors where Google has others. */
const ERRORS: Readonly<Record<string, string>> = {
  [CellErrorType.GenericError]: '#VALUE!',
  [CellErrorType.BadExpression]: '#ERROR!',
  [CellErrorType.CircularDependency]: '#REF!',
  [CellErrorType.InvalidReference]: '#REF!',
  [CellErrorType.SpilledBlocked]: '#REF!',
  [CellErrorType.NotAvailable]: '#N/A',
};
