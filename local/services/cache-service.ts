import type {Run, ServiceFactory} from '../run';

const MOST_CHARACTERS_OF_KEY = 250;
const MOST_BYTES_OF_VALUE = 100 * 1024;
const LONGEST = 21_600;
const USUAL = 600;

/** Text kept for a while: for the script, for the person, and for the open file. */
export const cacheService: ServiceFactory = run => {
  const {activeFile} = run.host;
  return {
    CacheService: run.offer('CacheService', {
      getScriptCache: () => cache(run, 'script'),
      getUserCache: () => cache(run, 'user'),
      getDocumentCache: () =>
        activeFile === undefined ? null : cache(run, `document/${activeFile}`),
    }),
  };
};

/** Text by key, with the millisecond at which it is forgotten. */
type Kept = Readonly<
  Record<string, {readonly text: string; readonly until: number}>
>;

function cache(run: Run, whose: string) {
  const {store, clock} = run.workspace;
  const at = `cache/${whose}`;
  const read = (): Kept => {
    const kept = Object.entries(store.read<Kept>(at) ?? {});
    return Object.fromEntries(
      kept.filter(([, {until}]) => until > clock.now()),
    );
  };
  const putAll = (values: object, seconds = USUAL) => {
    if (!(seconds > 0 && seconds <= LONGEST))
      throw new Error('Invalid argument: expirationInSeconds');
    const until = clock.now() + seconds * 1000;
    const added = Object.entries(values).map(([key, value]) => [
      checkKey(key),
      {text: checkValue(String(value)), until},
    ]);
    const kept = {...read(), ...(Object.fromEntries(added) as Kept)};
    store.write(at, trimmed(kept));
  };
  const removeAll = (keys: readonly string[]) => {
    const others = Object.entries(read()).filter(
      ([key]) => !keys.includes(key),
    );
    store.write(at, Object.fromEntries(others));
  };
  return run.offer('Cache', {
    get: (key: string) => read()[checkKey(key)]?.text ?? null,
    getAll(keys: readonly string[]) {
      const kept = read();
      return Object.fromEntries(
        keys.flatMap(key => (kept[key] ? [[key, kept[key].text]] : [])),
      );
    },
    put: (key: string, value: unknown, seconds?: number) =>
      putAll({[checkKey(key)]: value}, seconds),
    putAll,
    remove: (key: string) => removeAll([checkKey(key)]),
    removeAll,
  });
}

/** Beyond 1,000 texts Google forgets down to 900; here those that would be forgotten first anyway. */
function trimmed(kept: Kept): Kept {
  const entries = Object.entries(kept);
  if (entries.length <= 1000) return kept;
  return Object.fromEntries(
    entries.sort(([, one], [, other]) => other.until - one.until).slice(0, 900),
  );
}

function checkKey(key: unknown): string {
  if (key === null || key === undefined || key === '')
    throw new Error('Invalid argument: key');
  const text = String(key);
  if (text.length > MOST_CHARACTERS_OF_KEY)
    throw new Error('Argument too large: key');
  return text;
}

function checkValue(text: string): string {
  if (Buffer.byteLength(text) > MOST_BYTES_OF_VALUE)
    throw new Error('Argument too large: value');
  return text;
}
