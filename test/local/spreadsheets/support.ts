import {answerFaults} from '../../../local/rules/answer-shape';
import {sheets} from '../../../local/services/sheets';
import type {Run} from '../../../local/run';
import {seededChance} from '../../../local/workspace/chance';
import {stoppedClock} from '../../../local/workspace/clock';
import {memoryStore, type Store} from '../../../local/workspace/store';
import type {Change, Workspace} from '../../../local/workspace/workspace';

export interface TestWorkspace extends Workspace {
  readonly told: Change[];
}

/** A workspace in memory, or over a store of its own, the same on every run. */
export function aWorkspace(store: Store = memoryStore()): TestWorkspace {
  const told: Change[] = [];
  return {
    store,
    clock: stoppedClock('2027-03-01T09:00:00Z'),
    chance: seededChance(1),
    owner: {
      name: 'Ada Fuchs',
      email: 'ada@example.com',
      locale: 'en',
      timeZone: 'Europe/Vienna',
    },
    told,
    tell: change => void told.push(change),
    listen: () => () => undefined,
  };
}

/** A run that hands out members as they are, so that a test speaks with the service and nothing between but the check of its answers. */
export const aRun = (workspace: Workspace): Run =>
  ({
    workspace,
    host: {app: 'NONE'},
    mode: 'FULL',
    memory: new Map(),
    offer: <T extends object>(name: string, members: T) =>
      name.startsWith('Sheets') ? checked(name, members) : members,
  }) as unknown as Run;

/** The members, whose answers must be of Google's shape. */
const checked = (name: string, members: object): object =>
  Object.fromEntries(
    Object.entries(members).map(([key, member]: [string, unknown]) => [
      key,
      typeof member === 'function'
        ? (...args: unknown[]) => {
            const answer: unknown = member(...args);
            const faults = answerFaults(`${name}.${key}`, answer);
            if (faults.length > 0) throw new Error(faults.join('\n'));
            return answer;
          }
        : member,
    ]),
  );

type Method = (...args: unknown[]) => Answer;
/** Whatever the service answers; tests look at a few fields of it. */
export type Answer = any; // eslint-disable-line @typescript-eslint/no-explicit-any

export interface SheetsService {
  Spreadsheets: Record<
    'create' | 'get' | 'getByDataFilter' | 'batchUpdate',
    Method
  > & {
    Values: Record<
      | 'get'
      | 'batchGet'
      | 'batchGetByDataFilter'
      | 'update'
      | 'append'
      | 'batchUpdate'
      | 'batchUpdateByDataFilter'
      | 'clear'
      | 'batchClear',
      Method
    >;
    DeveloperMetadata: Record<'get' | 'search', Method>;
  };
}

export const sheetsOf = (workspace: Workspace): SheetsService =>
  sheets(aRun(workspace))['Sheets'] as SheetsService;

/** A script's hold on one new spreadsheet, with few words. */
export function aSpreadsheet(resource: object = {}, workspace = aWorkspace()) {
  const service = sheetsOf(workspace);
  const created = service.Spreadsheets.create(resource);
  const id = created.spreadsheetId as string;
  return {
    id,
    created,
    workspace,
    service,
    ask: (...requests: object[]): Answer =>
      service.Spreadsheets.batchUpdate({requests}, id),
    values: (range: string, options: object = {}): Answer =>
      service.Spreadsheets.Values.get(id, range, {
        valueRenderOption: 'UNFORMATTED_VALUE',
        ...options,
      }).values,
    /** The same spreadsheet as the next start of the program finds it. */
    reopened: () => {
      const again = aWorkspace(workspace.store);
      return {
        values: (range: string, options: object = {}): Answer =>
          sheetsOf(again).Spreadsheets.Values.get(id, range, {
            valueRenderOption: 'UNFORMATTED_VALUE',
            ...options,
          }).values,
        service: sheetsOf(again),
      };
    },
  };
}

export const text = (stringValue: string) => ({
  userEnteredValue: {stringValue},
});
export const number = (numberValue: number) => ({
  userEnteredValue: {numberValue},
});
export const formula = (formulaValue: string) => ({
  userEnteredValue: {formulaValue},
});
export const row = (...values: object[]) => ({values});

/** What the act refuses with. */
export function refusal(act: () => unknown): string {
  try {
    act();
  } catch (error) {
    return (error as Error).message;
  }
  return 'nothing was refused';
}
