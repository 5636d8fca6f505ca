import {addDays} from '../../day';
import {type Deed, show, write} from '../../deed';
import {fill} from '../../languages/words';
import {Problem} from '../../problem';
import {firstNameOf} from '../../reading/full-name';
import {sayDay} from '../../say-day';
import {
  about,
  buttons,
  list,
  type Press,
  type Screen,
  text,
} from '../../screen';
import type {Person, Referral} from '../../tables';
import {type Change, find, put} from '../../tracker';
import type {World} from '../../world';
import {home} from './home';
import {whoTheyAre} from './person-item';
import {showPerson} from './show';

/** Days until the next action with somebody whose name was given: the giver has had time to mention one. */
export const APPROACH_DAYS = 3;

/**
 * One press makes a given name somebody on the list, with who gave it, whether that may be said, what is next and when (S3.7, S3.8, S5.14).
 * Where somebody of that name is there already, it asks first.
 */
export function fromReferral(world: World, press: Press): Deed {
  const referral = find(world.tracker, 'referrals', about(press, 'referral'));
  if (!referral) throw new Problem('gone');
  const linked = find(world.tracker, 'people', referral.newPersonId);
  if (linked) return show(showPerson(world, linked));
  const same = world.tracker.rows.people.filter(
    one => one.name.toLowerCase() === referral.name.trim().toLowerCase(),
  );
  return same.length > 0 && about(press, 'anyway') !== 'yes'
    ? show(isItThem(world, referral, same))
    : becomes(world, referral);
}

function becomes(world: World, referral: Referral): Deed {
  const id = world.newId('P');
  const name = referral.name.trim();
  const nextOn = addDays(world.today, APPROACH_DAYS);
  const words = world.words.people;
  const talk = find(world.tracker, 'interviews', referral.interviewId);
  const changes: readonly Change[] = [
    put('people', id, {
      name,
      firstName: firstNameOf(name),
      stage: 'to approach',
      relationship: 'referral',
      howFound: 'named by somebody',
      work: talk?.work ?? '',
      notes: referral.detail,
      nextAction: fill(words.approachNamed, {
        from: referral.from || words.someone,
      }),
      nextOn,
      addedOn: world.today,
      ...namedBy(referral),
    }),
    put('referrals', referral.id, {newPersonId: id}),
  ];
  return write(changes, after =>
    show(
      home(
        after,
        undefined,
        fill(words.fromReferral, {name, day: sayDay(nextOn, after.words)}),
      ),
    ),
  );
}

/** The name stands for somebody who is on the list already; what is known of them stays, and only a giver who was unknown is filled in. */
export function referralIs(world: World, press: Press): Deed {
  const referral = find(world.tracker, 'referrals', about(press, 'referral'));
  const person = find(world.tracker, 'people', about(press, 'person'));
  if (!referral || !person) throw new Problem('gone');
  const isUnnamed = person.referredBy === '' && person.referredById === '';
  return write(
    [
      put('referrals', referral.id, {newPersonId: person.id}),
      ...(isUnnamed ? [put('people', person.id, namedBy(referral))] : []),
    ],
    after =>
      show(
        showPerson(
          after,
          find(after.tracker, 'people', person.id) ?? person,
          fill(after.words.people.linked, {
            name: person.name,
            from: referral.from || after.words.people.someone,
          }),
        ),
      ),
  );
}

const namedBy = (referral: Referral): Partial<Person> => ({
  referredBy: referral.from,
  referredById: referral.fromPersonId,
  mayUseName: referral.permission || 'not asked',
});

function isItThem(
  world: World,
  referral: Referral,
  same: readonly Person[],
): Screen {
  const words = world.words.people;
  const of = {referral: referral.id};
  return {
    id: `people.fromReferral ${referral.id}`,
    title: words.sameTitle,
    back: {
      label: world.words.steps.people.title,
      press: {action: 'people.home'},
    },
    blocks: [
      text(
        fill(words.sameReferral, {
          name: referral.name.trim(),
          from: referral.from || words.someone,
        }),
      ),
      list(
        same.map(one => {
          const about = whoTheyAre(world, one);
          return {
            title:
              about === ''
                ? fill(words.itIsPlain, {name: one.name})
                : fill(words.itIs, {name: one.name, about}),
            press: {
              action: 'people.referralIs',
              about: {...of, person: one.id},
            },
          };
        }),
      ),
      buttons({
        label: words.addAnyway,
        press: {action: 'people.fromReferral', about: {...of, anyway: 'yes'}},
      }),
    ],
  };
}
