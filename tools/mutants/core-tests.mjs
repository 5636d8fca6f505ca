// A test runner for Stryker: the tests of test/core in this process, a new copy of all modules for each alteration. Jest takes a second to begin; this takes the time of the tests.
import {readdirSync} from 'node:fs';
import {createRequire} from 'node:module';
import {resolve} from 'node:path';
import {performance} from 'node:perf_hooks';
import {Script} from 'node:vm';
import {buildSync} from 'esbuild';
import {expect} from 'expect';
import * as circus from 'jest-circus';

/** The global by which Stryker's alterations ask whether they are the one that is on. */
const ALTERATIONS = '__stryker__';
const TESTS = 'test/core';
/** Stryker's numbers for how a test ended. */
const PASSED = 0;
const FAILED = 1;

class CoreTests {
  #script;
  /** How long the tests of a file, and each test by its id, take in milliseconds, as far as it is known. */
  #took = new Map();

  capabilities() {
    return {reloadEnvironment: true};
  }

  init() {
    const {outputFiles} = buildSync({
      stdin: {
        contents: `module.exports = {${readdirSync(TESTS, {recursive: true})
          .filter(name => name.endsWith('.test.ts'))
          .map(name => JSON.stringify(name))
          .map(name => `${name}: () => require('./' + ${name}),`)
          .join('')}};`,
        resolveDir: resolve(TESTS),
      },
      absWorkingDir: process.cwd(),
      bundle: true,
      write: false,
      format: 'cjs',
      platform: 'node',
      target: 'node20',
      packages: 'external',
      logLevel: 'error',
    });
    this.#script = new Script(
      `((module, require) => {${outputFiles[0].text}\n})`,
      {filename: resolve('core-tests.cjs')},
    );
  }

  async dryRun() {
    const ran = [];
    for (const [file, load] of this.#files()) {
      const opened = performance.now();
      for (const test of load()) {
        const began = performance.now();
        stryker().currentTestId = test.id;
        const failureMessage = await failureOf(test);
        stryker().currentTestId = undefined;
        const timeSpentMs = performance.now() - began;
        this.#took.set(test.id, timeSpentMs);
        ran.push({
          id: test.id,
          name: test.id,
          timeSpentMs,
          ...(failureMessage === undefined
            ? {status: PASSED}
            : {status: FAILED, failureMessage}),
        });
      }
      this.#took.set(file, performance.now() - opened);
    }
    return {
      status: 'complete',
      tests: ran,
      mutantCoverage: stryker().mutantCoverage,
    };
  }

  async mutantRun({activeMutant, hitLimit, mutantActivation, testFilter}) {
    const {id} = activeMutant;
    const asked = testFilter && new Set(testFilter);
    const files = testFilter && new Set(testFilter.map(fileOf));
    Object.assign(stryker(), {
      hitCount: hitLimit === undefined ? undefined : 0,
      hitLimit,
    });
    let nrOfTests = 0;
    for (const [file, load] of this.#files()) {
      if (files && !files.has(file)) continue;
      stryker().activeMutant = mutantActivation === 'static' ? id : undefined;
      const tests = load();
      stryker().activeMutant = id;
      for (const test of tests) {
        if (asked && !asked.has(test.id)) continue;
        nrOfTests += 1;
        const failureMessage = await failureOf(
          test,
          PATIENCE * (this.#took.get(test.id) ?? 0) + LEAST_PATIENCE_MS,
        );
        if (stryker().hitCount > hitLimit || failureMessage === ENDLESS)
          return {status: 'timeout', reason: ENDLESS};
        if (failureMessage !== undefined)
          return {
            status: 'killed',
            killedBy: [test.id],
            failureMessage,
            nrOfTests,
          };
      }
    }
    return {status: 'survived', nrOfTests};
  }

  /** Every file of tests, the quickest first, and what gives its tests; in modules that nothing has run in yet. */
  #files() {
    const module = {exports: {}};
    this.#script.runInThisContext()(module, createRequire(resolve(TESTS, 'x')));
    const tookOf = file => this.#took.get(file) ?? 0;
    return Object.entries(module.exports)
      .sort(([one], [other]) => tookOf(one) - tookOf(other))
      .map(([file, load]) => [
        file,
        () => {
          circus.resetState();
          load();
          return [...testsIn(circus.getState().rootDescribeBlock, '', [])].map(
            (test, at) => ({...test, id: `${file}#${at} ${test.name}`}),
          );
        },
      ]);
  }
}

/** What tests call by name, as they do under jest. */
Object.assign(globalThis, circus, {expect});

const fileOf = id => id.slice(0, id.indexOf('#'));

const stryker = () => (globalThis[ALTERATIONS] ??= {});

function* testsIn(block, above, hooksAbove) {
  const hooks = [...hooksAbove, ...block.hooks];
  for (const child of block.children) {
    const name = `${above}${child.name}`;
    if (child.type === 'test') yield {name, run: child.fn, hooks};
    else yield* testsIn(child, `${name} `, hooks);
  }
}

/** What the test complained of; every test runs with all the hooks around it, so that it does not depend on those before it. */
async function failureOf({run, hooks}, longestMs) {
  const at = when =>
    hooks.filter(({type}) => type.startsWith(when)).map(({fn}) => fn);
  try {
    for (const step of [...at('before'), run, ...at('after')])
      await within(step, longestMs);
    return undefined;
  } catch (error) {
    if (error?.code === 'ERR_SCRIPT_EXECUTION_TIMEOUT') return ENDLESS;
    return error instanceof Error ? error.message : String(error);
  }
}

const ENDLESS = 'It goes round and round';
/** How many times as long as it takes a test may take, in milliseconds at least so long. */
const PATIENCE = 20;
const LEAST_PATIENCE_MS = 1_000;

/** Ends what never comes to an end by itself; that is kept to a script's time by Node alone. */
function within(step, timeout) {
  if (timeout === undefined) return step();
  globalThis[STEP] = step;
  return CALL.runInThisContext({timeout: Math.ceil(timeout)});
}

const STEP = '__step__';
const CALL = new Script(`${STEP}()`);

export const strykerPlugins = [
  {kind: 'TestRunner', name: 'core-tests', injectableClass: CoreTests},
];
