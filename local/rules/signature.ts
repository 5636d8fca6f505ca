/** What Google throws when a method exists but not for arguments of these kinds. */
export const mismatch = (callName: string, args: readonly unknown[]): Error =>
  new Error(
    `The parameters (${args.map(kindOf).join(',')}) don't match the method signature for ${callName}.`,
  );

function kindOf(value: unknown): string {
  if (value === null || value === undefined) return 'null';
  if (Array.isArray(value))
    return value.length === 0 ? '(class)[]' : `${kindOf(value[0])}[]`;
  return KINDS[typeof value] ?? '(class)';
}

const KINDS: Readonly<Record<string, string>> = {
  string: 'String',
  number: 'Number',
  boolean: 'Boolean',
};
