import {type Deed, show, write} from '../../deed';
import {paceOf} from '../../pace';
import {type Next, nextAfter} from '../../scores/cadence';
import {callsOf} from '../../scripts/calls-of';
import {minutesToAskFor, talkAhead} from '../../scripts/script-fields';
import {situationNamed} from '../../scripts/script-for';
import {about, type Press} from '../../screen';
import type {Call, Interview, Person} from '../../tables';
import {type Change, emptyRow, find, put} from '../../tracker';
import type {World} from '../../world';
import {afterScreen} from './after';
import {type Branch, branchNamed} from './branches';
import {callCard} from './card';
import {personOf, situationOf} from './subject';
import {whichScript} from './which-script';

/** Stages that a call cannot take back. */
const BEYOND = ['arranged', 'met', 'thanked', 'keeping in touch'];

/** Notes how the attempt went, moves the person on, and shows the next lines: one write (S3.4). Without a way it shows the card. */
export function log(world: World, press: Press): Deed {
  const person = personOf(world, press);
  const branch = branchNamed(about(press, 'branch'));
  if (!branch) return show(callCard(world, person, whichScript(world, person)));
  const situation = situationOf(press);
  const before = find(world.tracker, 'calls', about(press, 'call'));
  const id = before?.id ?? world.newId('C');
  const {title} = world.words.scripts.situations[situation];
  const noted = {
    person: person.name,
    personId: person.id,
    at: world.now,
    channel: branch.channel ?? situationNamed(situation)!.channel,
    spokeTo: branch.spokeTo,
    outcome: branch.outcome,
    script: before?.script || title,
    scriptId: before?.scriptId || situation,
    nextOn: '' as const,
  };
  const call: Call = {...(before ?? emptyRow('calls', id)), ...noted};
  const step = nextAfter(
    [...callsOf(world.tracker, person).filter(one => one.id !== id), call],
    world.today,
    paceOf(world.tracker),
  );
  // Around an arranged talk nothing new is planned with the person.
  const plan = situation === 'confirm' ? {} : planOf(world, step);
  const talk = talkOf(world, person, branch, call);
  const changes: readonly Change[] = [
    put('calls', id, {...noted, ...plan}),
    put('people', person.id, {stage: stageAfter(person, call), ...plan}),
    ...talk.changes,
  ];
  return write(changes, after =>
    show(
      afterScreen(after, {
        call: find(after.tracker, 'calls', id)!,
        branch,
        situation,
        talk: talk.id,
        undo: about(press, 'before') || undoOf(world, person),
      }),
    ),
  );
}

const planOf = ({words}: World, {next, on}: Next) => ({
  nextAction: words.calls.next[next],
  nextOn: on,
});

/** A talk that begins at once is there to be written into; a confirmed one is marked so. */
function talkOf(
  world: World,
  person: Person,
  branch: Branch,
  call: Call,
): {readonly id: string; readonly changes: readonly Change[]} {
  if (branch.id === 'confirmed') {
    const id = talkAhead(world, person)?.id ?? '';
    return {
      id,
      changes:
        id === ''
          ? []
          : [
              put('interviews', id, {
                confirmedOn: world.now,
                status: 'confirmed',
              }),
            ],
    };
  }
  if (branch.id !== 'talkNow') return {id: '', changes: []};
  const name = person.work.split(';')[0]!.trim();
  const work = world.tracker.rows.work.find(
    one => one.name.toLowerCase() === name.toLowerCase(),
  );
  const before = world.tracker.rows.interviews.find(
    one => one.callId === call.id,
  );
  const id = before?.id ?? world.newId('I');
  const isThere = call.channel === 'in person';
  return {
    id,
    changes: [
      put('interviews', id, {
        person: person.name,
        personIds: person.id,
        work: work?.name ?? name,
        workId: work?.id ?? '',
        type: isThere ? 'on the spot' : 'phone',
        status: 'confirmed',
        start: world.now,
        minutes: minutesToAskFor(world.tracker),
        callId: call.id,
      }),
    ],
  };
}

function stageAfter(person: Person, {outcome}: Call): string {
  if (BEYOND.includes(person.stage)) return person.stage;
  return outcome === 'declined' || outcome === 'wrong person'
    ? 'closed'
    : 'contacted';
}

/** What the rows of the person and of their talk ahead held before, to be put back. */
export interface Before {
  readonly person: Pick<Person, 'stage' | 'nextAction' | 'nextOn'>;
  readonly talk?: Pick<Interview, 'id' | 'status' | 'confirmedOn'>;
}

function undoOf(world: World, person: Person): string {
  const {stage, nextAction, nextOn} = person;
  const talk = talkAhead(world, person);
  const before: Before = {
    person: {stage, nextAction, nextOn},
    ...(talk
      ? {
          talk: {
            id: talk.id,
            status: talk.status,
            confirmedOn: talk.confirmedOn,
          },
        }
      : {}),
  };
  return JSON.stringify(before);
}
