/** Which parts of an answer a caller asks for with `fields`, such as `nextPageToken,files(id,name)`. */
export type Mask = '*' | ReadonlyMap<string, Mask>;

/** Reads Google's `fields`: names with commas, `a(b,c)` and `a/b` for what lies inside, `*` for all. Throws `SyntaxError` on anything else. */
export function parseMask(fields: string): Mask {
  const tokens = fields.match(/[A-Za-z0-9_$-]+|[*(),/]|\S/g) ?? [];
  let at = 0;
  const mask = readList();
  if (at < tokens.length) throw wrong();
  return mask;

  function readList(): Mask {
    const parts = new Map<string, Mask>();
    let all = false;
    do {
      const [name, inner] = readOne();
      if (name === '*') all = true;
      else parts.set(name, joined(parts.get(name), inner));
    } while (tokens[at] === ',' && ++at);
    return all ? '*' : parts;
  }

  function readOne(): [name: string, inner: Mask] {
    const name = tokens[at++];
    if (name === undefined || !/^(\*|[\w$-]+)$/.test(name)) throw wrong();
    if (tokens[at] === '/') {
      at++;
      const [inner, rest] = readOne();
      return [name, inner === '*' ? '*' : new Map([[inner, rest]])];
    }
    if (tokens[at] !== '(') return [name, '*'];
    at++;
    const inner = readList();
    if (tokens[at++] !== ')') throw wrong();
    return [name, inner];
  }

  function wrong(): SyntaxError {
    return new SyntaxError(`Invalid field selection ${fields}`);
  }
}

/** The parts of `value` that the mask names; of a list, the parts of each item. */
export function masked(value: unknown, mask: Mask): unknown {
  if (mask === '*' || typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map(item => masked(item, mask));
  return Object.fromEntries(
    Object.entries(value).flatMap(([name, inner]) => {
      const part = mask.get(name);
      return part === undefined ? [] : [[name, masked(inner, part)]];
    }),
  );
}

function joined(one: Mask | undefined, other: Mask): Mask {
  if (one === undefined) return other;
  if (one === '*' || other === '*') return '*';
  const both = new Map(one);
  for (const [name, inner] of other)
    both.set(name, joined(both.get(name), inner));
  return both;
}
