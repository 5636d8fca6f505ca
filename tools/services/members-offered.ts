import {join} from 'node:path';
import ts from 'typescript';
import {CARD_CLASSES} from '../../local/services/card-service';

/** Every member that the local workspace offers to a script, by the object's name as Google has it: `Sheets.Spreadsheets` → `batchUpdate`, `create`, ... */
export function membersOffered(): ReadonlyMap<string, ReadonlySet<string>> {
  const root = process.cwd();
  const {config} = ts.readConfigFile(
    join(root, 'local/tsconfig.json'),
    ts.sys.readFile,
  );
  const {options, fileNames} = ts.parseJsonConfigFileContent(
    config,
    ts.sys,
    join(root, 'local'),
  );
  const program = ts.createProgram(fileNames, options);
  const checker = program.getTypeChecker();
  const offered = new Map<string, Set<string>>();
  const visit = (node: ts.Node): void => {
    if (ts.isCallExpression(node) && isOffer(node)) {
      const [name, members] = node.arguments;
      if (name && members && ts.isStringLiteral(name)) {
        const known = offered.get(name.text) ?? new Set();
        for (const member of methodsOf(members, checker)) known.add(member);
        offered.set(name.text, known);
      }
    }
    ts.forEachChild(node, visit);
  };
  for (const file of program.getSourceFiles())
    if (/[\\/]local[\\/]services[\\/]/.test(file.fileName)) visit(file);
  return new Map([...offered, ...cardMembers()]);
}

/** CardService's own are a list: what each class can be told, and what makes a new one. */
const cardMembers = (): readonly (readonly [string, Set<string>])[] => [
  ['CardService', new Set(CARD_CLASSES.map(({name}) => `new${name}`))] as const,
  ...CARD_CLASSES.map(
    ({name, setters, builds, prints}) =>
      [
        name,
        new Set([
          ...Object.keys(setters),
          ...(builds === undefined ? [] : ['build']),
          ...(prints ? ['printJson'] : []),
        ]),
      ] as const,
  ),
];

/** `run.offer('Name', members)`, or `offer` taken out of a run. */
const isOffer = ({expression}: ts.CallExpression): boolean =>
  ts.isPropertyAccessExpression(expression)
    ? expression.name.text === 'offer'
    : ts.isIdentifier(expression) && expression.text === 'offer';

const methodsOf = (
  members: ts.Expression,
  checker: ts.TypeChecker,
): readonly string[] =>
  checker
    .getTypeAtLocation(members)
    .getProperties()
    .filter(
      property =>
        checker.getTypeOfSymbolAtLocation(property, members).getCallSignatures()
          .length > 0,
    )
    .map(({name}) => name);
