import {fill} from '../../languages/words';
import {sayShare} from '../../say-number';
import {find} from '../../tracker';
import {likeness, TOO_ALIKE} from '../alike';
import {type Check, type Checked, doubt} from './finding';

/** People at one place compare what they get: letters to them differ (S7.2). */
export const alike: Check = checked => {
  const [closest] = likeOthers(checked);
  if (!closest || closest.share < TOO_ALIKE) return [];
  return [
    doubt(
      'alike',
      fill(checked.world.words.letters.checks.alike, {
        percent: sayShare(closest.share, checked.world.words),
        name: closest.name,
      }),
    ),
  ];
};

/** How alike it is to each other letter for the same talk or to the same organisation, the most alike first. */
export const likeOthers = ({
  body,
  owed,
  world: {tracker},
}: Pick<Checked, 'body' | 'owed' | 'world'>): readonly {
  readonly name: string;
  readonly share: number;
}[] =>
  tracker.rows.letters
    .filter(
      one =>
        one.id !== owed.id &&
        one.personId !== owed.person.id &&
        one.text !== '' &&
        ((owed.interview && one.interviewId === owed.interview.id) ||
          isSamePlace(
            find(tracker, 'people', one.personId)?.organisation,
            owed.person.organisation,
          )),
    )
    .map(one => ({name: one.person, share: likeness(body, one.text)}))
    .sort((a, b) => b.share - a.share);

const isSamePlace = (one: string | undefined, other: string): boolean =>
  other.trim() !== '' &&
  one?.trim().toLowerCase() === other.trim().toLowerCase();
