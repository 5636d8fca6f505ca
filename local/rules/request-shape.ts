/** The part of one of Google's discovery documents that request shapes are checked against. */
export interface Discovery {
  readonly schemas: Readonly<Record<string, Schema>>;
}

export interface Schema {
  readonly type?: string;
  readonly format?: string;
  readonly enum?: readonly string[];
  readonly items?: Schema;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly additionalProperties?: Schema;
  readonly $ref?: string;
  /** Only Google writes it. */
  readonly readOnly?: boolean;
}

/**
 * What Google would say is wrong with the shape of `value`, one sentence a fault, in Google's words; empty when nothing is.
 * `path` is where `value` stands in the request, for example `requests[0]`; empty for the request itself.
 * As in Google's JSON, `null` and `undefined` mean "not given", and numbers may be written as text.
 */
export function checkShape(
  discovery: Discovery,
  schemaName: string,
  value: unknown,
  path = '',
): readonly string[] {
  const schema = discovery.schemas[schemaName];
  if (schema === undefined) throw new Error(`No schema ${schemaName}`);
  return faults({discovery, schema, name: schemaName, value, path});
}

interface Place {
  readonly discovery: Discovery;
  readonly schema: Schema;
  /** What the schema is called, for the faults that name a type. */
  readonly name: string;
  readonly value: unknown;
  readonly path: string;
}

function faults(place: Place): readonly string[] {
  const {discovery, schema, value, path} = place;
  if (value === null || value === undefined) return [];
  if (schema.$ref !== undefined)
    return checkShape(discovery, schema.$ref, value, path);
  if (schema.type === 'array') return faultsOfList(place);
  if (schema.type === 'object') return faultsOfObject(place);
  if (OPEN.has(schema.type)) return [];
  return faultsOfScalar(place);
}

/** Types that anything fits: what the workspace refuses by name is refused elsewhere. */
const OPEN: ReadonlySet<string | undefined> = new Set([
  undefined,
  'any',
  'unavailable',
]);

function faultsOfList(place: Place): readonly string[] {
  const {schema, value, path} = place;
  if (!Array.isArray(value))
    return [`Invalid value at '${path}' (${typeName(place)}), ${shown(value)}`];
  const items = schema.items ?? {};
  // A sheet's values are many, and any of them will do.
  if (items.$ref === undefined && OPEN.has(items.type)) return [];
  return value.flatMap((item, at) =>
    faults({
      ...place,
      schema: items,
      value: item,
      path: `${path}[${at}]`,
    }),
  );
}

function faultsOfObject(place: Place): readonly string[] {
  const {schema, value, path} = place;
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return [`Invalid value at '${path}' (${typeName(place)}), ${shown(value)}`];
  return Object.entries(value).flatMap(([name, inner]) => {
    const field = own(schema.properties, name) ?? schema.additionalProperties;
    if (field === undefined)
      return inner === undefined ? [] : [unknownName(name, path)];
    return faults({
      ...place,
      schema: field,
      name: `${place.name}.${name}`,
      value: inner,
      path: path === '' ? protoName(name) : `${path}.${protoName(name)}`,
    });
  });
}

const unknownName = (name: string, path: string): string =>
  `Invalid JSON payload received. Unknown name "${name}"` +
  `${path === '' ? '' : ` at '${path}'`}: Cannot find field.`;

function faultsOfScalar(place: Place): readonly string[] {
  const {schema, value, path} = place;
  if (Array.isArray(value))
    return [
      `Invalid JSON payload received. Unknown name "${lastName(path)}"` +
        ` at '${parentOf(path)}': Proto field is not repeating, cannot start list.`,
    ];
  return fits(schema, value)
    ? []
    : [`Invalid value at '${path}' (${typeName(place)}), ${shown(value)}`];
}

function fits(schema: Schema, value: unknown): boolean {
  if (schema.enum !== undefined)
    return typeof value === 'string' && schema.enum.includes(value);
  if (schema.type === 'boolean') return typeof value === 'boolean';
  if (schema.type === 'integer') return isWhole(value);
  if (schema.type === 'number')
    return isNumeric(value) && Number.isFinite(Number(value));
  if (WHOLE_AS_TEXT.has(schema.format ?? '')) return isWhole(value);
  return typeof value === 'string';
}

const WHOLE_AS_TEXT: ReadonlySet<string> = new Set(['int64', 'uint64']);
const isNumeric = (value: unknown): boolean =>
  typeof value === 'number' ||
  (typeof value === 'string' && value.trim() !== '');
const isWhole = (value: unknown): boolean =>
  isNumeric(value) && Number.isInteger(Number(value));

/** The protocol buffer type that Google's message names, for example `TYPE_INT32`. */
function typeName({schema, name}: Place): string {
  if (schema.enum !== undefined || schema.type === 'object')
    return `type.googleapis.com/${name}`;
  if (schema.type === 'array') return `type.googleapis.com/${name}[]`;
  if (schema.type === 'boolean') return 'TYPE_BOOL';
  if (schema.type === 'string' && !WHOLE_AS_TEXT.has(schema.format ?? ''))
    return 'TYPE_STRING';
  return `TYPE_${(schema.format ?? 'double').toUpperCase()}`;
}

/** Google's messages use the protocol buffer's own names: `addSheet` is `add_sheet`. */
const protoName = (name: string): string =>
  name.replace(/[A-Z]/g, letter => `_${letter.toLowerCase()}`);

const lastName = (path: string): string =>
  path.replace(/.*\./, '').replace(/\[\d+\]$/, '');
const parentOf = (path: string): string =>
  path.includes('.') ? path.replace(/\.[^.]*$/, '') : path;
const shown = (value: unknown): string =>
  typeof value === 'object' ? '{}' : JSON.stringify(value);

const own = <T>(
  values: Readonly<Record<string, T>> | undefined,
  name: string,
): T | undefined =>
  values !== undefined && Object.hasOwn(values, name)
    ? values[name]
    : undefined;

/**
 * Where `value` uses a field that Google has and the local workspace has not, each as a path such as `requests[0].addSlicer`.
 * Such fields have the type `unavailable` in the trimmed discovery document.
 */
export const unavailableFields = (
  discovery: Discovery,
  schemaName: string,
  value: unknown,
): readonly string[] =>
  pathsTo(({type}) => type === 'unavailable', {discovery, schemaName, value});

/**
 * Where `value` gives a field that only Google writes. Google leaves such a value unread without a word; here it is told, because whoever
 * wrote it expected something of it.
 */
export const readOnlyFields = (
  discovery: Discovery,
  schemaName: string,
  value: unknown,
): readonly string[] =>
  pathsTo(({readOnly}) => readOnly === true, {discovery, schemaName, value});

function pathsTo(
  isMeant: (schema: Schema) => boolean,
  {
    discovery,
    schemaName,
    value,
  }: {
    readonly discovery: Discovery;
    readonly schemaName: string;
    readonly value: unknown;
  },
): readonly string[] {
  const walk = (schema: Schema, at: unknown, here: string): string[] => {
    if (at === null || at === undefined) return [];
    if (isMeant(schema)) return [here];
    if (schema.$ref !== undefined)
      return walk(discovery.schemas[schema.$ref] ?? {}, at, here);
    if (Array.isArray(at)) {
      const {items} = schema;
      // What anything fits holds nothing that is meant: a sheet's values are many.
      if (items === undefined || (!items.$ref && items.type === 'any'))
        return [];
      return at.flatMap((item, index) =>
        walk(items, item, `${here}[${index}]`),
      );
    }
    if (typeof at !== 'object' || schema.type !== 'object') return [];
    return Object.entries(at).flatMap(([name, inner]) =>
      walk(
        own(schema.properties, name) ?? schema.additionalProperties ?? {},
        inner,
        here === '' ? name : `${here}.${name}`,
      ),
    );
  };
  return walk({$ref: schemaName}, value, '');
}
