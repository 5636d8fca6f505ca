import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {english} from '../../src/core/languages/english';
import {readTemplatesFile} from '../../src/core/reading/templates-file';
import {EXAMPLES} from './support/examples';

const PAGES = [
  ...['README.md', 'CONTRIBUTING.md', 'PRIVACY.md', 'bench/costs.md'],
  ...readdirSync('docs')
    .filter(name => name.endsWith('.md'))
    .map(name => `docs/${name}`),
];

/** Files that a recipe has somebody write. */
const WRITTEN = new Set(
  Object.values(EXAMPLES)
    .flat()
    .flatMap(edit => ('written' in edit ? [edit.file] : [])),
);

const read = (page: string): string => readFileSync(page, 'utf8');

/** The address of a heading, as GitHub makes it. */
const anchorOf = (heading: string): string =>
  heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N} _-]/gu, '')
    .replaceAll(' ', '-');

const anchorsOf = (page: string): readonly string[] =>
  [...read(page).matchAll(/^#+ (.+)$/gm)].map(([, heading]) =>
    anchorOf(heading!),
  );

describe.each(PAGES)('%s', page => {
  it('leads only to pages, headings and pictures that are there', () => {
    const links = [...read(page).matchAll(/\]\((?!https?:)([^)]+)\)/g)];
    const broken = links.filter(([, link]) => {
      const [path, anchor] = link!.split('#');
      const target = path === '' ? page : join(dirname(page), path!);
      return (
        !existsSync(target) ||
        (anchor !== undefined && !anchorsOf(target).includes(anchor))
      );
    });
    expect(broken.map(([, link]) => link)).toEqual([]);
  });

  it('names only files that are there', () => {
    const named = [
      ...read(page).matchAll(
        /`((?:src|local|test|tools|bench|docs)\/[\w./-]+\.\w+)`/g,
      ),
    ].map(([, path]) => path!);
    expect(
      named.filter(path => !existsSync(path) && !WRITTEN.has(path)),
    ).toEqual([]);
  });
});

it('every picture is shown or spoken of on some page', () => {
  const all = PAGES.map(read).join('\n');
  const spokenOf = (name: string): boolean =>
    all.includes(name) || all.includes(`\`${name.replace('.png', '')}\``);
  expect(
    readdirSync('docs/pictures').filter(
      name => !name.startsWith('icon') && !spokenOf(name),
    ),
  ).toEqual([]);
});

it('the set of templates that counsellors are shown can be brought in', () => {
  const [, example = ''] = read('docs/counsellors.md').split('```');
  const file = Buffer.from(example).toString('base64');
  expect(readTemplatesFile(file, english)).toMatchObject([
    {
      name: 'After the job shadowing day',
      kind: {id: 'informational'},
      lines: {length: 5},
    },
  ]);
});
