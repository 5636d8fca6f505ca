/** Characters that a cell of Excel's takes at most; it takes a file with more in one for a broken one. */
const MOST_CHARACTERS = 32_767;

/** What would be an error and not a text, if it stood in a cell as it is. */
const ERROR =
  /^#(?=(?:REF!|N\/A|VALUE!|NAME\?|NULL!|NUM!|DIV\/0!|SPILL!|CALC!|GETTING_DATA)$)/;

/**
 * A text as an .xlsx file holds it. Where it has `_x0041_` of its own, Excel would read an A; what XML has no sign for, and the first sign
 * of what looks like an error, is written in that way. What no cell of Excel's can hold is cut, and says so by its end.
 */
export const textForExcel = (text: string): string =>
  (text.length > MOST_CHARACTERS
    ? `${text.slice(0, MOST_CHARACTERS - 1)}…`
    : text
  )
    .replace(/_x(?=[\da-f]{4}_)/gi, '_x005F_x')
    .replace(ERROR, '_x0023_')
    .replace(/\ufffe/g, '_xFFFE_')
    .replace(/\uffff/g, '_xFFFF_');
