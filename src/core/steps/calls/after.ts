import {fill} from '../../languages/words';
import type {SituationId} from '../../scripts';
import {scriptFor} from '../../scripts/script-for';
import {sayDayFrom} from '../../say-day';
import {choicesOf} from '../../say-value';
import {
  type Block,
  buttons,
  field,
  heading,
  type Press,
  type Screen,
  text,
} from '../../screen';
import type {Call, Person} from '../../tables';
import {PERMISSIONS} from '../../tables/people';
import {find} from '../../tracker';
import type {World} from '../../world';
import type {Branch} from './branches';
import {wayBlocks} from './card';
import {scriptBlocks} from './words-of-script';

/** A call just noted, and what led to it. */
export interface Noted {
  readonly call: Call;
  readonly branch: Branch;
  readonly situation: SituationId;
  /** The talk that began or was confirmed; '' where there is none. */
  readonly talk: string;
  /** What the rows of person and talk held before. */
  readonly undo: string;
}

/** What to say next, what can still be noted of the call, and where it leads. */
export function afterScreen(world: World, noted: Noted, said?: string): Screen {
  const {call, branch} = noted;
  const words = world.words.calls;
  const person = find(world.tracker, 'people', call.personId)!;
  return {
    id: `calls.after ${call.id} ${branch.id}`,
    title: person.name,
    back: {
      label: world.words.steps.calls.title,
      press: {action: 'calls.home'},
    },
    said:
      said ??
      fill(saidOf(world, noted), {
        name: person.name,
        day:
          call.nextOn === ''
            ? ''
            : sayDayFrom(world.today, call.nextOn, world.words),
      }),
    blocks: [
      ...nextLines(world, noted, person),
      ...(branch.goesOn
        ? [
            heading(words.goOn),
            ...wayBlocks(world, person, noted.situation, {
              call: call.id,
              before: noted.undo,
            }),
          ]
        : []),
      ...leadsOn(world, noted, person),
      ...keepFields(world, noted, person),
      buttons({
        label: words.undo,
        press: {
          action: 'calls.undo',
          about: {
            call: call.id,
            person: person.id,
            situation: noted.situation,
            before: noted.undo,
            ...(branch.id === 'talkNow' ? {talk: noted.talk} : {}),
          },
        },
        leaves: true,
      }),
    ],
  };
}

const saidOf = (
  {words: {calls: words}}: World,
  {branch, situation}: Noted,
): string =>
  branch.id === 'sent' && situation === 'confirm'
    ? words.notedAsSent
    : words.noted[branch.id];

function nextLines(
  world: World,
  {branch}: Noted,
  person: Person,
): readonly Block[] {
  const words = world.words.calls;
  const says: Readonly<Record<string, string>> = words.says;
  if (branch.lines)
    return scriptBlocks(world, scriptFor(world, branch.lines, person));
  return branch.id in says
    ? [text(words.sayThis, 'quiet'), heading(says[branch.id]!)]
    : [];
}

/** The one place a good answer leads to: an appointment, or the talk itself. */
function leadsOn(
  {words: {calls: words}}: World,
  {call, branch, talk}: Noted,
  person: Person,
): readonly Block[] {
  const main = (label: string, press: Press): readonly Block[] => [
    buttons({label, press, kind: 'main', leaves: true}),
  ];
  if (branch.id === 'talkNow')
    return main(words.openTalk, {
      action: 'questions.during',
      about: {interview: talk},
    });
  if (branch.id === 'confirmed')
    return talk === ''
      ? []
      : main(words.seeTalk, {action: 'record.show', about: {interview: talk}});
  return branch.outcome === 'agreed'
    ? main(words.arrange, {
        action: 'record.arrange',
        about: {person: person.id, call: call.id},
      })
    : [];
}

/** After these there is nothing to try again. */
const REACHED: readonly string[] = ['agreed', 'talk now'];

/** What may be added about the call; only names given need more than a note. */
function keepFields(
  world: World,
  {call, branch}: Noted,
  person: Person,
): readonly Block[] {
  const words = world.words.calls;
  const keep = {
    action: 'calls.keep',
    about: {call: call.id, branch: branch.id},
  };
  const asksForNames = branch.id === 'no';
  const feeling: readonly Block[] = [
    field({
      name: 'confidence',
      label: words.feltSure,
      kind: 'rating',
      value: call.confidence === undefined ? '' : String(call.confidence),
    }),
    field({
      name: 'notes',
      label: words.notes,
      kind: 'lines',
      value: call.notes,
    }),
  ];
  return [
    ...(asksForNames ? nameFields(world) : []),
    ...(call.nextOn === '' || REACHED.includes(branch.outcome)
      ? []
      : [
          field({
            name: 'nextOn',
            label: words.nextOn,
            kind: 'day' as const,
            value: call.nextOn,
          }),
          ...(branch.outcome === 'call back'
            ? [
                field({
                  name: 'nextTime',
                  label: words.nextTime,
                  kind: 'time' as const,
                  value: call.nextTime,
                  hint: words.nextTimeHint,
                }),
              ]
            : []),
        ]),
    ...(branch.id === 'reception'
      ? [
          field({
            name: 'assistant',
            label: words.assistant,
            kind: 'line' as const,
            value: person.assistant,
            hint: words.assistantHint,
          }),
        ]
      : []),
    {
      show: 'details',
      summary: words.howDidItGo,
      blocks: feeling,
    },
    buttons({
      label: asksForNames ? words.keepName : words.keep,
      press: keep,
      ...(asksForNames ? {kind: 'main' as const} : {}),
    }),
  ];
}

const nameFields = ({
  words: all,
  words: {calls: words},
}: World): readonly Block[] => [
  heading(words.namesTitle),
  field({name: 'name', label: words.nameGiven, kind: 'line', value: ''}),
  field({name: 'detail', label: words.nameDetail, kind: 'lines', value: ''}),
  field({
    name: 'permission',
    label: words.permission,
    kind: 'choice',
    value: 'not asked',
    choices: choicesOf(PERMISSIONS, all),
  }),
];
