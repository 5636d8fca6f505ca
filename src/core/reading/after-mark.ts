import {keptInAll} from '../languages/kept';

/**
 * What stands behind the mark that begins a line, in whichever language it is written; undefined where none does.
 * French writes a blank before the colon, and people do or do not.
 */
export function afterMark(
  line: string,
  mark: 'subject' | 'kind',
): string | undefined {
  const words = line.trim();
  return keptInAll()
    .map(({marks}) => markName(marks[mark]))
    .filter(name => words.toLowerCase().startsWith(name.toLowerCase()))
    .map(name => words.slice(name.length))
    .find(rest => COLON.test(rest))
    ?.replace(COLON, '')
    .trim();
}

/** The mark without its colon. */
export const markName = (mark: string): string => mark.replace(/\s*:$/, '');

const COLON = /^\s*:/;
