import type {Check, Checked} from '../../../src/core/letters/checks/finding';
import type {OwnWords} from '../../../src/core/letters/fields';
import {type Owed, oneThanks} from '../../../src/core/letters/owed';
import {type Change, put} from '../../../src/core/tracker';
import {putTalk} from './talk';
import {aWorld} from './world';

export const NO_WORDS: OwnWords = {
  topic: '',
  particular: '',
  willDo: '',
  more: '',
  ownSentence: '',
};

interface Case {
  /** A line a paragraph. */
  readonly body?: string;
  readonly subject?: string;
  readonly person?: Parameters<typeof put<'people'>>[2];
  readonly talk?: Parameters<typeof putTalk>[0];
  readonly own?: Partial<OwnWords>;
  readonly owed?: Partial<Owed>;
  readonly changes?: readonly Change[];
  readonly now?: '2027-03-01T09:00' | '2027-03-05T09:00';
}

/** A letter to Ida Berg of the Ward about yesterday's talk, as a check looks at it. */
export function aChecked({
  body = 'Dear Ida',
  subject = 'Thank you',
  person,
  talk,
  own,
  owed,
  changes = [],
  now,
}: Case): Checked {
  const world = aWorld({
    ...(now ? {now} : {}),
    changes: [
      put('people', 'P-1', {
        name: 'Ida Berg',
        email: 'ida@ward.example',
        organisation: 'Ward',
        ...person,
      }),
      putTalk({status: 'done', start: '2027-02-28T15:00', ...talk}),
      ...changes,
    ],
  });
  return {
    letter: {
      to: 'ida@ward.example',
      subject,
      paragraphs: body.split('\n').map(text => ({runs: [{text}]})),
    },
    body,
    owed: {...oneThanks(world.tracker, 'I-1', 'P-1')!, ...owed},
    own: {...NO_WORDS, ...own},
    world,
  };
}

/** What a check says of the letter; what holds it back is marked. */
export const saysOf = (check: Check, some: Case): readonly string[] =>
  check(aChecked(some)).map(({blocks, says}) =>
    blocks ? `blocks: ${says}` : says,
  );
