import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import * as ts from 'typescript';
import {english} from '../../src/core/languages/english';

/** Two words of prose beside each other. */
const PROSE = /\p{L}{2,} \p{L}{2,}/u;
/** Whole tags of HTML, and those that a template cuts in two. */
const TAGS = /<[^<>]*>|<[^<>]*$|^[^<>]*>/g;
/** What is written once for all languages: the tables and the bank, whose English the language files take over; the look of pages; what Google refuses with. */
const NOT_READ =
  /src\/core\/(languages|tables)\/|questions\/bank\.ts|print-style\.data\.ts|google\/(files|refused|mailbox|patiently)\.ts/;

const sources = ['src/core', 'src/surfaces', 'src/google', 'src'].flatMap(
  (folder, at, all) =>
    readdirSync(folder, {recursive: at < all.length - 1})
      .map(name => join(folder, String(name)))
      .filter(name => /\.tsx?$/.test(name) && !NOT_READ.test(name)),
);

/** Words by which the product knows something, and for which the language files have another: names of states, of what is chosen from a list. */
const NAMES = new Set(namesIn(english));

/** What is said to Google, or between the parts of the product. */
const NOT_SAID = new Set(['no calendar', 'yyyy-mm-dd hh:mm', 'whole name']);

it('no sentence that a person reads stands outside the language files', () => {
  expect(sources.length).toBeGreaterThan(200);
  expect(sources.flatMap(proseIn)).toEqual([]);
});

it('is found where one does', () => {
  const found = (source: string) =>
    proseOf(ts.createSourceFile('x.tsx', source, ts.ScriptTarget.Latest, true));
  expect(found('const a = say("Open the letter")')).toEqual([
    'Open the letter',
  ]);
  expect(found('const a = `Dear ${name}, thank you`')).toEqual([', thank you']);
  expect(found('const a = <p>Good</p>')).toEqual(['Good']);
  expect(found('const a = <p title="Good day">{b}</p>')).toEqual(['Good day']);
  expect(found('throw new Error("No such tab")')).toEqual([]);
});

const proseIn = (name: string): readonly string[] =>
  proseOf(
    ts.createSourceFile(
      name,
      readFileSync(name, 'utf8'),
      ts.ScriptTarget.Latest,
      true,
    ),
  ).map(words => `${name}: ${words}`);

function proseOf(node: ts.Node): readonly string[] {
  if (isForDevelopers(node)) return [];
  const own = wordsOf(node);
  const found =
    own === undefined || NAMES.has(own) || NOT_SAID.has(own) ? [] : [own];
  node.forEachChild(child => void found.push(...proseOf(child)));
  return found;
}

/** An error that only a developer sees, a class of the style sheet, a place to import from. */
const isForDevelopers = (node: ts.Node): boolean =>
  ts.isImportDeclaration(node) ||
  (ts.isNewExpression(node) && node.expression.getText() === 'Error') ||
  (ts.isJsxAttribute(node) && /^(class|rel)$/.test(node.name.getText()));

function wordsOf(node: ts.Node): string | undefined {
  if (ts.isJsxText(node))
    return /\p{L}/u.test(node.text) ? node.text.trim() : undefined;
  if (ts.isStringLiteral(node) || ts.isTemplateLiteralToken(node))
    return PROSE.test(node.text.replace(TAGS, ''))
      ? node.text.trim()
      : undefined;
  return undefined;
}

function namesIn(words: unknown): readonly string[] {
  return typeof words === 'object' && words !== null && !Array.isArray(words)
    ? Object.entries(words).flatMap(([name, one]) => [name, ...namesIn(one)])
    : [];
}
