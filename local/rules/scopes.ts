import table from './scopes.json';

/** Scopes any one of which suffices for the call, as full addresses; none for a call that needs none, undefined for a call Google does not list. */
export const requiredScopes = (
  callName: string,
): readonly string[] | undefined => SCOPES.get(callName);

/** Google's words for a call that none of the granted scopes allows; undefined where the call may go on. */
export function scopeRefusal(
  callName: string,
  granted: readonly string[] | undefined,
): string | undefined {
  const required = requiredScopes(callName) ?? [];
  // Without a list in the manifest Google finds out the scopes by itself.
  if (granted === undefined || required.length === 0) return undefined;
  if (required.some(scope => granted.includes(scope))) return undefined;
  return `Specified permissions are not sufficient to call ${callName}. ${permissions(required)}`;
}

/** The end of Google's sentence: `Required permissions: (a || b)`. */
export const permissions = (required: readonly string[]): string =>
  `Required permissions: ${required.length === 1 ? required[0] : `(${required.join(' || ')})`}`;

interface Group {
  readonly anyOf: readonly string[];
  /** Class or resource, with the names of its methods parted by spaces. */
  readonly calls: Readonly<Record<string, string | undefined>>;
}

const SCOPES: ReadonlyMap<string, readonly string[]> = new Map(
  ([...table.builtIn, ...table.advanced] as Group[]).flatMap(
    ({anyOf, calls}) => {
      const scopes = anyOf.map(inFull);
      return Object.entries(calls).flatMap(([owner, methods = '']) =>
        methods
          .split(' ')
          .map(method => [`${owner}.${method}`, scopes] as const),
      );
    },
  ),
);

function inFull(scope: string): string {
  return scope.startsWith('https://')
    ? scope
    : `https://www.googleapis.com/auth/${scope}`;
}
