// Makes build/addon: exactly what clasp pushes. Code.js, Data.js, a file of words for each language, Sidebar.html, appsscript.json.
import {copyFile, mkdir, readFile, rm, writeFile} from 'node:fs/promises';
import {fileURLToPath} from 'node:url';
import {build} from 'esbuild';

const root = fileURLToPath(new URL('..', import.meta.url));
const out = `${root}build/addon`;

/** Apps Script documents that it cannot parse class fields; whatever is newer than this is written in older words. */
const TARGET = 'es2020';

/** What is no code, from the modules called `*.data.ts`: by the name of the function that gives it, the value as JSON. */
const data = new Map();

/** In the bundle such a module reads its value from Data.js when it is first asked; until then Google need not even parse it. */
const readsData = {
  name: 'reads data',
  setup({onLoad}) {
    onLoad({filter: /\.data\.ts$/}, async ({path}) => {
      const given = Object.entries(await evaluated(path));
      for (const [name, give] of given) data.set(name, JSON.stringify(give()));
      return {
        contents: given
          .map(
            ([name]) => `export const ${name} = () => JSON.parse(${name}_());`,
          )
          .join('\n'),
      };
    });
  },
};

await rm(out, {recursive: true, force: true});
await mkdir(out, {recursive: true});
await Promise.all([
  script(),
  languages(),
  sidebar(),
  copyFile(`${root}appsscript.json`, `${out}/appsscript.json`),
]);

/** What a module exports. */
async function evaluated(path) {
  const {outputFiles} = await build({
    entryPoints: [path],
    bundle: true,
    format: 'esm',
    write: false,
  });
  return import(
    `data:text/javascript,${encodeURIComponent(outputFiles[0].text)}`
  );
}

/** A function whose text is not even parsed until it is called. */
function giving(name, text) {
  return `function ${name}_() {\n  return ${JSON.stringify(text)};\n}\n`;
}

/** One classic script: the bundle in one variable, and a top-level function for each export of main.ts, which is what Google looks for. */
async function script() {
  const {outputFiles, metafile} = await build({
    entryPoints: [`${root}src/main.ts`],
    bundle: true,
    format: 'iife',
    globalName: 'SevenSteps_',
    target: TARGET,
    charset: 'utf8',
    minify: true,
    legalComments: 'none',
    tsconfigRaw: {
      compilerOptions: {target: 'ES2019', useDefineForClassFields: false},
    },
    metafile: true,
    plugins: [readsData],
    write: false,
    outfile: 'Code.js',
  });
  const [{exports}] = Object.values(metafile.outputs);
  const names =
    exports.length > 0 ? exports : await exportsOf(`${root}src/main.ts`);
  const functions = names.map(
    name =>
      `function ${name}(event) {\n  return SevenSteps_.${name}(event);\n}\n`,
  );
  await Promise.all([
    writeFile(`${out}/Code.js`, outputFiles[0].text + functions.join('')),
    writeFile(
      `${out}/Data.js`,
      [...data]
        .sort(([one], [other]) => one.localeCompare(other))
        .map(([name, json]) => giving(name, json))
        .join(''),
    ),
  ]);
}

/** An iife's metafile lists no exports, so the same entry is asked once more as a module. */
async function exportsOf(entry) {
  const {metafile} = await build({
    entryPoints: [entry],
    bundle: true,
    format: 'esm',
    metafile: true,
    write: false,
    outfile: 'main.js',
  });
  return Object.values(metafile.outputs)[0].exports;
}

/** Each language as a file of its own: one function whose text is not even parsed until somebody uses that language. */
async function languages() {
  const {WRITTEN, wordsIn} = await evaluated(
    `${root}src/core/languages/all.ts`,
  );
  await Promise.all(
    Object.keys(WRITTEN).map(code =>
      writeFile(
        `${out}/Words-${code}.js`,
        giving(
          `words${code[0].toUpperCase()}${code.slice(1)}`,
          JSON.stringify(wordsIn(code)),
        ),
      ),
    ),
  );
}

/** The sidebar with its script and styles inside: one file, nothing fetched from anywhere. */
async function sidebar() {
  const folder = `${root}src/surfaces/sheets/sidebar`;
  const [page, {outputFiles}, styles] = await Promise.all([
    readFile(`${folder}/index.html`, 'utf8'),
    build({
      entryPoints: [`${folder}/main.tsx`],
      bundle: true,
      format: 'iife',
      target: 'es2020',
      minify: true,
      legalComments: 'none',
      jsx: 'automatic',
      jsxImportSource: 'preact',
      write: false,
      outfile: 'sidebar.js',
    }),
    build({
      entryPoints: [`${folder}/sidebar.css`],
      bundle: true,
      minify: true,
      write: false,
    }),
  ]);
  const js = outputFiles[0].text
    .replace(/<\/script/gi, '<\\/script')
    .replace(/<!--/g, '<\\!--');
  const css = styles.outputFiles[0].text;
  await writeFile(
    `${out}/Sidebar.html`,
    page
      .replace('<!-- styles -->', () => `<style>${css}</style>`)
      .replace('<!-- script -->', () => `<script>${js}</script>`),
  );
}
