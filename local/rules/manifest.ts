import {prefixFault} from './allowed-links';
import {scopesOfSettings} from './manifest-scopes';
import {MANIFEST, type Rule} from './manifest-shape';

/** The parts of `appsscript.json` that decide what a script may do and how it is started. */
export interface Manifest {
  readonly timeZone: string;
  readonly runtimeVersion: 'STABLE' | 'V8';
  readonly exceptionLogging?: 'NONE' | 'STACKDRIVER';
  /** Absent when Google is to find them out by itself. */
  readonly oauthScopes?: readonly string[];
  readonly urlFetchWhitelist?: readonly string[];
  readonly dependencies?: {
    readonly enabledAdvancedServices?: readonly AdvancedService[];
  };
  readonly addOns?: AddOns;
}

export interface AdvancedService {
  /** The global's name in the script. */
  readonly userSymbol: string;
  readonly serviceId: string;
  readonly version: string;
}

export interface AddOns {
  readonly common?: {
    readonly name: string;
    readonly logoUrl: string;
    readonly homepageTrigger?: Trigger;
    readonly openLinkUrlPrefixes?: readonly string[];
    readonly universalActions?: readonly {
      readonly label: string;
      readonly openLink?: string;
      readonly runFunction?: string;
    }[];
    readonly useLocaleFromApp?: boolean;
    readonly layoutProperties?: Readonly<Record<string, string>>;
  };
  readonly gmail?: {
    readonly homepageTrigger?: Trigger;
    readonly contextualTriggers?: readonly {
      readonly unconditional?: object;
      readonly onTriggerFunction: string;
    }[];
    readonly composeTrigger?: {
      readonly selectActions: readonly {
        readonly runFunction: string;
        readonly text: string;
      }[];
      readonly draftAccess?: 'NONE' | 'METADATA';
    };
  };
  readonly calendar?: {
    readonly homepageTrigger?: Trigger;
    readonly eventOpenTrigger?: Trigger;
    readonly eventUpdateTrigger?: Trigger;
    readonly currentEventAccess?: 'METADATA' | 'READ' | 'WRITE' | 'READ_WRITE';
  };
  readonly sheets?: EditorHost;
  readonly docs?: EditorHost;
  readonly drive?: {readonly homepageTrigger?: Trigger};
}

export interface Trigger {
  readonly runFunction: string;
  readonly enabled?: boolean;
}

interface EditorHost {
  readonly homepageTrigger?: Trigger;
  readonly onFileScopeGrantedTrigger?: Trigger;
}

/** The manifest as Google would accept it, or one Error whose message lists everything that is wrong with it. */
export function readManifest(
  text: string,
  functions: ReadonlySet<string>,
): Manifest {
  const manifest: unknown = JSON.parse(text);
  const problems: string[] = [];
  check(manifest, MANIFEST, '', {functions, problems});
  checkScopes(manifest as Manifest, problems);
  checkMenu(manifest as Manifest, problems);
  servicesKnown(manifest as Manifest, problems);
  if (problems.length > 0)
    throw new Error(`appsscript.json: ${problems.join(' ')}`);
  return manifest as Manifest;
}

interface Findings {
  readonly functions: ReadonlySet<string>;
  readonly problems: string[];
}

function check(
  value: unknown,
  rule: Rule,
  at: string,
  findings: Findings,
): void {
  const {problems, functions} = findings;
  if (typeof rule === 'string') {
    const problem = LEAVES[rule](value, functions);
    if (problem !== undefined) problems.push(`${at} ${problem}.`);
  } else if ('oneOf' in rule) {
    if (!rule.oneOf.includes(value as string))
      problems.push(`${at} must be one of ${rule.oneOf.join(', ')}.`);
  } else if ('items' in rule) {
    if (!Array.isArray(value))
      return void problems.push(`${at} must be a list.`);
    if (value.length > (rule.most ?? Infinity))
      problems.push(`${at} may hold at most ${rule.most}.`);
    value.forEach((item, index) =>
      check(item, rule.items, `${at}[${index}]`, findings),
    );
  } else checkFields(value, rule, at, findings);
}

function checkFields(
  value: unknown,
  {fields, required = []}: Extract<Rule, {fields: unknown}>,
  at: string,
  findings: Findings,
): void {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return void findings.problems.push(`${at || 'It'} must be an object.`);
  const path = (field: string) => (at === '' ? field : `${at}.${field}`);
  for (const field of required)
    if (!(field in value)) findings.problems.push(`${path(field)} is missing.`);
  for (const [field, part] of Object.entries(value)) {
    const rule = fields[field];
    if (rule === undefined)
      findings.problems.push(`${path(field)} is not a field Google knows.`);
    else check(part, rule, path(field), findings);
  }
}

type Leaf = (
  value: unknown,
  functions: ReadonlySet<string>,
) => string | undefined;

const LEAVES: Readonly<Record<Extract<Rule, string>, Leaf>> = {
  anything: () => undefined,
  unavailable: () => 'is not available in the local workspace',
  text: value =>
    typeof value === 'string' && value !== '' ? undefined : 'must be a text',
  flag: value =>
    typeof value === 'boolean' ? undefined : 'must be true or false',
  https: value =>
    typeof value === 'string' && /^https:\/\/[^/*]+\/[^*]*$/.test(value)
      ? undefined
      : 'must be an https:// address with a path',
  prefix: value => prefixFault(String(value)),
  zone: value => (isZone(value) ? undefined : 'must be a time zone'),
  function: (value, functions) =>
    typeof value === 'string' && functions.has(value)
      ? undefined
      : `names ${JSON.stringify(value)}, which is not a top-level function`,
};

function isZone(value: unknown): boolean {
  if (typeof value !== 'string') return false;
  try {
    Intl.DateTimeFormat('en', {timeZone: value});
    return true;
  } catch {
    return false;
  }
}

/** The advanced services of which the workspace knows anything, with the one version of each. */
const ADVANCED: Readonly<Record<string, string>> = {
  calendar: 'v3',
  docs: 'v1',
  drive: 'v3',
  gmail: 'v1',
  sheets: 'v4',
};

function servicesKnown({dependencies}: Manifest, problems: string[]): void {
  const services = dependencies?.enabledAdvancedServices ?? [];
  if (!Array.isArray(services)) return;
  const symbols = services.map(({userSymbol}) => userSymbol);
  services.forEach(({userSymbol, serviceId, version}, index) => {
    const at = `dependencies.enabledAdvancedServices[${index}]`;
    if (symbols.indexOf(userSymbol) !== index)
      problems.push(`${at}.userSymbol ${userSymbol} is there twice.`);
    if (serviceId && version && ADVANCED[serviceId] !== version)
      problems.push(
        `${at} ${serviceId} ${version} is not available in the local workspace.`,
      );
  });
}

/** Some settings only work together with a scope. */
function checkScopes(manifest: Manifest, problems: string[]): void {
  const scopes = manifest.oauthScopes;
  if (scopes === undefined) return;
  for (const {field, scope} of scopesOfSettings(manifest))
    if (!scopes.includes(`https://www.googleapis.com/auth/${scope}`))
      problems.push(`${field} needs the scope ${scope}.`);
}

/** A line of the add-on's own menu does one thing. */
function checkMenu({addOns}: Manifest, problems: string[]): void {
  for (const {label, openLink, runFunction} of addOns?.common
    ?.universalActions ?? [])
    if ((openLink === undefined) === (runFunction === undefined))
      problems.push(
        `addOns.common.universalActions «${label}» needs openLink or runFunction, and only one of them.`,
      );
}
