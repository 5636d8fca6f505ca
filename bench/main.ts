// npm run bench: what each thing a person does costs in service calls, on the bundle that is shipped.
import {fileURLToPath} from 'node:url';
import * as acts from '../local/acts';
import {ownSpreadsheet} from '../local/own-spreadsheet';
import {loadScript} from '../local/script';
import {type Visitor, visit} from '../local/visitor';
import {memoryWorkspace} from '../local/workspace/open-workspace';
import type {Workspace} from '../local/workspace/workspace';

const WORDS = {
  particular: 'The night shift is the calm one.',
  willDo: 'I will spend an evening on a ward.',
  ownSentence: 'It made my week.',
  myName: 'Ada Okafor',
};

const script = loadScript(fileURLToPath(new URL('../addon', import.meta.url)));

/** What is measured, with what it may cost at most. */
const COSTS: readonly {
  readonly what: string;
  readonly bar: number;
  calls(): number;
}[] = [
  {what: 'open the sidebar', bar: 2, calls: openSidebar},
  {
    what: 'a screen',
    bar: 2,
    calls: () => {
      const {visitor} = afterATalk();
      visitor.send({action: 'people.home'});
      return counted(visitor);
    },
  },
  {
    what: 'an action: save a person',
    bar: 3,
    calls: () => {
      const {visitor} = afterATalk();
      acts.addPerson(visitor, {name: 'Bo Lind'});
      return counted(visitor);
    },
  },
  {
    what: 'an action: bring in 1,000 people',
    bar: 3,
    calls: () => {
      const {visitor} = afterATalk();
      acts.bringIn(visitor, {name: 'people.csv', bytes: thousandPeople()});
      return counted(visitor);
    },
  },
  {what: 'a thank-you by mail', bar: 8, calls: () => thankYou('thanks.see')},
  {
    what: 'a thank-you with its document',
    bar: 12,
    calls: () => thankYou('thanks.make'),
  },
];

/** From the tracker's own menu: the panel does not know yet which spreadsheet it stands beside. */
function openSidebar(): number {
  const {workspace, visitor} = afterATalk();
  const panel = visit(workspace, script, visitor.tracker!);
  panel.open();
  return counted(panel);
}

/** Making, seeing and sending it; the form before it is a screen like any other. */
function thankYou(make: 'thanks.make' | 'thanks.see'): number {
  const {visitor} = afterATalk();
  visitor.press('thanks.letter');
  visitor.press(make, WORDS);
  const made = counted(visitor);
  visitor.press('thanks.send');
  return made + counted(visitor);
}

/** A person who has just recorded a talk. */
function afterATalk(): {workspace: Workspace; visitor: Visitor} {
  const workspace = memoryWorkspace();
  const visitor = visit(workspace, script, ownSpreadsheet(workspace));
  acts.makeTracker(visitor);
  const person = acts.addPerson(visitor, {
    name: 'Ana Ruiz',
    email: 'ana@example.org',
  });
  visitor.send({action: 'record.arrange', about: {person}});
  visitor.press('record.saveHeld', {day: '2027-02-28', time: '15:00'});
  visitor.press('record.saveImpressions', {impressions: 'Calm.'});
  return {workspace, visitor};
}

/** Calls that leave the script; see local/rules/cost.ts. */
const counted = ({calls}: Visitor): number =>
  calls.filter(({number}) => number > 0).length;

const thousandPeople = (): Uint8Array =>
  Buffer.from(
    [
      'Name,Email',
      ...Array.from(
        {length: 1_000},
        (_, index) => `Person ${index},person${index}@example.org`,
      ),
    ].join('\n'),
  );

const rows = COSTS.map(({what, bar, calls}) => ({what, calls: calls(), bar}));
for (const {what, calls, bar} of rows)
  console.log(
    `${what.padEnd(34)} ${String(calls).padStart(3)} service calls (at most ${bar})`,
  );
if (rows.some(({calls, bar}) => calls > bar)) process.exitCode = 1;
