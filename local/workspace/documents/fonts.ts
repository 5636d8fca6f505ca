import {readFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import {dirname, join} from 'node:path';

/**
 * A style element with the fonts that `text` needs and a laptop may lack, inside it so that nothing is fetched.
 * Only the parts of a font that hold a character of the text come along: a letter in English brings none.
 */
export function fontsFor(text: string): string {
  const characters = [
    ...new Set([...text].map(char => char.codePointAt(0) ?? 0)),
  ].filter(isUncommon);
  if (characters.length === 0) return '';
  const faces = FONTS.flatMap(name => facesOf(name, characters));
  const families = [...new Set(faces.map(({family}) => family))];
  return (
    `<style>${faces.map(({css}) => css).join('')}` +
    `:root{--others:${fontList(families.map(family => `'${family}'`))}}</style>`
  );
}

/** What any system's ordinary fonts have: Latin, Greek, Cyrillic and common punctuation. */
const isUncommon = (character: number): boolean =>
  character >= 0x0530 &&
  !(character >= 0x1e00 && character <= 0x20cf) &&
  !(character >= 0xe000 && character <= 0xf8ff);

/** Any system's ordinary fonts, with those of other scripts where given. Open Sans comes with the packed Chromium and draws letters it does not have as blanks, so it stands last. */
export const fontList = (others: readonly string[] = []): string =>
  ['Arial', "'Liberation Sans'", ...others, "'Open Sans'", 'sans-serif'].join(
    ',',
  );

/** Noto, by Google, under the SIL Open Font License; earlier ones are preferred. */
const FONTS = [
  '@fontsource-variable/noto-sans-arabic',
  '@fontsource-variable/noto-sans-hebrew',
  '@fontsource-variable/noto-sans-devanagari',
  '@fontsource-variable/noto-sans-bengali',
  '@fontsource-variable/noto-sans-tamil',
  '@fontsource-variable/noto-sans-thai',
  '@fontsource-variable/noto-sans-jp',
  '@fontsource-variable/noto-sans-sc',
  '@fontsource-variable/noto-sans-kr',
  '@fontsource-variable/noto-emoji',
];

function facesOf(
  name: string,
  characters: readonly number[],
): {family: string; css: string}[] {
  const folder = dirname(
    createRequire(import.meta.url).resolve(`${name}/package.json`),
  );
  const sheet = readFileSync(join(folder, 'index.css'), 'utf8');
  return sheet.split('@font-face').flatMap(face => {
    const family = /font-family: '([^']+)'/.exec(face)?.[1];
    const file = /url\(\.\/(files\/[\w.[\]-]+\.woff2)\)/.exec(face)?.[1];
    const ranges = /unicode-range: ([^;]+);/.exec(face)?.[1];
    if (!family || !file || !ranges || !covers(ranges, characters)) return [];
    const data = readFileSync(join(folder, file)).toString('base64');
    return {
      family,
      css:
        `@font-face{font-family:'${family}';font-weight:100 900;` +
        `src:url(data:font/woff2;base64,${data}) format('woff2');unicode-range:${ranges}}`,
    };
  });
}

const covers = (ranges: string, characters: readonly number[]): boolean =>
  ranges.split(',').some(range => {
    const [, first = '0', last = first] =
      /U\+([0-9a-f]+)(?:-([0-9a-f]+))?/i.exec(range) ?? [];
    return characters.some(
      character =>
        character >= parseInt(first, 16) && character <= parseInt(last, 16),
    );
  });
