import {spend} from '../rules/quotas';
import type {Run, ServiceFactory} from '../run';

const KB = 1024;

/** Stores of text by name: for the script, for the person, and for the open file. */
export const propertiesService: ServiceFactory = run => {
  const {activeFile} = run.host;
  return {
    PropertiesService: run.offer('PropertiesService', {
      getScriptProperties: () => properties(run, 'script'),
      getUserProperties: () => properties(run, 'user'),
      getDocumentProperties: () =>
        activeFile === undefined
          ? null
          : properties(run, `document/${activeFile}`),
    }),
  };
};

type Kept = Readonly<Record<string, string>>;

function properties(run: Run, whose: string) {
  const key = `properties/${whose}`;
  const {store} = run.workspace;
  const kept = (): Kept => store.read<Kept>(key) ?? {};
  const read = (): Kept => {
    spend(run.workspace, 'properties');
    return kept();
  };
  const write = (all: Kept) => {
    check(all);
    spend(run.workspace, 'properties');
    store.write(key, all);
    return self;
  };
  const self = {
    getProperty: (name: string): string | null => read()[name] ?? null,
    getProperties: () => read(),
    getKeys: () => Object.keys(read()),
    setProperty: (name: string, value: unknown): object =>
      write({...kept(), [name]: String(value)}),
    setProperties: (values: object, deleteAllOthers = false): object =>
      write({...(deleteAllOthers ? {} : kept()), ...texts(values)}),
    deleteProperty(name: string): object {
      const others = Object.entries(kept()).filter(([key]) => key !== name);
      return write(Object.fromEntries(others));
    },
    deleteAllProperties: (): object => write({}),
  };
  return run.offer('Properties', self);
}

const texts = (values: object): Kept =>
  Object.fromEntries(
    Object.entries(values).map(([name, value]) => [name, String(value)]),
  );

/** Google keeps at most 9 KB a value and 500 KB a store. */
function check(kept: Kept): void {
  const sizes = Object.entries(kept).map(([name, value]) => ({
    value: Buffer.byteLength(value),
    both: Buffer.byteLength(name) + Buffer.byteLength(value),
  }));
  if (sizes.some(({value}) => value > 9 * KB))
    throw new Error('Argument too large: value');
  if (sizes.reduce((sum, {both}) => sum + both, 0) > 500 * KB)
    throw new Error(
      'You have exceeded the property storage quota. Please remove some properties and try again.',
    );
}
