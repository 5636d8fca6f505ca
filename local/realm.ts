import {types} from 'node:util';
import {createContext, runInContext, type Context} from 'node:vm';
import type {Chance} from './workspace/chance';
import type {Clock} from './workspace/clock';

/** A world of its own for one run: the language, the workspace's clock and chance, and nothing else until services are put into it. */
export interface Realm {
  readonly context: Context;
  /** What a script holds for `members`: calls go through `answer`, and what is not there is refused by name. */
  service(
    name: string,
    members: object,
    answer: (method: string, args: unknown[]) => Answer,
  ): object;
  /** A script's value in the workspace: plain values copied, service objects as the members behind them. */
  fromScript(value: unknown): Measured;
  /** The workspace's value in the script: plain values copied, members as the service object that was offered for them. */
  toScript(value: unknown): Measured;
  /** Calls `done` or `failed` when the script's promise has settled, which happens before an evaluation ends. */
  whenSettled(
    promise: Promise<unknown>,
    done: (value: unknown) => void,
    failed: (thrown: unknown) => void,
  ): void;
  /** What an error is, whichever world it is from and even if it is not an Error at all. */
  readError(thrown: unknown): ScriptError;
}

/** A copied value with its size in bytes, as JSON in UTF-8 (quotes and escapes left out). */
export interface Measured {
  readonly value: unknown;
  readonly bytes: number;
}

export interface ScriptError {
  readonly name: string;
  readonly message: string;
  readonly stack?: string;
  readonly details?: unknown;
}

/** How a service call went, as the script's world takes it over. */
export type Answer = {readonly value: unknown} | {readonly error: ScriptError};

interface Inside extends Pick<Realm, 'whenSettled'> {
  makeObject(): Record<string, unknown>;
  makeArray(): unknown[];
  makeDate(time: number): object;
  makeService(
    name: string,
    names: readonly string[],
    values: Readonly<Record<string, unknown>>,
    answer: (method: string, args: unknown[]) => Answer,
  ): object;
}

export function openRealm(clock: Clock, chance: Chance): Realm {
  const context = createContext(
    {},
    {
      codeGeneration: {strings: false, wasm: false},
      microtaskMode: 'afterEvaluate',
    },
  );
  const furnish = runInContext(INSIDE, context) as (
    now: () => number,
    random: () => number,
  ) => Inside;
  const inside = furnish(
    () => clock.now(),
    () => chance.next(),
  );
  const membersOf = new WeakMap<object, object>();
  const serviceOf = new WeakMap<object, object>();

  const toScript = (value: unknown): Measured =>
    copy(value, {
      makeObject: inside.makeObject,
      makeArray: inside.makeArray,
      makeDate: inside.makeDate,
      keep: thing => (membersOf.has(thing) ? thing : serviceOf.get(thing)),
      // A service that hands out a function of ours would let the script out of its world.
      fromFunction: () => undefined,
    });

  return {
    context,
    toScript,
    whenSettled: inside.whenSettled,
    fromScript: value =>
      copy(value, {
        makeObject: () => ({}),
        makeArray: () => [],
        makeDate: time => new Date(time),
        keep: thing => membersOf.get(thing) ?? strangerOf(thing),
        fromFunction: String,
      }),
    service(name, members, answer) {
      const entries = Object.entries(members);
      const service = inside.makeService(
        name,
        entries
          .filter(([, is]) => typeof is === 'function')
          .map(([key]) => key),
        Object.fromEntries(
          entries
            .filter(([, is]) => typeof is !== 'function')
            .map(([key, is]) => [key, toScript(is).value]),
        ),
        answer,
      );
      membersOf.set(service, members);
      serviceOf.set(members, service);
      return service;
    },
    readError,
  };
}

interface Making {
  makeObject(): Record<string, unknown>;
  makeArray(): unknown[];
  makeDate(time: number): object;
  /** What stands for `thing` as it is, uncopied; undefined when it is to be copied. */
  keep(thing: object): object | undefined;
  fromFunction(is: unknown): unknown;
}

function copy(value: unknown, making: Making): Measured {
  let bytes = 0;
  const above = new Set<object>();
  return {value: part(value), bytes};

  function part(is: unknown): unknown {
    if (typeof is === 'string') {
      bytes += Buffer.byteLength(is);
      return is;
    }
    if (typeof is === 'function' && making.keep(is) === undefined)
      return making.fromFunction(is);
    if (typeof is !== 'object' || is === null) {
      bytes += 4;
      return is;
    }
    return making.keep(is) ?? whole(is);
  }

  function whole(is: object): unknown {
    if (types.isDate(is)) {
      bytes += 24;
      return making.makeDate(is.getTime());
    }
    if (above.has(is))
      throw new Error('Converting circular structure to a service argument.');
    above.add(is);
    const made =
      Array.isArray(is) || types.isTypedArray(is)
        ? list(is as ArrayLike<unknown>)
        : fields(is);
    above.delete(is);
    return made;
  }

  function list(is: ArrayLike<unknown>): unknown[] {
    const made = making.makeArray();
    for (let at = 0; at < is.length; at++) {
      // A hole or undefined in a list is null to Google.
      made[at] = is[at] === undefined ? null : part(is[at]);
    }
    bytes += 2 + is.length;
    return made;
  }

  function fields(is: object): Record<string, unknown> {
    const made = making.makeObject();
    for (const [key, field] of Object.entries(is)) {
      if (field === undefined) continue;
      bytes += Buffer.byteLength(key) + 2;
      Object.defineProperty(made, key, {
        value: part(field),
        enumerable: true,
        writable: true,
        configurable: true,
      });
    }
    return made;
  }
}

/** Things of the language that are no plain values: kept recognisable, so that the rules can refuse them by name. */
function strangerOf(thing: object): object | undefined {
  if (types.isMap(thing)) return new Map();
  if (types.isSet(thing)) return new Set();
  if (types.isRegExp(thing)) return new RegExp(thing.source, thing.flags);
  if (!types.isNativeError(thing)) return undefined;
  const {name, message, stack} = readError(thing);
  return Object.assign(new Error(message), {name, stack});
}

function readError(thrown: unknown): ScriptError {
  if (!types.isNativeError(thrown))
    return {name: 'Error', message: String(thrown)};
  const {name, message, stack} = thrown;
  return {
    name: String(name),
    message: String(message),
    ...(typeof stack === 'string' ? {stack} : {}),
    ...('details' in thrown ? {details: thrown.details} : {}),
  };
}

/** Runs inside the script's world, so that everything it makes belongs there. */
const INSIDE = `
'use strict';
(now, random) => {
  const RealDate = Date;
  RealDate.now = () => now();
  globalThis.Date = new Proxy(RealDate, {
    construct: (date, args, made) => Reflect.construct(date, args.length === 0 ? [now()] : args, made),
    apply: () => new RealDate(now()).toString(),
  });
  Object.defineProperty(RealDate.prototype, 'constructor', {value: globalThis.Date});
  Math.random = () => random();

  // Names that the language itself looks for on any object.
  const LOOKED_FOR = new Set(['then', 'toJSON', 'prototype', 'asymmetricMatch', '$$typeof', 'nodeType', '@@__IMMUTABLE_ITERABLE__@@']);
  const fail = ({name, message, details}) => {
    const error = new Error(message);
    Object.defineProperty(error, 'name', {value: name, configurable: true, writable: true});
    if (details !== undefined) error.details = details;
    return error;
  };
  return {
    makeObject: () => ({}),
    makeArray: () => [],
    makeDate: time => new RealDate(time),
    // Only a function of this world is called before the evaluation ends.
    whenSettled: (promise, done, failed) => void promise.then(value => done(value), error => failed(error)),
    makeService(name, names, values, answer) {
      const callable = new Set(names);
      const made = new Map(Object.entries(values));
      const method = key => (...args) => {
        const {value, error} = answer(key, args);
        if (error !== undefined) throw fail(error);
        return value;
      };
      return new Proxy({}, {
        get(target, key) {
          if (made.has(key)) return made.get(key);
          if (callable.has(key)) {
            made.set(key, method(key));
            return made.get(key);
          }
          if (key === 'toString' || key === Symbol.toPrimitive) return () => name;
          if (typeof key === 'symbol' || LOOKED_FOR.has(key)) return undefined;
          if (key in Object.prototype) return target[key];
          throw new TypeError(name + '.' + key + ' is not available in the local workspace');
        },
        has: (target, key) => callable.has(key) || made.has(key),
        set(target, key) {
          throw new TypeError(name + '.' + String(key) + ' cannot be set');
        },
      });
    },
  };
}`;
