import {addDays} from '../../day';
import {fill} from '../../languages/words';
import {firstNameOf, isFamilyName} from '../../reading/full-name';
import {choicesOf} from '../../say-value';
import {
  type Block,
  field,
  heading,
  type Press,
  text,
  typed,
} from '../../screen';
import type {Interview, Person, Referral} from '../../tables';
import {PERMISSIONS} from '../../tables/people';
import {type Change, put} from '../../tracker';
import type {World} from '../../world';
import {talkers} from './talkers';

/** Empty places for names on one screen; more appear once these are kept (S5.12). */
const PLACES = 3;
/** Days until the next action with somebody whose name was given. */
const APPROACH_DAYS = 3;

/** The fields for names that were given, each with its permission; those kept already can be altered (S5.11-S5.14). */
export function namesFields(
  world: World,
  interview: Interview,
): readonly Block[] {
  const words = world.words.record;
  const kept = referralsOf(world, interview.id);
  return [
    heading(words.names),
    text(words.namesHint, 'quiet'),
    ...kept.flatMap(one => nameFields(world, one.id, one)),
    ...nameFields(world, '1'),
    {
      show: 'details',
      summary: words.moreNames,
      blocks: Array.from({length: PLACES - 1}, (_, place) =>
        nameFields(world, String(place + 2)),
      ).flat(),
    },
  ];
}

function nameFields(world: World, key: string, kept?: Referral): Block[] {
  const words = world.words.record;
  return [
    field({
      name: `name ${key}`,
      label: kept === undefined ? words.nameGiven : words.nameKept,
      kind: 'line',
      value: kept?.name ?? '',
      ...(kept === undefined ? {hint: words.nameGivenHint} : {}),
    }),
    field({
      name: `permission ${key}`,
      label: words.permission,
      kind: 'choice',
      value: kept?.permission || 'not asked',
      choices: choicesOf(PERMISSIONS, world.words),
    }),
  ];
}

export const referralsOf = (
  {tracker}: World,
  interviewId: string,
): readonly Referral[] =>
  tracker.rows.referrals.filter(one => one.interviewId === interviewId);

/**
 * Each name becomes a referral and somebody in People to approach, with who named them and whether that may be said.
 * A name that was kept already is altered and never doubled. Where somebody else on the list has the name, step 2 asks whether it is them.
 */
export function namesChanges(
  world: World,
  interview: Interview,
  press: Press,
): readonly Change[] {
  const kept = referralsOf(world, interview.id);
  const from = talkers(world, interview)[0];
  const all = new Map<string, Given>();
  for (const key of [
    ...kept.map(one => one.id),
    ...Array.from({length: PLACES}, (_, place) => String(place + 1)),
  ]) {
    const given = splitName(typed(press, `name ${key}`));
    const lower = given.name.toLowerCase();
    if (lower === '') continue;
    const before = all.get(lower);
    all.set(
      lower,
      before
        ? {...before, detail: bothOf(before.detail, given.detail)}
        : {
            ...given,
            permission: typed(press, `permission ${key}`) || 'not asked',
            row:
              kept.find(one => one.id === key) ??
              kept.find(one => one.name.toLowerCase() === lower),
          },
    );
  }
  return [...all.values()].flatMap(given =>
    oneName(world, interview, from, given),
  );
}

/** A name that was given, what else was said of it, and the row that has it already. */
interface Given {
  readonly name: string;
  readonly detail: string;
  readonly permission: string;
  readonly row: Referral | undefined;
}

/** Of a name that was typed twice, all that was said of it. */
const bothOf = (one: string, other: string): string =>
  [...new Set([one, other])].filter(words => words !== '').join('; ');

/** «Ida Berg, head nurse, 0660 123» is a name and what else was said about them; in «van der Berg, Jan» the name goes on behind the comma. */
function splitName(line: string): {name: string; detail: string} {
  const [before = '', ...after] = line.replace(/^[\s,;]+/, '').split(/[,;]/);
  const [given = '', ...detail] = isFamilyName(before.trim())
    ? after
    : ['', ...after];
  return {
    name: `${given.trim()} ${before.trim()}`.trim(),
    detail: detail.join(',').trim(),
  };
}

function oneName(
  world: World,
  interview: Interview,
  from: Person | undefined,
  given: Given,
): readonly Change[] {
  const {name, detail, permission, row} = given;
  const {people} = world.tracker.rows;
  const same = people.filter(
    one => one.name.toLowerCase() === name.toLowerCase(),
  );
  const known =
    people.find(one => one.id === row?.newPersonId) ??
    same.find(one => from !== undefined && one.referredById === from.id);
  const personId = known?.id ?? (same.length > 0 ? '' : world.newId('P'));
  const giver = from?.name ?? interview.person;
  const link = {
    referredBy: giver,
    referredById: from?.id ?? '',
    mayUseName: permission,
  };
  return [
    put('referrals', row?.id ?? world.newId('N'), {
      name,
      ...(detail === '' ? {} : {detail}),
      permission,
      from: giver,
      fromPersonId: from?.id ?? '',
      interviewId: interview.id,
      newPersonId: personId,
    }),
    ...(known === undefined
      ? personId === ''
        ? []
        : [newcomer(world, interview, {personId, name, detail, giver, link})]
      : known.referredById === (from?.id ?? '')
        ? [
            put('people', personId, {
              ...link,
              ...(row !== undefined && row.name !== name ? {name} : {}),
            }),
          ]
        : []),
  ];
}

const newcomer = (
  world: World,
  interview: Interview,
  some: {
    readonly personId: string;
    readonly name: string;
    readonly detail: string;
    readonly giver: string;
    readonly link: Partial<Person>;
  },
): Change =>
  put('people', some.personId, {
    name: some.name,
    firstName: firstNameOf(some.name),
    stage: 'to approach',
    relationship: 'referral',
    howFound: 'named by somebody',
    known: false,
    work: interview.work,
    notes: some.detail,
    addedOn: world.today,
    nextAction: fill(world.words.record.approachNamed, {giver: some.giver}),
    nextOn: addDays(world.today, APPROACH_DAYS),
    ...some.link,
  });
