import {fill} from '../../languages/words';
import {wordsIn} from '../wording';
import {type Check, type Checked, doubt} from './finding';

/** Shorter words say nothing about what a talk was about. */
const TELLING = 4;

/** Something in it comes from this talk and from no other (S7.2). */
export const particular: Check = checked => {
  const {owed, own, body, world} = checked;
  const {checks} = world.words.letters;
  if (!owed.kind.asks.includes('particular')) return [];
  const isHole = body.includes('{{');
  if (own.particular === '')
    return isHole || owed.kind.id === 'news'
      ? []
      : [doubt('particular', checks.noPoint)];
  const notes = tellingWords(notesOf(checked));
  const said = tellingWords(ownWordsIn(checked));
  return notes.size === 0 || [...said].some(word => notes.has(word))
    ? []
    : [
        doubt(
          'particular',
          fill(checks.nothingParticular, {name: owed.person.name}),
        ),
      ];
};

/** What the person put in themselves, as far as it still stands there; the whole letter where none of it does. */
function ownWordsIn({own, body}: Checked): string {
  const there = [own.particular, own.willDo, own.more, own.ownSentence].filter(
    text => text !== '' && body.includes(text),
  );
  return there.length > 0 ? there.join('\n') : body;
}

/** Everything that was written down of the talk. */
function notesOf({owed: {interview}, world}: Checked): string {
  if (!interview) return '';
  return [
    interview.impressions,
    interview.thoughts,
    interview.remembered,
    interview.stillToKnow,
    ...world.tracker.rows.answers
      .filter(one => one.interviewId === interview.id)
      .map(one => one.answer),
  ].join('\n');
}

const tellingWords = (text: string): ReadonlySet<string> =>
  new Set(
    wordsIn(text)
      .filter(
        word =>
          word.length >= TELLING ||
          /[^\p{Script=Latin}\p{M}\p{N}’'-]/u.test(word),
      )
      .map(word => word.slice(0, TELLING + 1)),
  );
