import {type Deed, show, write} from '../../deed';
import {fill} from '../../languages/words';
import {Problem} from '../../problem';
import {choicesOf} from '../../say-value';
import {
  about,
  type Block,
  buttons,
  field,
  heading,
  list,
  type Press,
  type Screen,
  text,
  typed,
} from '../../screen';
import {outingReadiness} from '../../scores/outing-readiness';
import {missingOf} from '../../scores/score';
import type {Outing} from '../../tables';
import {OUTING_TYPES} from '../../tables/outings';
import {emptyRow, find, put} from '../../tracker';
import type {World} from '../../world';
import {dayTyped} from '../record/day-typed';
import {hasMet, targetsOf, toggledMet} from './targets';

const SHOWN = 25;

/** An outing: where, when, whom one will find there, and how to begin; talks are started from it (S4.14-S4.22). */
export function outingScreen(
  world: World,
  outing: Outing | undefined,
  said?: string,
  whom = '',
): Screen {
  const words = world.words.prepare;
  const of: Readonly<Record<string, string>> = outing
    ? {outing: outing.id}
    : {};
  return {
    id: `prepare.outing ${outing?.id ?? ''}`,
    title: outing?.name || words.outingTitle,
    back: {
      label: world.words.steps.prepare.title,
      press: {action: 'prepare.home'},
    },
    ...(said === undefined ? {} : {said}),
    blocks: [
      ...(outing
        ? [...startBlocks(world, outing, whom), ...readyBlocks(world, outing)]
        : []),
      ...tips(world, outing),
      ...outingFields(world, outing ?? emptyRow('outings', '')),
      buttons({
        label: words.saveOuting,
        press: {action: 'prepare.saveOuting', about: of},
        ...(outing ? {} : {kind: 'main' as const}),
      }),
    ],
  };
}

/** What starts a talk on the spot stands first: whom one speaks with may stay open (S4.19). */
function startBlocks(
  world: World,
  outing: Outing,
  whom: string,
): readonly Block[] {
  const words = world.words.prepare;
  const talks = world.tracker.rows.interviews.filter(
    one => one.outingId === outing.id,
  );
  const targets = targetsOf(outing);
  return [
    heading(words.startHere),
    field({
      name: 'whom',
      label: words.whom,
      kind: 'line',
      value: whom,
      hint: words.whomHint,
    }),
    ...(targets.length === 0
      ? []
      : [
          field({
            name: 'at',
            label: words.at,
            kind: 'choice' as const,
            value: '',
            choices: [
              {value: '', label: words.atNobody},
              ...targets.map(({organisation}) => ({
                value: organisation,
                label: organisation,
              })),
            ],
          }),
        ]),
    field({
      name: 'work',
      label: words.work,
      kind: 'choice',
      value: '',
      choices: [
        {value: '', label: words.noWork},
        ...world.tracker.rows.work.map(({id, name}) => ({
          value: id,
          label: name,
        })),
      ],
    }),
    buttons(
      {
        label: words.startTalk,
        press: {action: 'prepare.startTalk', about: {outing: outing.id}},
        kind: 'main',
      },
      {
        label: words.seeScript,
        press: {action: 'calls.script', about: {situation: 'atAnEvent'}},
        leaves: true,
      },
    ),
    heading(words.talksHere),
    list(
      talks.slice(-SHOWN).map(one => ({
        title: one.person,
        press: {action: 'prepare.talk', about: {interview: one.id}},
      })),
      words.noTalksHere,
    ),
  ];
}

/** Whom one will find there, each to be marked once somebody there was asked; and what would still help before it begins. */
function readyBlocks(world: World, outing: Outing): readonly Block[] {
  const words = world.words.prepare;
  const of = {outing: outing.id};
  const targets = targetsOf(outing);
  const isOver = outing.on !== '' && outing.on < world.today;
  const missing = isOver
    ? []
    : missingOf(outingReadiness(world.tracker, outing));
  return [
    ...(targets.length === 0
      ? []
      : [
          heading(words.who),
          list(
            targets.slice(0, SHOWN).map(({organisation, jobs}) => ({
              title: organisation,
              ...(jobs.length === 0
                ? {}
                : {text: jobs.join(world.words.grammar.comma)}),
              ...(hasMet(outing, organisation)
                ? {badge: {text: words.met, tone: 'good' as const}}
                : {}),
              press: {
                action: 'prepare.metThere',
                about: {...of, at: organisation},
              },
            })),
          ),
        ]),
    ...(missing.length === 0
      ? []
      : [
          heading(words.missing),
          list(
            missing.map(({id, mends}) => ({
              title: world.words.record.missing[id],
              ...(mends.action === 'prepare.outing' ? {} : {press: mends}),
            })),
          ),
        ]),
    buttons({
      label: words.outingPage,
      press: {action: 'prepare.outingPage', about: of},
      leaves: true,
    }),
  ];
}

function tips(
  {words: {prepare: words}}: World,
  outing: Outing | undefined,
): readonly Block[] {
  const types: readonly (typeof OUTING_TYPES)[number][] = outing
    ? OUTING_TYPES.filter(one => one === outing.type)
    : OUTING_TYPES;
  return [
    {
      show: 'details',
      summary: words.tips,
      open: outing !== undefined,
      blocks: [
        ...types.map(type => text(words.outingTips[type])),
        text(words.outingTips.any),
      ],
    },
  ];
}

function outingFields(world: World, outing: Outing): readonly Block[] {
  const words = world.words.prepare;
  return [
    field({
      name: 'name',
      label: words.name,
      kind: 'line',
      value: outing.name,
      required: true,
    }),
    field({
      name: 'type',
      label: words.type,
      kind: 'openChoice',
      value: outing.type,
      choices: choicesOf(OUTING_TYPES, world.words),
    }),
    field({
      name: 'place',
      label: words.place,
      kind: 'line',
      value: outing.place,
    }),
    field({name: 'on', label: words.on, kind: 'day', value: outing.on}),
    field({
      name: 'targets',
      label: words.targets,
      kind: 'lines',
      value: outing.targets,
      hint: words.targetsHint,
    }),
    field({
      name: 'approach',
      label: words.myApproach,
      kind: 'lines',
      value: outing.approach,
      hint: words.approachHint,
    }),
    field({
      name: 'rehearsed',
      label: words.rehearsed,
      kind: 'tick',
      value: outing.rehearsed ? 'yes' : '',
    }),
    field({
      name: 'packed',
      label: words.packed,
      kind: 'tick',
      value: outing.packed ? 'yes' : '',
    }),
    field({
      name: 'notes',
      label: words.notes,
      kind: 'lines',
      value: outing.notes,
    }),
  ];
}

export function outingIfAny(
  {tracker}: World,
  press: Press,
): Outing | undefined {
  const id = about(press, 'outing');
  const outing = find(tracker, 'outings', id);
  if (id !== '' && !outing) throw new Problem('gone');
  return outing;
}

export function saveOuting(world: World, press: Press): Deed {
  const before = outingIfAny(world, press);
  const id = before?.id ?? world.newId('O');
  const set = outingTyped(press);
  const {name} = set;
  return write([put('outings', id, set)], after =>
    show(
      outingScreen(
        after,
        find(after.tracker, 'outings', id),
        fill(after.words.prepare.outingSaved, {name}),
        typed(press, 'whom'),
      ),
    ),
  );
}

/** The outing as its fields say it. */
export function outingTyped(press: Press) {
  const name = typed(press, 'name');
  if (name === '') throw new Problem('noOutingName', {}, 'name');
  return {
    name,
    type: typed(press, 'type'),
    place: typed(press, 'place'),
    on: dayTyped(press, 'on'),
    targets: typed(press, 'targets'),
    approach: typed(press, 'approach'),
    rehearsed: typed(press, 'rehearsed') === 'yes',
    packed: typed(press, 'packed') === 'yes',
    notes: typed(press, 'notes'),
  } satisfies Partial<Outing>;
}

/** Marks that somebody at this stand was asked, or takes the mark back. */
export function metThere(world: World, press: Press): Deed {
  const outing = outingIfAny(world, press);
  if (!outing) throw new Problem('gone');
  const met = toggledMet(outing, about(press, 'at'));
  return write([put('outings', outing.id, {met})], after =>
    show(outingScreen(after, {...outing, met})),
  );
}
