// npm run requirements: each requirement with the stories and browser tests that show it, by the numbers in their titles. Exits 1 while one has none.
import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';

/** What a person goes through counts; the tests of core are named besides. */
const SHOWING = ['test/stories', 'test/browser'];
const BESIDES = ['test/core', 'test/addon', 'test/local', 'test/project'];

const NUMBER = /\bS\d+\.\d+\b/g;
/** The first words of a test: `it('S1.2 S1.3 …'`, `it.each([...])('S1.2 …'`. */
const TITLE =
  /\b(?:it|describe)(?:\.each[^]*?\)\s*)?\(\s*(['"`])((?:S\d+\.\d+[^]*?))\1/g;

const titlesIn = folder =>
  readdirSync(folder, {recursive: true, encoding: 'utf8'})
    .filter(name => /\.test\.tsx?$/.test(name))
    .sort()
    .flatMap(name =>
      [...readFileSync(join(folder, name), 'utf8').matchAll(TITLE)].map(
        ([, , title]) => ({
          file: `${folder}/${name}`.replaceAll('\\', '/'),
          title,
          numbers: title.match(NUMBER) ?? [],
        }),
      ),
    );

const requirements = JSON.parse(readFileSync('test/requirements.json', 'utf8'));
const shown = SHOWING.flatMap(titlesIn);
const besides = BESIDES.flatMap(titlesIn);
const naming = (tests, id) => tests.filter(({numbers}) => numbers.includes(id));

let missing = 0;
for (const {id, says} of requirements) {
  const stories = naming(shown, id);
  const more = naming(besides, id).length;
  if (stories.length === 0) missing += 1;
  console.log(`${id}\t${says}`);
  if (stories.length === 0) console.log('\tnone');
  for (const {file, title} of stories) console.log(`\t${file}: ${title}`);
  if (more > 0) console.log(`\t(and ${more} tests beside the stories)`);
}

const known = new Set(requirements.map(({id}) => id));
const unknown = [...shown, ...besides].flatMap(({file, numbers}) =>
  numbers.filter(id => !known.has(id)).map(id => `${id} in ${file}`),
);
for (const one of unknown)
  console.log(`A test names ${one}, which is not on the list.`);

console.log(
  `${requirements.length - missing} of ${requirements.length} requirements are shown by a story or a browser test.`,
);
process.exitCode = missing > 0 || unknown.length > 0 ? 1 : 0;
