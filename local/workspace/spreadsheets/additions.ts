import type {Model} from '@odoo/o-spreadsheet';

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

interface LinesAdded {
  readonly sheetId: string;
  readonly dimension: 'COL' | 'ROW';
  readonly base: number;
  readonly quantity: number;
  readonly position: 'before' | 'after';
}
interface LinesRemoved {
  readonly sheetId: string;
  readonly dimension: 'COL' | 'ROW';
  readonly elements: readonly number[];
}
interface RangesMoved {
  readonly sheetId: string;
  readonly targetSheetId: string;
  readonly target: readonly {
    left: number;
    right: number;
    top: number;
    bottom: number;
  }[];
  readonly col: number;
  readonly row: number;
}

/** Teaches the engine's module our additions, once a module. In Node and in the page alike, or windows would part. */
export function addAdditions(engine: EngineModule): void {
  const {CorePlugin, UIPlugin, coreTypes, registries} = engine;
  const types = coreTypes as unknown as Set<string>;
  if (types.has('SET_ADDITION')) return;
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
    readonly custom: {work?: () => void};
    constructor(config: ConstructorParameters<typeof UIPlugin>[0]) {
      super(config);
      this.custom = config.custom as {work?: () => void};
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

/** The additions as they are after a command of the engine's or ours; the same object when it changes none. */
function after(
  before: Additions,
  command: {type: string},
  size: (sheetId: string) => {rows: number; columns: number},
): Additions {
  switch (command.type) {
    case 'SET_ADDITION':
      return withAddition(
        before,
        command as Extract<AdditionCommand, {type: 'SET_ADDITION'}>,
      );
    case 'SET_NOTE':
      return withNote(
        before,
        command as Extract<AdditionCommand, {type: 'SET_NOTE'}>,
      );
    case 'ADD_COLUMNS_ROWS': {
      const added = command as unknown as LinesAdded;
      const first = added.position === 'before' ? added.base : added.base + 1;
      return moved(before, added, index =>
        index >= first ? index + added.quantity : index,
      );
    }
    case 'REMOVE_COLUMNS_ROWS': {
      const removed = command as unknown as LinesRemoved;
      const gone = new Set(removed.elements);
      return moved(before, removed, index =>
        gone.has(index)
          ? undefined
          : index - removed.elements.filter(line => line < index).length,
      );
    }
    case 'MOVE_RANGES':
      return withRangesMoved(
        before,
        command as unknown as RangesMoved,
        size((command as unknown as RangesMoved).sheetId),
      );
    case 'DELETE_SHEET':
      return withoutSheet(
        before,
        (command as unknown as {sheetId: string}).sheetId,
      );
    default:
      return before;
  }
}

function withAddition(
  before: Additions,
  {part, id, value}: Extract<AdditionCommand, {type: 'SET_ADDITION'}>,
): Additions {
  if (part === 'timeZone' || part === 'locale')
    return {...before, [part]: value as string};
  const {[id]: _, ...others} = before[part] as Record<string, unknown>;
  return {
    ...before,
    [part]:
      value === null || value === undefined ? others : {...others, [id]: value},
  };
}

function withNote(
  before: Additions,
  {sheetId, row, col, note}: Extract<AdditionCommand, {type: 'SET_NOTE'}>,
): Additions {
  const {[`${row},${col}`]: _, ...others} = before.notes[sheetId] ?? {};
  const notes = note === '' ? others : {...others, [`${row},${col}`]: note};
  return {...before, notes: {...before.notes, [sheetId]: notes}};
}

/** Metadata and notes of one sheet after its lines took new places; `undefined` means the line is gone, and they with it. */
function moved(
  before: Additions,
  {sheetId, dimension}: {sheetId: string; dimension: 'COL' | 'ROW'},
  place: (index: number) => number | undefined,
): Additions {
  const metadata = Object.entries(before.metadata).flatMap(([id, entry]) => {
    const at = entry.place;
    if (at.on !== dimension || at.sheet !== sheetId)
      return [[id, entry] as const];
    const index = place(at.index);
    return index === undefined
      ? []
      : [[id, {...entry, place: {...at, index}}] as const];
  });
  const notes = Object.entries(before.notes[sheetId] ?? {}).flatMap(
    ([key, note]) => {
      const [row = 0, col = 0] = key.split(',').map(Number);
      const index = place(dimension === 'ROW' ? row : col);
      if (index === undefined) return [];
      return [
        [dimension === 'ROW' ? `${index},${col}` : `${row},${index}`, note],
      ];
    },
  );
  return {
    ...before,
    metadata: Object.fromEntries(metadata),
    notes: {
      ...before.notes,
      [sheetId]: Object.fromEntries(notes) as Record<string, string>,
    },
  };
}

/** The engine moves lines by adding some, moving the cells there, and removing the old ones: what hangs on the lines moves with the cells. */
function withRangesMoved(
  before: Additions,
  {sheetId, targetSheetId, target, col, row}: RangesMoved,
  size: {rows: number; columns: number},
): Additions {
  const [zone] = target;
  if (zone === undefined) return before;
  const within = (line: number, from: number, to: number) =>
    line >= from && line <= to;
  const wholeColumns = zone.top === 0 && zone.bottom >= size.rows - 1;
  const wholeRows = zone.left === 0 && zone.right >= size.columns - 1;
  const metadata = Object.fromEntries(
    Object.entries(before.metadata).map(([id, entry]) => {
      const at = entry.place;
      if ((at.on !== 'COL' && at.on !== 'ROW') || at.sheet !== sheetId)
        return [id, entry];
      if (
        at.on === 'COL' &&
        wholeColumns &&
        within(at.index, zone.left, zone.right)
      )
        return [
          id,
          {
            ...entry,
            place: {
              ...at,
              sheet: targetSheetId,
              index: at.index - zone.left + col,
            },
          },
        ];
      if (
        at.on === 'ROW' &&
        wholeRows &&
        within(at.index, zone.top, zone.bottom)
      )
        return [
          id,
          {
            ...entry,
            place: {
              ...at,
              sheet: targetSheetId,
              index: at.index - zone.top + row,
            },
          },
        ];
      return [id, entry];
    }),
  );
  const kept: Record<string, string> = {};
  const carried: Record<string, string> = {};
  for (const [key, note] of Object.entries(before.notes[sheetId] ?? {})) {
    const [r = 0, c = 0] = key.split(',').map(Number);
    if (within(r, zone.top, zone.bottom) && within(c, zone.left, zone.right))
      carried[`${r - zone.top + row},${c - zone.left + col}`] = note;
    else kept[key] = note;
  }
  const notes =
    sheetId === targetSheetId
      ? {...before.notes, [sheetId]: {...kept, ...carried}}
      : {
          ...before.notes,
          [sheetId]: kept,
          [targetSheetId]: {...before.notes[targetSheetId], ...carried},
        };
  return {...before, metadata, notes};
}

function withoutSheet(before: Additions, sheetId: string): Additions {
  const {[sheetId]: _, ...notes} = before.notes;
  const metadata = Object.fromEntries(
    Object.entries(before.metadata).filter(
      ([, {place}]) => place.on === 'spreadsheet' || place.sheet !== sheetId,
    ),
  );
  return {...before, metadata, notes};
}
