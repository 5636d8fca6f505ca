// Makes build/addon: exactly what clasp pushes. Code.js, a file of words for each language, Sidebar.html, appsscript.json.
import {copyFile, mkdir, readFile, rm, writeFile} from 'node:fs/promises';
import {fileURLToPath} from 'node:url';
import {build} from 'esbuild';

const root = fileURLToPath(new URL('..', import.meta.url));
const out = `${root}build/addon`;

/** Apps Script documents that it cannot parse class fields; whatever is newer than this is written in older words. */
const TARGET = 'es2020';

await rm(out, {recursive: true, force: true});
await mkdir(out, {recursive: true});
await Promise.all([
  script(),
  languages(),
  sidebar(),
  copyFile(`${root}appsscript.json`, `${out}/appsscript.json`),
]);

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
  await writeFile(`${out}/Code.js`, outputFiles[0].text + functions.join(''));
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
  const {outputFiles} = await build({
    entryPoints: [`${root}src/core/languages/all.ts`],
    bundle: true,
    format: 'esm',
    write: false,
  });
  const {WRITTEN, wordsIn} = await import(
    `data:text/javascript,${encodeURIComponent(outputFiles[0].text)}`
  );
  await Promise.all(
    Object.keys(WRITTEN).map(code => {
      const name = `words${code[0].toUpperCase()}${code.slice(1)}_`;
      const json = JSON.stringify(JSON.stringify(wordsIn(code)));
      return writeFile(
        `${out}/Words-${code}.js`,
        `function ${name}() {\n  return ${json};\n}\n`,
      );
    }),
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
