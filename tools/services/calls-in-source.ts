import {join} from 'node:path';
import ts from 'typescript';

/** Google's types nest services in namespaces; a call is known by the service's own name. */
const OWNERS: Readonly<Record<string, string>> = {
  SpreadsheetsCollection: 'Sheets.Spreadsheets',
  ValuesCollection: 'Sheets.Spreadsheets.Values',
  DeveloperMetadataCollection: 'Sheets.Spreadsheets.DeveloperMetadata',
  DocumentsCollection: 'Docs.Documents',
  FilesCollection: 'Drive.Files',
  Console: 'console',
  CalendarsCollection: 'Calendar.Calendars',
  EventsCollection: 'Calendar.Events',
  FreebusyCollection: 'Calendar.Freebusy',
};

/** Every call of a Google service that stands in the add-on's source, by Google's name, as the compiler understands it: `Sheets.Spreadsheets.batchUpdate`. */
export function googleCallsInSource(): ReadonlySet<string> {
  const root = process.cwd();
  const {config} = ts.readConfigFile(
    join(root, 'src/tsconfig.json'),
    ts.sys.readFile,
  );
  const {options, fileNames} = ts.parseJsonConfigFileContent(
    config,
    ts.sys,
    join(root, 'src'),
  );
  const program = ts.createProgram(fileNames, options);
  const checker = program.getTypeChecker();
  const calls = new Set<string>();
  const visit = (node: ts.Node): void => {
    if (ts.isCallExpression(node)) {
      const name = googleName(node, checker);
      if (name) calls.add(name);
    }
    ts.forEachChild(node, visit);
  };
  for (const file of program.getSourceFiles())
    if (!file.isDeclarationFile) visit(file);
  return calls;
}

function googleName(
  call: ts.CallExpression,
  checker: ts.TypeChecker,
): string | undefined {
  const declaration = checker.getResolvedSignature(call)?.declaration;
  const owner = declaration?.parent;
  if (!declaration || !owner || !ts.isInterfaceDeclaration(owner))
    return undefined;
  if (!owner.getSourceFile().fileName.includes('google-apps-script'))
    return undefined;
  const method = (declaration as ts.MethodSignature).name.getText();
  const name = owner.name.text;
  return `${OWNERS[name] ?? name}.${method}`;
}
