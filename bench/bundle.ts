import {readFileSync} from 'node:fs';
import {createContext, Script} from 'node:vm';
import {gzipSync} from 'node:zlib';
import {medianOf} from './median';
import type {Section} from './section';

/** What is pushed to Google: how large it is, and how long its code takes to load. */
export function* bundle(): Generator<Section> {
  const code = readFileSync('build/addon/Code.js');
  const panel = readFileSync('build/addon/Sidebar.html');
  yield {
    title: 'The bundle',
    rows: [
      {
        what: 'Code.js',
        figures: {
          KB: kilobytes(code.length),
          'load ms': loading(code.toString()),
        },
        bars: {KB: 250, 'load ms': 50},
      },
      {
        what: 'Sidebar.html, as sent',
        figures: {KB: kilobytes(gzipSync(panel).length)},
        bars: {KB: 60},
      },
    ],
  };
}

const kilobytes = (bytes: number): number => Math.round(bytes / 100) / 10;

/** Milliseconds to read and run the code's top level in a new world, as at each start of a run. */
const loading = (code: string): number =>
  Math.round(
    medianOf(() => {
      const world = createContext({});
      const started = performance.now();
      new Script(code).runInContext(world);
      return performance.now() - started;
    }),
  );
