import {sayValue} from '../../say-value';
import {buttons, list, type Screen, text} from '../../screen';
import type {Person} from '../../tables';
import {linkedIds, type Tracker} from '../../tracker';
import type {World} from '../../world';
import {whoTheyAre} from './person-item';

const MOST = 25;

/** Offers a rehearsal with somebody known, those who love to talk first; it can be left out (S2.2-S2.6). */
export function practiceScreen(world: World): Screen {
  const words = world.words.people;
  const practised = practisedWith(world.tracker);
  return {
    id: 'people.practice',
    title: words.practiceTitle,
    back: {
      label: world.words.steps.people.title,
      press: {action: 'people.home'},
    },
    blocks: [
      text(words.practiceWhy),
      list(
        partners(world.tracker)
          .slice(0, MOST)
          .map(person => {
            const who =
              whoTheyAre(world, person) ||
              sayValue(person.relationship, world.words);
            return {
              title: person.name,
              ...(who === '' ? {} : {text: who}),
              ...(practised.has(person.id)
                ? {badge: {text: words.practised, tone: 'good' as const}}
                : person.talker
                  ? {badge: {text: words.lovesToTalk, tone: 'plain' as const}}
                  : {}),
              press: {
                action: 'record.arrange',
                about: {person: person.id, type: 'practice'},
              },
            };
          }),
        words.practiceNone,
      ),
      text(words.practiceNext, 'quiet'),
      buttons({label: words.add, press: {action: 'people.new'}}),
    ],
  };
}

/** Everybody the person knows who may be contacted, the talkers first. */
export const partners = ({rows}: Tracker): readonly Person[] =>
  rows.people
    .filter(one => one.known && !one.doNotContact && one.stage !== 'closed')
    .sort((a, b) => Number(b.talker) - Number(a.talker));

const practisedWith = ({rows}: Tracker): ReadonlySet<string> =>
  new Set(
    rows.interviews
      .filter(one => one.type === 'practice' && one.status === 'done')
      .flatMap(one => linkedIds(one.personIds)),
  );
