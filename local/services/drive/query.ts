/** What `Drive.Files.list` is asked for with `q`, as a tree. */
export type Query =
  | {readonly is: 'and' | 'or'; readonly parts: readonly Query[]}
  | {readonly is: 'not'; readonly part: Query}
  | Comparison
  | {readonly is: 'in'; readonly value: string; readonly field: string}
  | {
      readonly is: 'has';
      readonly field: string;
      readonly key: string;
      readonly value: string;
    };

export interface Comparison {
  readonly is: 'comparison';
  readonly field: string;
  readonly operator: (typeof OPERATORS)[number];
  readonly value: string | boolean;
}

const OPERATORS = ['contains', '=', '!=', '<', '<=', '>', '>='] as const;

type Token =
  | {readonly kind: 'text'; readonly text: string}
  | {readonly kind: 'word' | 'sign'; readonly text: string};

/**
 * Reads Drive's search language: `and`, `or`, `not`, parentheses, comparisons, `'x' in parents` and
 * `appProperties has {key='a' and value='b'}`; `\'` and `\\` stand for themselves in text. Throws `SyntaxError` on anything else.
 * `and` binds tighter than `or`. Source: Google's guide "Search query terms and operators".
 */
export function parseQuery(source: string): Query {
  const tokens = tokensOf(source);
  let at = 0;
  const query = readOr();
  if (at < tokens.length) throw invalid();
  return query;

  function readOr(): Query {
    const parts = [readAnd()];
    while (take('or')) parts.push(readAnd());
    return joined('or', parts);
  }

  function readAnd(): Query {
    const parts = [readNot()];
    while (take('and')) parts.push(readNot());
    return joined('and', parts);
  }

  function readNot(): Query {
    if (take('not')) return {is: 'not', part: readNot()};
    if (!take('(')) return readTerm();
    const inner = readOr();
    expect(')');
    return inner;
  }

  function readTerm(): Query {
    const first = tokens[at++];
    if (first?.kind === 'text') {
      expect('in');
      return {is: 'in', value: first.text, field: word()};
    }
    if (first?.kind !== 'word') throw invalid();
    if (take('has')) return readHas(first.text);
    const operator = OPERATORS.find(take);
    if (operator === undefined) throw invalid();
    return {is: 'comparison', field: first.text, operator, value: readValue()};
  }

  function readHas(field: string): Query {
    expect('{');
    expect('key');
    expect('=');
    const key = text();
    expect('and');
    expect('value');
    expect('=');
    const value = text();
    expect('}');
    return {is: 'has', field, key, value};
  }

  function readValue(): string | boolean {
    if (take('true')) return true;
    if (take('false')) return false;
    return text();
  }

  function take(wanted: string): boolean {
    const token = tokens[at];
    if (token === undefined || token.kind === 'text' || token.text !== wanted)
      return false;
    at++;
    return true;
  }

  function expect(wanted: string): void {
    if (!take(wanted)) throw invalid();
  }

  function word(): string {
    const token = tokens[at++];
    if (token?.kind !== 'word') throw invalid();
    return token.text;
  }

  function text(): string {
    const token = tokens[at++];
    if (token?.kind !== 'text') throw invalid();
    return token.text;
  }
}

const TOKEN =
  /\s*(?:'((?:[^'\\]|\\['\\])*)'|([A-Za-z][A-Za-z0-9]*)|(!=|<=|>=|[=<>(){}]))/y;

function tokensOf(source: string): Token[] {
  const tokens: Token[] = [];
  const rest = source.trimEnd();
  TOKEN.lastIndex = 0;
  while (TOKEN.lastIndex < rest.length) {
    const match = TOKEN.exec(rest);
    if (match === null) throw invalid();
    const [, text, word, sign] = match;
    if (text !== undefined)
      tokens.push({kind: 'text', text: text.replace(/\\(.)/g, '$1')});
    else if (word !== undefined) tokens.push({kind: 'word', text: word});
    else tokens.push({kind: 'sign', text: sign ?? ''});
  }
  return tokens;
}

const joined = (is: 'and' | 'or', parts: readonly Query[]): Query =>
  parts.length === 1 && parts[0] ? parts[0] : {is, parts};

const invalid = (): SyntaxError => new SyntaxError('Invalid Value');
