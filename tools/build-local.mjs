// Builds the local workspace: build/local/main.mjs, journey.mjs, bench.mjs and the like for Node, build/local/page/ for the browser.
import {build} from 'esbuild';

const common = {
  bundle: true,
  sourcemap: true,
  logLevel: 'warning',
  jsx: 'automatic',
  jsxImportSource: 'preact',
};

/** npm packages stay where npm put them; only our own files are joined. */
const forNode = {
  ...common,
  entryPoints: {
    main: 'local/main.ts',
    journey: 'local/journey/main.ts',
    bench: 'bench/main.ts',
    deploy: 'tools/deploy/main.ts',
    services: 'tools/services/main.ts',
    caldav: 'tools/caldav/main.ts',
    'keep-tracker': 'tools/keep-tracker/main.ts',
    browser: 'local/browser.ts',
  },
  outdir: 'build/local',
  outExtension: {'.js': '.mjs'},
  platform: 'node',
  target: 'node20',
  format: 'esm',
  packages: 'external',
};

const forBrowser = {
  ...common,
  outdir: 'build/local/page',
  platform: 'browser',
  target: 'es2022',
  minify: true,
};

await Promise.all([
  build(forNode),
  build({
    ...forBrowser,
    entryPoints: {page: 'local/page/index.tsx'},
    format: 'esm',
    // The spreadsheet's own files and the icons are served unmodified beside ours, never joined with them.
    external: ['@odoo/*', '/cards/*'],
  }),
  build({
    ...forBrowser,
    entryPoints: {'google-script': 'local/page/frame/index.ts'},
    format: 'iife',
  }),
]);
