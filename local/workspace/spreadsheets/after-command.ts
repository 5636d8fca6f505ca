import type {AdditionCommand, Additions} from './additions';

/** The additions as they are after a command of the engine's or ours; the same object when it changes none. */
export function after(
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
  const others = without(before[part], id);
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
  const others = without(before.notes[sheetId] ?? {}, `${row},${col}`);
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
  const notes = without(before.notes, sheetId);
  const metadata = Object.fromEntries(
    Object.entries(before.metadata).filter(
      ([, {place}]) => place.on === 'spreadsheet' || place.sheet !== sheetId,
    ),
  );
  return {...before, metadata, notes};
}

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

const without = <T>(
  values: Readonly<Record<string, T>>,
  name: string,
): Record<string, T> =>
  Object.fromEntries(Object.entries(values).filter(([key]) => key !== name));
