'use strict';
// Turns TypeScript and ES modules into what jest runs. esbuild is here for the build already, and is the fastest of those tried.
const {createHash} = require('node:crypto');
const {transformSync, version} = require('esbuild');

module.exports = {
  getCacheKey: (source, path) =>
    createHash('sha256').update(`${version} ${path} ${source}`).digest('hex'),
  process(source, path) {
    const {code, map} = transformSync(source, {
      loader: path.endsWith('.tsx')
        ? 'tsx'
        : path.endsWith('.ts')
          ? 'ts'
          : 'js',
      format: 'cjs',
      target: 'node20',
      jsx: 'automatic',
      jsxImportSource: 'preact',
      sourcemap: 'inline',
      sourcefile: path,
      define: {'import.meta.url': 'import_meta_url'},
      banner:
        "const import_meta_url = require('node:url').pathToFileURL(__filename).href;",
    });
    return {code, map};
  },
};
