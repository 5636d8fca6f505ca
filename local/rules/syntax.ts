import {parse, type AnyNode, type Program} from 'acorn';

/** The script's syntax tree, after refusing what Apps Script cannot read although Node can: the sentence names the line. */
export function readCode(code: string): Program {
  const program = parse(code, {
    ecmaVersion: 2022,
    sourceType: 'script',
    locations: true,
  });
  visit(program as AnyNode);
  return program;
}

/** Functions that a menu, a trigger or the sidebar can call: declared at top level, or a function kept in a top-level variable. */
export function topLevelFunctions(program: Program): ReadonlySet<string> {
  return new Set(
    program.body.flatMap(statement => {
      if (statement.type === 'FunctionDeclaration') return [statement.id.name];
      if (statement.type !== 'VariableDeclaration') return [];
      return statement.declarations.flatMap(({id, init}) =>
        id.type === 'Identifier' && init && FUNCTIONS.has(init.type)
          ? [id.name]
          : [],
      );
    }),
  );
}

const FUNCTIONS: ReadonlySet<string> = new Set([
  'FunctionExpression',
  'ArrowFunctionExpression',
]);

/** Syntax that Apps Script refuses, by the name of its node. */
const REFUSED: Readonly<Record<string, string>> = {
  PrivateIdentifier: 'private class members (#name)',
  PropertyDefinition: 'class fields',
  StaticBlock: 'static blocks',
  ImportExpression: 'import()',
};

function visit(node: AnyNode): void {
  const refused = REFUSED[node.type];
  if (refused !== undefined)
    throw new SyntaxError(
      `Line ${node.loc?.start.line}: Apps Script cannot read ${refused}.`,
    );
  for (const part of Object.values(node))
    for (const child of Array.isArray(part) ? part : [part])
      if (isNode(child)) visit(child);
}

const isNode = (part: unknown): part is AnyNode =>
  typeof part === 'object' && part !== null && 'type' in part;
