import {ownSpreadsheet} from '../../../local/own-spreadsheet';
import {loadScript} from '../../../local/script';
import {type Visitor, visit} from '../../../local/visitor';
import {memoryWorkspace} from '../../../local/workspace/open-workspace';
import {seededChance} from '../../../local/workspace/chance';
import type {Workspace} from '../../../local/workspace/workspace';
import {foldedSnapshot} from './folded-snapshot';

/** The bundle that would be pushed, read once. */
export const script = loadScript('build/addon');

/** Somebody's workspace, and their panel. */
export interface Someone {
  readonly workspace: Workspace;
  readonly visitor: Visitor;
}

/** A person beside a spreadsheet of their own, who has not opened the panel yet; Monday 1 March 2027, nine in the morning UTC. */
export function aPerson({
  locale = 'en',
}: {readonly locale?: string} = {}): Someone {
  const workspace = memoryWorkspace({owner: {locale}});
  const visitor = visit(workspace, script, ownSpreadsheet(workspace));
  return {workspace, visitor};
}

/** How many copies lie between a workspace and the first one. */
const copies = new WeakMap<Workspace, number>();

/** The same person in the same situation, in a world of their own from here on. Chance goes on in it otherwise than before, or new rows would get the ids of those that are there. */
export function copyOf({workspace, visitor}: Someone): Someone {
  const copied = (copies.get(workspace) ?? 0) + 1;
  const copy = memoryWorkspace({chance: seededChance(1 + copied)});
  copies.set(copy, copied);
  for (const key of workspace.store.keys('')) {
    const [kind, id, part] = key.split('/');
    if (kind !== 'spreadsheets')
      copy.store.write(key, workspace.store.read(key));
    else if (part === 'snapshot')
      copy.store.write(key, foldedSnapshot(workspace, id!));
  }
  return {
    workspace: copy,
    visitor: visit(copy, script, visitor.tracker!, visitor),
  };
}

/** Somebody's situation, told once; everyone who asks gets a copy of it. */
const told = new Map<string, Someone>();

function copyOfTold(name: string, tell: () => Someone): Someone {
  const someone = told.get(name) ?? tell();
  told.set(name, someone);
  return copyOf(someone);
}

/** A person who has made their tracker and sees the overview. */
export const aPersonWithTracker = (): Someone =>
  copyOfTold('with a tracker', () => {
    const person = aPerson();
    person.visitor.open();
    person.visitor.press('makeTracker');
    person.visitor.press('overview');
    return person;
  });

/** Another window of the same person on the same tracker. */
export function anotherWindow({workspace, visitor}: Someone): Visitor {
  const other = visit(workspace, script, visitor.tracker!);
  other.open();
  return other;
}

/** A person who has just told the tracker of a talk with Ana Ruiz about nursing. */
export const aPersonAfterATalk = (
  person: Readonly<Record<string, string>> = {},
  impressions: Readonly<Record<string, string>> = {},
): Someone =>
  copyOfTold(`after a talk ${JSON.stringify([person, impressions])}`, () =>
    afterATalk(person, impressions),
  );

function afterATalk(
  person: Readonly<Record<string, string>>,
  impressions: Readonly<Record<string, string>>,
): Someone {
  const someone = aPersonWithTracker();
  const {visitor} = someone;
  visitor.press('work.home');
  visitor.press('work.add', {name: 'Nurse'});
  visitor.press('overview');
  visitor.press('people.home');
  visitor.press('people.new');
  visitor.press('people.save', {
    name: 'Ana Ruiz',
    email: 'ana@example.org',
    organisation: 'St. Anne’s',
    ...person,
  });
  visitor.press('record.arrange');
  visitor.press('record.saveHeld', {
    day: '2027-02-28',
    time: '15:00',
    work: workNamed(visitor, 'Nurse'),
  });
  visitor.press('record.saveImpressions', {
    impressions: 'The night shift is the calm one.',
    ...impressions,
  });
  return someone;
}

/** The id behind a kind of work's name, as the screen's list offers it. */
function workNamed({screen}: Visitor, name: string): string {
  const choices = JSON.stringify(screen.blocks);
  const id = new RegExp(`"value":"([^"]*)","label":"${name}"`).exec(choices);
  if (!id) throw new Error(`No kind of work ${name} on ${screen.id}`);
  return id[1]!;
}
