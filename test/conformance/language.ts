import type {Fact} from './fact';

/** What the language has, and what it has not although browsers and Node have it. */
export const language: readonly Fact[] = [
  {
    says: 'There are no timers, no network, no text coders and no browser.',
    find: () =>
      [
        'setTimeout',
        'setInterval',
        'fetch',
        'URL',
        'URLSearchParams',
        'TextEncoder',
        'TextDecoder',
        'crypto',
        'window',
        'navigator',
        'process',
        'atob',
        'structuredClone',
      ].filter(name => name in globalThis),
    is: [],
  },
  {
    says: 'A date without a time is midnight in UTC.',
    find: () => new Date('2026-01-05').getTime(),
    is: Date.UTC(2026, 0, 5),
  },
  {
    says: 'Local hours are those of the zone in the manifest.',
    find: () => new Date('2027-07-01T12:00:00Z').getHours(),
    is: 21,
  },
  {
    says: 'An enum is written as its name in JSON.',
    find: () => JSON.stringify(ScriptApp.AuthMode.FULL),
    is: '"FULL"',
  },
  {
    says: 'Which later parts of the language there are.',
    isOpen: true,
    find: () =>
      ['Intl', 'BigInt', 'WeakRef', 'Atomics', 'SharedArrayBuffer'].filter(
        name => name in globalThis,
      ),
    is: ['Intl', 'BigInt', 'WeakRef', 'Atomics', 'SharedArrayBuffer'],
  },
];
