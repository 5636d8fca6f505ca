import type {Model} from '@odoo/o-spreadsheet';
import {
  additionsOf,
  type Metadata,
  type MetadataPlace,
} from '../../workspace/spreadsheets/additions';
import type {Editing, Handler} from './editing';
import {newNumber, refuse, Refusal} from './editing';
import {fieldsOf, isWanted} from './fields';
import {linesOf} from './lines';
import {numberOfSheet, sheetNamed, wholeSheet, type Area} from './places';
import type {
  DataFilter,
  DeveloperMetadata,
  DeveloperMetadataLocation,
  MetadataLookup,
} from './schema';

export interface Found {
  readonly id: number;
  readonly metadata: Metadata;
}

/** Every piece of metadata, and the same by value. */
interface Listed {
  readonly all: readonly Found[];
  readonly byValue: ReadonlyMap<string, readonly Found[]>;
}

/** A change of any metadata makes a new record of them all, so the list of one record stays good. */
const lists = new WeakMap<object, Listed>();

function listed(model: Model): Listed {
  const record = additionsOf(model).metadata;
  const known = lists.get(record);
  if (known) return known;
  const all = Object.entries(record).map(([id, metadata]) => ({
    id: Number(id),
    metadata,
  }));
  const byValue = new Map<string, Found[]>();
  for (const found of all) {
    const value = String(found.metadata.value);
    const alike = byValue.get(value);
    if (alike) alike.push(found);
    else byValue.set(value, [found]);
  }
  const list = {all, byValue};
  lists.set(record, list);
  return list;
}

/** Every piece of metadata. */
export const allMetadata = (model: Model): readonly Found[] =>
  listed(model).all;

/** The pieces of metadata that the lookup means. */
export function metadataMeant(
  model: Model,
  lookup: MetadataLookup,
): readonly Found[] {
  const {all, byValue} = listed(model);
  const {metadataValue} = lookup;
  const some =
    metadataValue === undefined || metadataValue === null
      ? all
      : (byValue.get(String(metadataValue)) ?? []);
  return some.filter(found => matches(model, lookup, found));
}

export const createDeveloperMetadata: Handler<{
  developerMetadata?: DeveloperMetadata;
}> = ({developerMetadata = {}}, editing) => ({
  createDeveloperMetadata: {
    developerMetadata: makeMetadata(developerMetadata, editing),
  },
});

export function makeMetadata(
  given: DeveloperMetadata,
  editing: Editing,
): DeveloperMetadata {
  const {model, tell, workspace} = editing;
  const taken = (id: number) =>
    additionsOf(model).metadata[String(id)] !== undefined;
  const id = Number(given.metadataId ?? newNumber(workspace, taken));
  if (taken(id))
    refuse(editing, `DeveloperMetadata with id ${id} already exists.`);
  if (!given.metadataKey)
    refuse(editing, 'developerMetadata.metadataKey must be specified.');
  const visibility = visibilityOf(given.visibility, editing);
  const metadata: Metadata = {
    key: given.metadataKey,
    ...(given.metadataValue === undefined ? {} : {value: given.metadataValue}),
    visibility,
    place: placeOf(given.location, editing),
  };
  tell({
    type: 'SET_ADDITION',
    part: 'metadata',
    id: String(id),
    value: metadata,
  });
  return asGoogle({id, metadata});
}

function visibilityOf(
  visibility: string | undefined,
  editing: Editing,
): Metadata['visibility'] {
  if (visibility === 'DOCUMENT' || visibility === 'PROJECT') return visibility;
  return refuse(editing, 'developerMetadata.visibility must be specified.');
}

function placeOf(
  location: DeveloperMetadataLocation | undefined,
  editing: Pick<Editing, 'model' | 'place'>,
): MetadataPlace {
  if (location?.spreadsheet === true) return {on: 'spreadsheet'};
  if (location?.dimensionRange !== undefined) {
    const lines = linesOf(location.dimensionRange, editing);
    if (lines.first !== lines.last)
      refuse(
        editing,
        'Adding developer metadata to arbitrary ranges is not currently supported. Developer metadata may only be added to the top-level spreadsheet, an individual sheet, or an entire row or column.',
      );
    return {on: lines.dimension, sheet: lines.sheetId, index: lines.first};
  }
  if (location?.sheetId !== undefined)
    return {on: 'sheet', sheet: sheetNamed(location.sheetId, editing)};
  return refuse(editing, 'developerMetadata.location must be specified.');
}

export const updateDeveloperMetadata: Handler<{
  dataFilters?: DataFilter[];
  developerMetadata?: DeveloperMetadata;
  fields?: string;
}> = ({dataFilters = [], developerMetadata = {}, fields}, editing) => {
  const tree = fieldsOf(fields, editing, [
    'metadataKey',
    'metadataValue',
    'visibility',
    'location',
  ]);
  const changed = matching(dataFilters, editing).map(({id, metadata}) => {
    const next: Metadata = {
      ...metadata,
      ...(isWanted(tree, ['metadataKey']) && developerMetadata.metadataKey
        ? {key: developerMetadata.metadataKey}
        : {}),
      ...(isWanted(tree, ['metadataValue'])
        ? {value: developerMetadata.metadataValue}
        : {}),
      ...(isWanted(tree, ['visibility']) && developerMetadata.visibility
        ? {visibility: visibilityOf(developerMetadata.visibility, editing)}
        : {}),
      ...(isWanted(tree, ['location']) && developerMetadata.location
        ? {place: placeOf(developerMetadata.location, editing)}
        : {}),
    };
    editing.tell({
      type: 'SET_ADDITION',
      part: 'metadata',
      id: String(id),
      value: next,
    });
    return asGoogle({id, metadata: next});
  });
  return {updateDeveloperMetadata: {developerMetadata: changed}};
};

export const deleteDeveloperMetadata: Handler<{dataFilter?: DataFilter}> = (
  {dataFilter = {}},
  editing,
) => {
  const gone = matching([dataFilter], editing);
  for (const {id} of gone)
    editing.tell({
      type: 'SET_ADDITION',
      part: 'metadata',
      id: String(id),
      value: null,
    });
  return {
    deleteDeveloperMetadata: {deletedDeveloperMetadata: gone.map(asGoogle)},
  };
};

const matching = (filters: readonly DataFilter[], editing: Editing): Found[] =>
  allMetadata(editing.model).filter(found =>
    filters.some(filter => {
      if (filter.developerMetadataLookup === undefined)
        refuse(
          editing,
          'Only developerMetadataLookup is available in the local workspace',
        );
      return matches(editing.model, filter.developerMetadataLookup, found);
    }),
  );

/** Whether the lookup means this piece of metadata. */
export function matches(
  model: Model,
  lookup: MetadataLookup,
  {id, metadata}: Found,
): boolean {
  const {place} = metadata;
  const is = (asked: unknown, answer: unknown) =>
    asked === undefined || asked === null || String(asked) === String(answer);
  return (
    is(lookup.metadataId, id) &&
    is(lookup.metadataKey, metadata.key) &&
    is(lookup.metadataValue, metadata.value) &&
    is(lookup.visibility, metadata.visibility) &&
    is(lookup.locationType, TYPES[place.on]) &&
    (lookup.metadataLocation === undefined || isThere(model, lookup, place))
  );
}

const TYPES = {
  spreadsheet: 'SPREADSHEET',
  sheet: 'SHEET',
  ROW: 'ROW',
  COL: 'COLUMN',
} as const;

function isThere(
  model: Model,
  {metadataLocation, locationMatchingStrategy}: MetadataLookup,
  place: MetadataPlace,
): boolean {
  const asked = placeOf(metadataLocation, {model, place: 'dataFilter'});
  const isExact =
    asked.on === place.on &&
    (asked.on === 'spreadsheet' ||
      ('sheet' in place && asked.sheet === place.sheet)) &&
    (!('index' in asked) || ('index' in place && asked.index === place.index));
  if (isExact || locationMatchingStrategy === 'EXACT_LOCATION') return isExact;
  if (asked.on === 'spreadsheet') return true;
  return (
    asked.on === 'sheet' && 'sheet' in place && place.sheet === asked.sheet
  );
}

/** The cells a piece of metadata hangs on; none for the spreadsheet as a whole. */
export function areaOfMetadata(
  model: Model,
  {place}: Metadata,
): Area | undefined {
  if (place.on === 'spreadsheet') return undefined;
  const whole = wholeSheet(model, place.sheet);
  if (place.on === 'sheet') return whole;
  return place.on === 'ROW'
    ? {...whole, top: place.index, bottom: place.index}
    : {...whole, left: place.index, right: place.index};
}

/** Google's shape of it. */
export function asGoogle({id, metadata}: Found): DeveloperMetadata {
  const {key, value, visibility, place} = metadata;
  return {
    metadataId: id,
    metadataKey: key,
    ...(value === undefined ? {} : {metadataValue: value}),
    location: locationOf(place),
    visibility,
  };
}

function locationOf(place: MetadataPlace): DeveloperMetadataLocation {
  const locationType = TYPES[place.on];
  if (place.on === 'spreadsheet') return {locationType, spreadsheet: true};
  const sheetId = numberOfSheet(place.sheet);
  if (place.on === 'sheet') return {locationType, sheetId};
  return {
    locationType,
    dimensionRange: {
      sheetId,
      dimension: place.on === 'ROW' ? 'ROWS' : 'COLUMNS',
      startIndex: place.index,
      endIndex: place.index + 1,
    },
  };
}

/** The metadata of that id, or Google's refusal. */
export function metadataOfId(model: Model, id: number): DeveloperMetadata {
  const metadata = additionsOf(model).metadata[String(id)];
  if (metadata === undefined)
    throw new Refusal(`No developer metadata with id: ${id}`, 404);
  return asGoogle({id, metadata});
}
