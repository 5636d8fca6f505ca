import {type Deed, show, write} from '../../deed';
import {fill} from '../../languages/words';
import {buttons, about, type Press, type Screen, typed} from '../../screen';
import type {Call, Person} from '../../tables';
import {type Change, find, put, remove} from '../../tracker';
import type {World} from '../../world';
import {dayTyped} from '../record/day-typed';
import {asRating} from '../record/save-impressions';
import {timeTyped} from '../record/time-typed';
import {namedChanges} from './another-name';
import {callCard} from './card';
import {callsHome} from './home';
import type {Before} from './log';
import {callOf, personOf, situationOf} from './subject';

/** Keeps what was added about a call, and the name that was given in it, in one write (S3.7, S3.12). */
export function keep(world: World, press: Press): Deed {
  const call = callOf(world, press);
  const person = find(world.tracker, 'people', call.personId);
  const nextOn = dayTyped(press, 'nextOn') || call.nextOn;
  const assistant = typed(press, 'assistant');
  const named = person && namedChanges(world, press, {giver: person, call});
  const changes: readonly Change[] = [
    put('calls', call.id, {
      confidence: asRating(typed(press, 'confidence')),
      notes: typed(press, 'notes'),
      nextOn,
      nextTime: timeTyped(press, 'nextTime') || call.nextTime,
      ...(named ? {outcome: 'gave another name'} : {}),
    }),
    ...(person
      ? [
          put('people', person.id, {
            nextOn,
            ...(assistant === '' ? {} : {assistant}),
          }),
        ]
      : []),
    ...(named?.changes ?? []),
  ];
  return write(changes, after => show(keptScreen(after, person, named?.id)));
}

function keptScreen(
  world: World,
  giver: Person | undefined,
  newId: string | undefined,
): Screen {
  const words = world.words.calls;
  const named = find(world.tracker, 'people', newId);
  if (!named || !giver) return callsHome(world, undefined, words.kept);
  return {
    ...callsHome(
      world,
      undefined,
      fill(words.nameKept, {new: named.name, name: giver.name}),
    ),
    id: `calls.named ${named.id}`,
    blocks: [
      buttons(
        {
          label: fill(words.callThem, {name: named.name}),
          press: {action: 'calls.script', about: {person: named.id}},
          kind: 'main',
        },
        {label: words.backToCalls, press: {action: 'calls.home'}},
      ),
    ],
  };
}

/** Takes back a call noted by mistake, and the talk it began, as if the button had not been pressed. */
export function undo(world: World, press: Press): Deed {
  const call: Call = callOf(world, press);
  const person = personOf(world, press);
  const before = JSON.parse(about(press, 'before')) as Before;
  const talk = find(world.tracker, 'interviews', about(press, 'talk'));
  const changes: readonly Change[] = [
    remove('calls', call.id),
    put('people', person.id, before.person),
    ...talkBack(world, before),
    ...(talk && talk.callId === call.id && talk.recordedAt === ''
      ? [remove('interviews', talk.id)]
      : []),
  ];
  return write(changes, after =>
    show(
      callCard(
        after,
        find(after.tracker, 'people', person.id)!,
        situationOf(press),
        after.words.calls.undone,
      ),
    ),
  );
}

function talkBack({tracker}: World, {talk}: Before): readonly Change[] {
  if (!talk || !find(tracker, 'interviews', talk.id)) return [];
  const {id, status, confirmedOn} = talk;
  return [put('interviews', id, {status, confirmedOn})];
}

/** Leaves somebody in peace who did not answer twice. */
export function rest(world: World, press: Press): Deed {
  const person = personOf(world, press);
  const change = put('people', person.id, {
    stage: 'resting',
    nextAction: '',
    nextOn: '',
  });
  return write([change], after =>
    show(
      callsHome(
        after,
        undefined,
        fill(after.words.calls.rested, {name: person.name}),
      ),
    ),
  );
}
