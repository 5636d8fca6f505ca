import type {Cell} from 'hucre/xlsx';

/** Functions that Excel gained after 2007 and whose names carry a prefix in files. */
const LATER =
  'ACOT|ACOTH|ARABIC|BASE|BITAND|BITOR|BITXOR|CEILING.MATH|CONCAT|COVARIANCE.P|COVARIANCE.S|DAYS|DECIMAL|FLOOR.MATH|' +
  'FORMULATEXT|IFNA|IFS|ISFORMULA|ISOWEEKNUM|MAXIFS|MINIFS|MODE.MULT|MODE.SNGL|NETWORKDAYS.INTL|NUMBERVALUE|PERCENTILE.EXC|' +
  'PERCENTILE.INC|QUARTILE.EXC|QUARTILE.INC|RANK.AVG|RANK.EQ|STDEV.P|STDEV.S|SEC|SECH|SHEET|SHEETS|SWITCH|TEXTJOIN|UNICHAR|' +
  'UNICODE|VAR.P|VAR.S|WORKDAY.INTL|XLOOKUP|XMATCH|XOR|UNIQUE|SEQUENCE|RANDARRAY|SORTBY|CHOOSECOLS|CHOOSEROWS|EXPAND|HSTACK|' +
  'TOCOL|TOROW|VSTACK|WRAPCOLS|WRAPROWS|TEXTAFTER|TEXTBEFORE|TEXTSPLIT|LET|LAMBDA';
const SPILLING = /\b(FILTER|SORT|UNIQUE|SEQUENCE|SORTBY|RANDARRAY)\s*\(/i;
const LATER_CALL = new RegExp(
  `\\b(?<!\\.)(${LATER.replaceAll('.', '\\.')})\\s*\\(`,
  'gi',
);
/** Functions that only Google has; its own files write them so that other programs show the last value. */
const GOOGLE =
  /\b(ARRAYFORMULA|QUERY|SPARKLINE|GOOGLEFINANCE|GOOGLETRANSLATE|IMAGE|IMPORT\w+|REGEXMATCH|REGEXEXTRACT|REGEXREPLACE|SPLIT|FLATTEN|JOIN|ISEMAIL|ISURL|COUNTUNIQUE)\s*\(/i;
const LAST_ROW = 1048576;

/** A formula of the grid as an .xlsx file writes it. `value` is what it came to. */
export function formulaForExcel(
  formula: string,
  value: string | number | boolean | null,
): Partial<Cell> {
  const bare = formula.replace(/^=/, '');
  if (GOOGLE.test(withoutText(bare)))
    return {
      formula: `IFERROR(__xludf.DUMMYFUNCTION("${bare.replaceAll('"', '""')}"),${literal(value)})`,
    };
  const translated = outsideText(bare, part =>
    part
      .replace(
        /(\$?[A-Z]{1,3})(\$?)(\d+):(\$?[A-Z]{1,3})(?![\w$(])/g,
        (_, from: string, fixed: string, row: string, to: string) =>
          `${from}${fixed}${row}:${to}${fixed}${LAST_ROW}`,
      )
      .replace(LATER_CALL, name => `_xlfn.${name}`)
      .replace(/\b(?<!\.)(FILTER|SORT)\s*\(/gi, name => `_xlfn._xlws.${name}`),
  );
  return SPILLING.test(withoutText(bare))
    ? {formula: translated, formulaDynamic: true}
    : {formula: translated};
}

function literal(value: string | number | boolean | null): string {
  if (value === null) return '""';
  if (typeof value === 'string') return `"${value.replaceAll('"', '""')}"`;
  return String(value).toUpperCase();
}

/** Changes what stands outside quotation marks, of text and of sheet names. */
const outsideText = (
  formula: string,
  change: (part: string) => string,
): string =>
  formula
    .split(/("(?:[^"]|"")*"|'(?:[^']|'')*')/)
    .map((part, at) => (at % 2 === 0 ? change(part) : part))
    .join('');

const withoutText = (formula: string): string =>
  formula.replace(/"(?:[^"]|"")*"|'(?:[^']|'')*'/g, '""');
