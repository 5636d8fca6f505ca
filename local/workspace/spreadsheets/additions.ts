import type {Model} from '@odoo/o-spreadsheet';
import {after} from './after-command';
import {addGoogleFunctions} from './google-functions';

type EngineModule = typeof import('@odoo/o-spreadsheet');

/** Where developer metadata hangs: on a line of a sheet, on a sheet, or on the whole spreadsheet. */
export type MetadataPlace =
  | {readonly on: 'spreadsheet'}
  | {readonly on: 'sheet'; readonly sheet: string}
  | {
      readonly on: 'ROW' | 'COL';
      readonly sheet: string;
      readonly index: number;
    };

export interface Metadata {
  readonly key: string;
  readonly value?: string;
  readonly visibility: 'DOCUMENT' | 'PROJECT';
  readonly place: MetadataPlace;
}

/** What a spreadsheet of Google's has and the engine's lacks. Kept inside the engine's own data, so that undo, copies and other windows see it. */
export interface Additions {
  readonly timeZone?: string;
  readonly locale?: string;
  readonly metadata: Readonly<Record<string, Metadata>>;
  /** Notes by sheet, then by `row,column`. */
  readonly notes: Readonly<Record<string, Readonly<Record<string, string>>>>;
  readonly protections: Readonly<Record<string, unknown>>;
  /** The help text of data validation rules, by the rule's id. */
  readonly helps: Readonly<Record<string, string>>;
  /** Charts as the script described them, by their number. */
  readonly charts: Readonly<Record<string, unknown>>;
}

export const NO_ADDITIONS: Additions = {
  metadata: {},
  notes: {},
  protections: {},
  helps: {},
  charts: {},
};

/** Core commands of ours, shared between windows as the engine's own are. */
export type AdditionCommand =
  | {
      type: 'SET_ADDITION';
      part: Exclude<keyof Additions, 'notes'>;
      id: string;
      value: unknown;
    }
  | {
      type: 'SET_NOTE';
      sheetId: string;
      row: number;
      col: number;
      note: string;
    };

/** Runs several changes as one revision; the work is what `model.config.custom.work` holds at that moment. */
export const BATCH = 'RUN_BATCH';

/** Teaches the engine's module our additions, once a module. In Node and in the page alike, or windows would part. */
export function addAdditions(engine: EngineModule): void {
  const {CorePlugin, UIPlugin, coreTypes, registries} = engine;
  const types = coreTypes as unknown as Set<string>;
  if (types.has('SET_ADDITION')) return;
  addGoogleFunctions(engine);
  types.add('SET_ADDITION');
  types.add('SET_NOTE');
  const inverse = registries.inverseCommandRegistry as unknown as {
    add(type: string, invert: (command: unknown) => unknown[]): void;
  };
  inverse.add('SET_ADDITION', command => [command]);
  inverse.add('SET_NOTE', command => [command]);

  class AdditionsPlugin extends CorePlugin {
    static override getters = ['getAdditions', 'getNote'] as const;
    additions: Additions = NO_ADDITIONS;

    getAdditions(): Additions {
      return this.additions;
    }

    getNote(at: {sheetId: string; row: number; col: number}): string {
      return this.additions.notes[at.sheetId]?.[`${at.row},${at.col}`] ?? '';
    }

    override handle(command: unknown): void {
      const next = after(
        this.additions,
        command as {type: string},
        sheetId => ({
          rows: this.getters.getNumberRows(sheetId),
          columns: this.getters.getNumberCols(sheetId),
        }),
      );
      if (next !== this.additions)
        (
          this.history as unknown as {
            update(name: string, value: Additions): void;
          }
        ).update('additions', next);
    }

    override import(data: unknown): void {
      this.additions =
        (data as {additions?: Additions}).additions ?? NO_ADDITIONS;
    }

    override export(data: unknown): void {
      (data as {additions?: Additions}).additions = this.additions;
    }
  }

  class BatchPlugin extends UIPlugin {
    static override getters = ['getClock'] as const;
    readonly custom: {work?: () => void; now?: () => number};
    constructor(config: ConstructorParameters<typeof UIPlugin>[0]) {
      super(config);
      this.custom = config.custom as {
        work?: () => void;
        now?: () => number;
      };
    }
    /** The workspace's time and the spreadsheet's zone, for TODAY and NOW. */
    getClock(): {now: number; timeZone: string} {
      const {timeZone = 'UTC'} = (
        this.getters as unknown as {getAdditions(): Additions}
      ).getAdditions();
      return {now: (this.custom.now ?? Date.now)(), timeZone};
    }
    override handle(command: unknown): void {
      if ((command as {type: string}).type === BATCH) this.custom.work?.();
    }
  }

  const add = (registry: unknown, name: string, plugin: unknown) =>
    (registry as {add(name: string, plugin: unknown): void}).add(name, plugin);
  add(registries.corePluginRegistry, 'sevenStepsAdditions', AdditionsPlugin);
  add(registries.featurePluginRegistry, 'sevenStepsBatch', BatchPlugin);
}

export const additionsOf = (model: Model): Additions =>
  (model.getters as unknown as {getAdditions(): Additions}).getAdditions();
