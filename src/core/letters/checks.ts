import {fill, type Words} from '../languages/words';
import type {LetterShown} from '../screen';
import {holesIn, textOf} from './fill-in';

/** What still holds a letter back, each a sentence that says what to do; none when it may go. */
export const heldBackBy = (
  letter: LetterShown,
  personName: string,
  {letters: {checks, fields}}: Words,
): readonly string[] => [
  ...holesIn([subjectAsParagraph(letter), ...letter.paragraphs]).map(name =>
    fill(isKnown(name, fields) ? checks.hole : checks.unknownField, {name}),
  ),
  ...(letter.to === '' ? [fill(checks.noAddress, {name: personName})] : []),
  ...(letter.to !== '' && !isAddress(letter.to)
    ? [fill(checks.badAddress, {address: letter.to})]
    : []),
  ...(letter.subject === '' ? [checks.noSubject] : []),
  ...(/[\r\n]/.test(letter.subject) ? [checks.subjectBreak] : []),
  ...(letter.paragraphs.every(({runs}) => textOf(runs).trim() === '')
    ? [checks.nothing]
    : []),
];

const subjectAsParagraph = ({subject}: LetterShown) => ({
  runs: [{text: subject}],
});

const isKnown = (
  name: string,
  fields: Readonly<Record<string, string>>,
): boolean =>
  Object.values(fields).some(
    known => known.toLowerCase() === name.toLowerCase(),
  );

/** One address with nothing around it: no list, no display name, no line break. */
export const isAddress = (text: string): boolean =>
  /^[^\s@,;<>"()]+@[^\s@,;<>"()]+\.[^\s@,;<>"().]+$/u.test(text);
