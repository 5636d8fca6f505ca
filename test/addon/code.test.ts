import {execFileSync} from 'node:child_process';
import {readdirSync, readFileSync} from 'node:fs';
import {Script} from 'node:vm';
import {type Node, parse} from 'acorn';
import {readCode, topLevelFunctions} from '../../local/rules/syntax';
import {loadScript} from '../../local/script';
import {LANGUAGES} from '../../src/core/languages/languages';

const code = readFileSync('build/addon/Code.js', 'utf8');

/** What main.ts exports: all that Google, the menu and the sidebar may call. */
const EXPORTS = [
  ...readFileSync('src/main.ts', 'utf8').matchAll(/^export function (\w+)/gm),
].map(([, name]) => name);

const WORDS = LANGUAGES.map(({code}) => `Words-${code}.js`).sort();

describe('the shipped bundle', () => {
  it('is the code, its data, a file of words for each language, the panel and the manifest', () => {
    expect(readdirSync('build/addon').sort()).toEqual([
      'Code.js',
      'Data.js',
      'Sidebar.html',
      ...WORDS,
      'appsscript.json',
    ]);
  });

  it('is exactly what clasp would push', () => {
    const listed = JSON.parse(
      execFileSync(
        process.execPath,
        [
          'node_modules/@google/clasp/build/src/index.js',
          'show-file-status',
          '--json',
        ],
        {encoding: 'utf8'},
      ),
    ) as {filesToPush: string[]};
    expect(
      listed.filesToPush.map(file => file.replace(/\\/g, '/')).sort(),
    ).toEqual([
      'build/addon/Code.js',
      'build/addon/Data.js',
      'build/addon/Sidebar.html',
      ...WORDS.map(name => `build/addon/${name}`),
      'build/addon/appsscript.json',
    ]);
  });

  it('puts one variable and one function for each export into the global scope, and nothing else', () => {
    const {body} = parse(code, {ecmaVersion: 2020}) as unknown as {
      body: (Node & {
        id?: {name: string};
        declarations?: {id: {name: string}}[];
      })[];
    };
    expect(
      body.map(({type, id, declarations}) => [
        type,
        id?.name ?? declarations?.map(one => one.id.name).join(),
      ]),
    ).toEqual([
      ['VariableDeclaration', 'SevenSteps_'],
      ...[...EXPORTS].sort().map(name => ['FunctionDeclaration', name]),
    ]);
  });

  it.each(LANGUAGES.map(({code}) => code))(
    'has the words of %s in one function that nobody can call from outside',
    language => {
      const file = readFileSync(`build/addon/Words-${language}.js`, 'utf8');
      const name = `words${language[0]!.toUpperCase()}${language[1]}_`;
      expect(topLevelFunctions(readCode(file))).toEqual(new Set([name]));
      const text: unknown = new Script(`${file};${name}()`).runInNewContext({});
      expect(JSON.parse(String(text))).toMatchObject({
        language: {code: language},
      });
    },
  );

  it('has what is no code in functions that nobody can call from outside, each of which gives JSON', () => {
    const file = readFileSync('build/addon/Data.js', 'utf8');
    const names = [...topLevelFunctions(readCode(file))];
    expect(names).toEqual(['readHeadings_', 'readKept_', 'readPrintStyle_']);
    for (const name of names) {
      const text: unknown = new Script(`${file};${name}()`).runInNewContext({});
      expect(JSON.parse(String(text))).toBeTruthy();
    }
  });

  it('has only syntax that Apps Script can parse, and a manifest that names only what is there', () => {
    expect([...loadScript('build/addon').functions].sort()).toEqual(
      [...EXPORTS].sort(),
    );
  });

  it('makes no code from text', () => {
    expect(code).not.toMatch(/\beval\s*\(|new Function\b/);
  });

  it('calls no service while it is loaded', () => {
    expect(() => new Script(code).runInNewContext({})).not.toThrow();
  });

  it('depends on nothing that Apps Script may lack', () => {
    expect(code).not.toMatch(
      /\b(Intl|TextEncoder|URLSearchParams|structuredClone|setTimeout|fetch)\b/,
    );
  });
});
