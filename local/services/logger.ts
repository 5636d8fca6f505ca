import {format} from 'node:util';
import type {Run, ServiceFactory} from '../run';

/** `Logger` and `console`: lines are kept with the run, for whoever started it. */
export const logger: ServiceFactory = run => ({
  Logger: run.offer('Logger', {
    log: (...parts: unknown[]) => void note(run, format(...parts)),
    getLog: () => lines(run).join('\n'),
    clear: () => void lines(run).splice(0),
  }),
  console: run.offer('console', {
    log: (...parts: unknown[]) => note(run, format(...parts)),
    info: (...parts: unknown[]) => note(run, format(...parts)),
    warn: (...parts: unknown[]) => note(run, format(...parts)),
    error: (...parts: unknown[]) => note(run, format(...parts)),
    time: (label = 'default') =>
      void run.memory.set(`timer ${label}`, run.workspace.clock.now()),
    timeEnd(label = 'default') {
      const started = run.memory.get(`timer ${label}`);
      if (typeof started !== 'number') return;
      note(run, `${label}: ${run.workspace.clock.now() - started}ms`);
    },
  }),
});

function lines(run: Run): string[] {
  const kept = (run.memory.get('logs') as string[] | undefined) ?? [];
  run.memory.set('logs', kept);
  return kept;
}

const note = (run: Run, line: string): void => void lines(run).push(line);
