// Makes a scratch script of the facts in test/conformance: build/conformance, or the folder named, with Code.js and appsscript.json.
import {copyFile, mkdir, readFile, writeFile} from 'node:fs/promises';
import {parseArgs} from 'node:util';
import {build} from 'esbuild';

const {values} = parseArgs({
  options: {out: {type: 'string', default: 'build/conformance'}},
});
const {out} = values;
await mkdir(out, {recursive: true});
await build({
  entryPoints: ['test/conformance/main.ts'],
  bundle: true,
  format: 'iife',
  globalName: 'Conformance_',
  target: 'es2019',
  charset: 'utf8',
  outfile: `${out}/Code.js`,
  footer: {
    js: 'function runConformance() {\n  return Conformance_.runConformance();\n}',
  },
});
await copyFile('test/conformance/appsscript.json', `${out}/appsscript.json`);

const {oauthScopes} = JSON.parse(
  await readFile(`${out}/appsscript.json`, 'utf8'),
);
await writeFile(
  `${out}/.clasp.json`,
  JSON.stringify({scriptId: 'PUT-YOUR-SCRATCH-SCRIPT-ID-HERE', rootDir: '.'}),
);
console.log(`
${out} holds a script that finds out on Google's own machines what test/conformance says of Apps Script.

To run it live, with an account of your own:
  1. Make an empty script at https://script.new and call it Conformance.
  2. Under Project settings, tick "Show appsscript.json".
  3. Paste ${out}/Code.js over Code.gs, and ${out}/appsscript.json over appsscript.json. (Or put its script id into ${out}/.clasp.json and, in that folder, run: npx clasp push -f)
  4. Choose the function runConformance, press Run, and allow what it asks for:
${oauthScopes.map(scope => `       ${scope}`).join('\n')}
     It makes a spreadsheet, a document and a calendar, and removes them at the end. It sends nothing.
  5. Paste the execution log into an issue of this project: what says "NOT SO" or "NOT as" is what the local workspace must learn.
`);
