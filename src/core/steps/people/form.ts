import {choicesOf} from '../../say-value';
import {
  asChoices,
  type Block,
  buttons,
  type Field,
  field,
  type Screen,
  text,
} from '../../screen';
import {fill} from '../../languages/words';
import type {Person} from '../../tables';
import {
  HOW_FOUND,
  people as table,
  PERMISSIONS,
  RELATIONSHIPS,
  STAGES,
} from '../../tables/people';
import {emptyRow, find} from '../../tracker';
import type {World} from '../../world';
import {noteField} from '../prepare/note-field';
import {givers} from './giver';

/** A form for somebody new, about a kind of work if one is given (S2.1). */
export const newScreen = (world: World, workId: string): Screen => {
  const {words} = world;
  const work = find(world.tracker, 'work', workId)?.name ?? '';
  return {
    id: `people.new ${workId}`.trim(),
    title: words.people.newTitle,
    back: {label: words.steps.people.title, press: {action: 'people.home'}},
    blocks: [
      ...fields(world, {
        ...emptyRow('people', ''),
        work,
        mayUseName: 'not asked',
      }),
      buttons({
        label: words.people.save,
        press: {action: 'people.save'},
        kind: 'main',
      }),
    ],
  };
};

/** The same form, filled, with what only matters once somebody is on the list. */
export const editScreen = (world: World, person: Person): Screen => {
  const words = world.words.people;
  const of = {person: person.id};
  return {
    id: `people.edit ${person.id}`,
    title: fill(words.editTitle, {name: person.name}),
    back: {label: person.name, press: {action: 'people.show', about: of}},
    blocks: [
      ...fields(world, person),
      buttons(
        {
          label: words.save,
          press: {action: 'people.save', about: of},
          kind: 'main',
        },
        {
          label: words.remove,
          press: {action: 'people.remove', about: of},
          leaves: true,
        },
      ),
    ],
  };
};

function fields(world: World, person: Person): readonly Block[] {
  const words = world.words.people;
  return [
    field({
      ...line('name', words.name, person),
      hint: words.nameHint,
      required: true,
    }),
    field({
      name: 'relationship',
      label: words.relationship,
      kind: 'openChoice',
      value: person.relationship,
      choices: choicesOf(RELATIONSHIPS, world.words),
      hint: words.relationshipHint,
    }),
    field(tick('known', words.known, person.known)),
    field(tick('talker', words.talker, person.talker)),
    field(line('organisation', words.organisation, person)),
    field(line('role', words.role, person)),
    field({...line('email', words.email, person), kind: 'email'}),
    field({...line('phone', words.phone, person), kind: 'phone'}),
    workFields(world, person),
    foundFields(world, person),
    ...(person.id === '' ? [] : nextFields(world, person)),
    moreFields(world, person),
  ];
}

/** A tick a kind of work, those of the person ticked. */
function workFields(world: World, person: Person): Block {
  const words = world.words.people;
  const named = namesIn(person.work);
  const works = world.tracker.rows.work;
  return {
    show: 'details',
    summary: words.works,
    open: named.length > 0,
    blocks:
      works.length === 0
        ? [text(words.noWorks, 'quiet')]
        : works.map(work =>
            field(
              tick(
                `work ${work.id}`,
                work.name,
                named.some(name => isSameWord(name, work.name)),
              ),
            ),
          ),
  };
}

/** How somebody was found: a research note (S2.9), somebody who named them, and whether that may be said. */
function foundFields(world: World, person: Person): Block {
  const words = world.words.people;
  return {
    show: 'details',
    summary: words.howFoundTitle,
    open:
      person.howFound !== '' ||
      person.referredBy !== '' ||
      person.researchId !== '',
    blocks: [
      field({
        name: 'howFound',
        label: words.howFound,
        kind: 'openChoice',
        value: person.howFound,
        choices: choicesOf(HOW_FOUND, world.words),
      }),
      ...noteField(world, {label: words.note, value: person.researchId}),
      field({
        name: 'referredBy',
        label: words.referredBy,
        kind: 'openChoice',
        value: person.referredBy,
        choices: asChoices(givers(world.tracker, person)),
        hint: words.referredByHint,
      }),
      field({
        name: 'mayUseName',
        label: words.mayUseName,
        kind: 'choice',
        value: person.mayUseName,
        choices: choicesOf(PERMISSIONS, world.words),
      }),
    ],
  };
}

const nextFields = (world: World, person: Person): readonly Block[] => {
  const words = world.words.people;
  return [
    field({
      name: 'stage',
      label: words.stage,
      kind: 'choice',
      value: person.stage,
      choices: choicesOf(STAGES, world.words),
    }),
    field(line('nextAction', words.nextAction, person)),
    field({
      name: 'nextOn',
      label: words.nextDay,
      kind: 'day',
      value: person.nextOn,
    }),
  ];
};

function moreFields(world: World, person: Person): Block {
  const words = world.words.people;
  return {
    show: 'details',
    summary: words.moreAbout,
    blocks: [
      field({
        name: 'notes',
        label: words.notes,
        kind: 'lines',
        value: person.notes,
      }),
      field(line('firstName', words.firstName, person)),
      field(line('sayNameAs', words.sayNameAs, person)),
      field(line('formOfAddress', words.formOfAddress, person)),
      field(line('profile', words.profile, person)),
      field({
        name: 'postalAddress',
        label: words.postalAddress,
        kind: 'lines',
        value: person.postalAddress,
      }),
      field({
        name: 'preferredWay',
        label: words.preferredWay,
        kind: 'openChoice',
        value: person.preferredWay,
        choices: choicesOf(
          table.columns.preferredWay.choices ?? [],
          world.words,
        ),
      }),
      field(line('assistant', words.assistant, person)),
      field(line('timeZone', words.timeZone, person)),
      field({
        name: 'yearsInField',
        label: words.yearsInField,
        kind: 'number',
        value: String(person.yearsInField ?? ''),
      }),
      field(line('setting', words.setting, person)),
      field(line('specialisation', words.specialisation, person)),
      field(tick('doNotContact', words.doNotContact, person.doNotContact)),
    ],
  };
}

/** The names that a cell with several kinds of work holds; they stand separated by semicolons. */
export const namesIn = (cell: string): readonly string[] =>
  cell
    .split(';')
    .map(name => name.trim())
    .filter(name => name !== '');

export const isSameWord = (one: string, other: string): boolean =>
  one.toLowerCase() === other.toLowerCase();

type TextColumn = {
  [C in keyof Person]: Person[C] extends string ? C : never;
}[keyof Person];

const line = (name: TextColumn, label: string, person: Person): Field => ({
  name,
  label,
  kind: 'line',
  value: String(person[name]),
});

const tick = (name: string, label: string, value: boolean): Field => ({
  name,
  label,
  kind: 'tick',
  value: value ? 'yes' : '',
});
