import {fill} from '../../languages/words';
import {everyThanks, isSent} from '../../letters/owed';
import {sayValue} from '../../say-value';
import {
  type Block,
  type Button,
  buttons,
  heading,
  type Item,
  list,
  type Press,
  type Screen,
  text,
} from '../../screen';
import type {Person} from '../../tables';
import {PERMISSIONS} from '../../tables/people';
import {find} from '../../tracker';
import type {World} from '../../world';
import {happened} from './happened';
import {nextWords, whoTheyAre} from './person-item';

/** Things that happened shown at once; earlier ones are folded away. */
const LATEST = 5;
const MOST = 50;

/** Who somebody is, what happened, what is next, and who named whom. */
export function showPerson(
  world: World,
  person: Person,
  said?: string,
): Screen {
  const words = world.words.people;
  const items = happened(world, person).slice(0, MOST);
  return {
    id: `people.show ${person.id}`,
    title: person.name,
    back: {
      label: world.words.steps.people.title,
      press: {action: 'people.home'},
    },
    ...(said === undefined ? {} : {said}),
    blocks: [
      ...facts(world, person),
      heading(words.next),
      text(nextWords(world, person) || words.noNext),
      buttons(...ways(world, person)),
      heading(words.happened),
      list(items.slice(0, LATEST), words.nothingHappened),
      ...(items.length > LATEST
        ? [
            {
              show: 'details' as const,
              summary: words.earlier,
              blocks: [list(items.slice(LATEST))],
            },
          ]
        : []),
      heading(words.who),
      ...whoNamedWhom(world, person),
    ],
  };
}

function facts(world: World, person: Person): readonly Block[] {
  const words = world.words.people;
  const line = (label: string, value: string): Block[] =>
    value === '' ? [] : [text(fill(words.contact, {label, value}))];
  const said = (value: string): string => sayValue(value, world.words);
  const who = whoTheyAre(world, person);
  const note = find(world.tracker, 'research', person.researchId);
  return [
    ...(person.doNotContact ? [text(words.doNotContactSaid, 'warn')] : []),
    ...(who === '' ? [] : [text(who)]),
    ...line(words.stage, said(person.stage)),
    ...line(words.relationship, said(person.relationship)),
    ...line(words.email, person.email),
    ...line(words.phone, person.phone),
    ...line(words.postalAddress, person.postalAddress),
    ...line(words.preferredWay, said(person.preferredWay)),
    ...line(words.works, person.work),
    ...line(
      words.howFound,
      note?.title || note?.where || said(person.howFound),
    ),
    ...(person.talker ? [text(words.lovesToTalkSaid, 'quiet')] : []),
    ...line(words.notes, person.notes),
    ...(/^https?:\/\//i.test(person.profile)
      ? [
          {
            show: 'link' as const,
            label: words.openProfile,
            address: person.profile,
          },
        ]
      : line(words.profile, person.profile)),
  ];
}

/** The one most likely wanted now is the main one; all of them are there. */
function ways(world: World, person: Person): readonly Button[] {
  const words = world.words.people;
  const of = {person: person.id};
  const owed = everyThanks(world.tracker).find(
    one => one.person.id === person.id && !isSent(one),
  );
  const isToCall = ['', 'to approach', 'contacted', 'resting'].includes(
    person.stage,
  );
  const button = (label: string, press: Press, isMain: boolean): Button => ({
    label,
    press,
    ...(isMain ? {kind: 'main' as const} : {}),
  });
  return [
    ...(owed
      ? [
          button(
            words.thank,
            {
              action: 'thanks.letter',
              about: {interview: owed.interview.id, ...of},
            },
            true,
          ),
        ]
      : []),
    ...(person.doNotContact
      ? []
      : [
          button(
            words.script,
            {action: 'calls.script', about: of},
            !owed && isToCall,
          ),
        ]),
    button(
      words.arrange,
      {action: 'record.arrange', about: of},
      !owed && !isToCall,
    ),
    ...(owed ? [] : [button(words.thank, {action: 'thanks.home'}, false)]),
    button(words.edit, {action: 'people.edit', about: of}, false),
  ];
}

/** Who gave this name and whether that may be said, and the names they gave in turn (S5.12-S5.14). */
function whoNamedWhom(world: World, person: Person): readonly Block[] {
  const words = world.words.people;
  const {people, referrals} = world.tracker.rows;
  const giver = find(world.tracker, 'people', person.referredById);
  const permission = PERMISSIONS.find(one => one === person.mayUseName);
  const givenBy: readonly Item[] =
    person.referredBy === '' && !giver
      ? []
      : [
          {
            title: fill(words.namedBy, {
              name: giver?.name ?? person.referredBy,
            }),
            text: words.permission[permission ?? 'not asked'],
            ...(giver ? {press: showPress(giver.id)} : {}),
          },
        ];
  const named = people
    .filter(one => one.referredById === person.id)
    .map(one => ({
      title: one.name,
      badge: {text: sayValue(one.stage, world.words), tone: 'plain' as const},
      press: showPress(one.id),
    }));
  const waiting = referrals
    .filter(one => one.fromPersonId === person.id && one.newPersonId === '')
    .map(one => ({
      title: one.name,
      badge: {text: words.waits, tone: 'quiet' as const},
      press: {action: 'people.fromReferral', about: {referral: one.id}},
    }));
  return [
    ...(givenBy.length > 0 ? [list(givenBy)] : []),
    list([...named, ...waiting].slice(0, MOST), words.namedNobody),
  ];
}

const showPress = (person: string): Press => ({
  action: 'people.show',
  about: {person},
});
