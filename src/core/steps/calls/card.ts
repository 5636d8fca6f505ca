import {paceOf} from '../../pace';
import {fill} from '../../languages/words';
import {nextAfter} from '../../scores/cadence';
import {SITUATIONS, type SituationId} from '../../scripts';
import {firstWork, workNamed} from '../../said-as';
import {callsOf} from '../../scripts/calls-of';
import {mayName} from '../../scripts/may-name';
import {wholeText} from '../../scripts/parts';
import {scriptRow} from '../../scripts/own-version';
import {talkAhead} from '../../scripts/script-fields';
import {
  type ScriptFor,
  scriptFor,
  situationNamed,
} from '../../scripts/script-for';
import {
  type Block,
  type Button,
  buttons,
  heading,
  list,
  type Screen,
  text,
} from '../../screen';
import type {Person} from '../../tables';
import type {World} from '../../world';
import {type BranchId, waysOf} from './branches';
import {checkBlocks, scriptBlocks} from './words-of-script';

/** How many others at the same place are offered. */
const OTHERS_SHOWN = 5;

/** What to say to this person, large and short, and a button for each way it may go; pressing one notes the call (S3.4). */
export function callCard(
  world: World,
  person: Person,
  wanted: SituationId,
  said?: string,
): Screen {
  const words = world.words.calls;
  const one = scriptFor(world, wanted, person);
  const {situation} = one;
  return {
    id: `calls.script ${person.id} ${situation.id}`,
    title: fill(words.callTitle, {name: person.name}),
    back: {
      label: world.words.steps.calls.title,
      press: {action: 'calls.home'},
    },
    ...(said === undefined ? {} : {said}),
    blocks: person.doNotContact
      ? [text(fill(words.noContact, {name: person.name}), 'warn')]
      : [
          ...reach(world, person, one),
          ...scriptBlocks(world, one),
          ...checkBlocks(world, one),
          ...saidAsBlocks(world, person, one),
          heading(
            situation.group === 'writing'
              ? words.whatHappenedWriting
              : words.whatHappened,
          ),
          ...wayBlocks(world, person, situation.id),
          ...moveBlocks(world, person, situation.id),
          ...restBlocks(world, person),
          ...aside(world, person, situation.id),
        ],
  };
}

function reach(
  world: World,
  person: Person,
  {situation}: ScriptFor,
): readonly Block[] {
  const words = world.words.calls;
  const isMail = situation.channel === 'e-mail';
  const {phone, email, sayNameAs} = person;
  return [
    text(world.words.scripts.situations[situation.id].title, 'quiet'),
    ...(situation.id === 'foundYou' &&
    person.referredBy !== '' &&
    !mayName(world.tracker, person)
      ? [text(words.noLeave, 'quiet')]
      : []),
    ...(isMail && email !== '' ? [text(fill(words.email, {email}))] : []),
    ...(!isMail && phone !== '' ? [text(fill(words.phone, {phone}))] : []),
    ...(sayNameAs === ''
      ? []
      : [text(fill(words.sayName, {say: sayNameAs}), 'quiet')]),
  ];
}

/** Where the name of a kind of work stands in the script as it is, a quiet way to say how it sounds in a sentence. */
function saidAsBlocks(
  {tracker, words}: World,
  person: Person,
  {text: script}: ScriptFor,
): readonly Block[] {
  const work = workNamed(tracker, firstWork(person));
  if (!work || work.saidAs !== '' || !wholeText(script).includes(work.name))
    return [];
  return [
    list([
      {
        title: fill(words.work.saidAsMissing, {name: work.name}),
        press: {action: 'work.edit', about: {work: work.id}},
      },
    ]),
  ];
}

/** The buttons for how it went; with a call they alter that call's row instead of adding one. */
export function wayBlocks(
  {words}: World,
  person: Person,
  situation: SituationId,
  goingOn?: {readonly call: string; readonly before: string},
): readonly Block[] {
  const ways = waysOf(situationNamed(situation)!);
  const button = (branch: BranchId): Button => ({
    label: words.calls.branches[branch],
    press: {
      action: 'calls.log',
      about: {
        person: person.id,
        situation,
        branch,
        ...goingOn,
      },
    },
    leaves: true,
    ...(branch === ways.first[0] && !goingOn ? {kind: 'main' as const} : {}),
  });
  return [
    buttons(...ways.first.map(button)),
    ...(ways.others.length === 0
      ? []
      : [
          {
            show: 'details' as const,
            summary: words.calls.otherAnswers,
            blocks: [buttons(...ways.others.map(button))],
          },
        ]),
  ];
}

/** A talk that does not suit any more is moved where it was arranged. */
function moveBlocks(
  world: World,
  person: Person,
  situation: SituationId,
): readonly Block[] {
  const talk = situation === 'confirm' && talkAhead(world, person);
  return talk
    ? [
        buttons({
          label: world.words.prepare.move,
          press: {action: 'record.arrange', about: {interview: talk.id}},
          leaves: true,
        }),
      ]
    : [];
}

/** When silence has lasted: others at the same place, and a kind way to stop. */
function restBlocks(world: World, person: Person): readonly Block[] {
  const words = world.words.calls;
  const {next, on} = nextAfter(
    callsOf(world.tracker, person),
    world.today,
    paceOf(world.tracker),
  );
  if (on === '' || on > world.today) return [];
  if (next === 'letRest')
    return [
      text(words.reasons.letRest),
      buttons({
        label: words.letRest,
        press: {action: 'calls.rest', about: {person: person.id}},
        leaves: true,
      }),
    ];
  if (next !== 'tryAnother' && next !== 'askAgain') return [];
  return [
    heading(words.others),
    list(
      othersAt(world, person).map(one => ({
        title: one.name,
        ...(one.role === '' ? {} : {text: one.role}),
        press: {action: 'calls.script', about: {person: one.id}},
      })),
      words.noOthers,
    ),
    buttons({
      label: words.findOther,
      press: {action: 'people.new'},
      leaves: true,
    }),
  ];
}

export const othersAt = (
  {tracker}: World,
  person: Person,
): readonly Person[] =>
  person.organisation === ''
    ? []
    : tracker.rows.people
        .filter(
          one =>
            one.id !== person.id &&
            !one.doNotContact &&
            one.organisation.toLowerCase() ===
              person.organisation.toLowerCase() &&
            ['', 'to approach'].includes(one.stage),
        )
        .slice(0, OTHERS_SHOWN);

const aside = (
  world: World,
  person: Person,
  situation: SituationId,
): readonly Block[] => {
  const {calls: words, scripts} = world.words;
  const of = {person: person.id, situation};
  const isOwn = scriptRow(world.tracker, world.words, situation, person)?.text;
  return [
    buttons(
      {
        label: words.change,
        press: {
          action: 'calls.edit',
          about: isOwn ? of : {situation, back: person.id},
        },
        leaves: true,
      },
      {
        label: words.saidAloud,
        press: {action: 'calls.rehearsed', about: of},
        leaves: true,
      },
    ),
    {
      show: 'details',
      summary: fill(words.otherScript, {name: person.name}),
      blocks: [
        list(
          SITUATIONS.filter(one => one.id !== situation).map(one => ({
            title: scripts.situations[one.id].title,
            press: {
              action: 'calls.script',
              about: {person: person.id, situation: one.id},
            },
          })),
        ),
      ],
    },
  ];
};
