import {english} from '../../../src/core/languages/english';
import {type Known, knownFor} from '../../../src/core/questions/known';
import {
  bankQuestions,
  type Question,
} from '../../../src/core/questions/question';
import {type Change, put} from '../../../src/core/tracker';
import {aTalk, putTalk} from '../support/talk';
import {aWorld} from '../support/world';

const note = (set: Parameters<typeof put<'research'>>[2], id = 'R-1') =>
  put('research', id, {workId: 'W-1', title: 'Profile', ...set});
const other = (set: Parameters<typeof putTalk>[0] = {}, id = 'I-2') =>
  putTalk({person: 'Ben Holm', status: 'done', ...set}, id);
const said = (set: Parameters<typeof put<'answers'>>[2] = {}, id = 'A-1') =>
  put('answers', id, {
    interviewId: 'I-2',
    questionId: 'B-4',
    answer: 'The nights',
    ...set,
  });
const knownOf = (
  changes: readonly Change[],
  talk: Parameters<typeof aTalk>[0] = {},
  questions?: readonly Question[],
): Readonly<Record<string, Known>> => {
  const {tracker} = aWorld({changes});
  return Object.fromEntries(
    knownFor(
      tracker,
      english,
      aTalk(talk),
      questions ?? bankQuestions(tracker, english),
    ),
  );
};

describe('what a note tells already', () => {
  it.each([
    [
      'its findings',
      {learned: 'The pay is fair.'},
      {'B-13': {note: 'Profile'}},
    ],
    ['its title', {title: 'Pay of nurses'}, {'B-13': {note: 'Pay of nurses'}}],
    [
      'what they talked about',
      {talkedAbout: 'Payment'},
      {'B-13': {note: 'Profile'}},
    ],
    ['large letters', {learned: 'PAY'}, {'B-13': {note: 'Profile'}}],
    ['a word behind a mark', {learned: '(pay)'}, {'B-13': {note: 'Profile'}}],
    ['two words', {learned: 'A typical day.'}, {'B-3': {note: 'Profile'}}],
    [
      'two things',
      {learned: 'Hours and pay'},
      {'B-11': {note: 'Profile'}, 'B-13': {note: 'Profile'}},
    ],
    ['nothing', {learned: 'Nice people'}, {}],
    ['a word within another', {learned: 'repay'}, {}],
    ['a word behind a letter of another script', {learned: 'épay'}, {}],
  ])('is told by words in %s', (_, set, known) => {
    expect(knownOf([note(set)])).toEqual(known);
  });

  it.each([
    [
      'its title',
      {title: 'Profile', where: 'Shelf', source: 'library'},
      'Profile',
    ],
    ['its place', {title: '', where: 'Shelf', source: 'library'}, 'Shelf'],
    ['its source', {title: '', where: '', source: 'library'}, 'library'],
  ])('is named by %s', (_, set, name) => {
    expect(knownOf([note({learned: 'Pay', ...set})])).toEqual({
      'B-13': {note: name},
    });
  });

  it('is named by the first of several notes', () => {
    expect(
      knownOf([
        note({title: 'Film', learned: 'Nothing'}, 'R-1'),
        note({title: 'Book', learned: 'Pay'}, 'R-2'),
        note({title: 'Site', learned: 'Pay'}, 'R-3'),
      ]),
    ).toEqual({'B-13': {note: 'Book'}});
  });

  it.each([
    ['another kind of work', {workId: 'W-2'}, {}],
    ['no kind of work', {workId: ''}, {}],
    ['no kind of work, like the talk', {workId: ''}, {workId: ''}],
  ])('is told by no note on %s', (_, set, talk) => {
    expect(knownOf([note({learned: 'Pay', ...set})], talk)).toEqual({});
  });

  it('may be told of a question of one’s own, by what it is about', () => {
    const own = (area: string): Question => ({
      id: 'Q-1',
      text: 'How much?',
      area,
      tier: 'own',
      quick: false,
      workId: 'W-1',
    });
    const changes = [note({learned: 'Pay'})];
    expect([
      knownOf(changes, {}, [own('pay')]),
      knownOf(changes, {}, [own('something of mine')]),
    ]).toEqual([{'Q-1': {note: 'Profile'}}, {}]);
  });
});

describe('who answered a question before', () => {
  it.each([
    [
      'the same kind of work',
      other(),
      said(),
      {'B-4': {heardFrom: ['Ben Holm']}},
    ],
    ['another kind of work', other({workId: 'W-2'}), said(), {}],
    ['a talk that is still to come', other({status: 'planned'}), said(), {}],
    ['practice', other({type: 'practice'}), said(), {}],
    [
      'practice that counts',
      other({type: 'practice', countPractice: true}),
      said(),
      {'B-4': {heardFrom: ['Ben Holm']}},
    ],
    ['no answer', other(), said({answer: ''}), {}],
    ['no question of the list', other(), said({questionId: ''}), {}],
    ['a talk that is gone', other(), said({interviewId: 'I-9'}), {}],
  ])('is told with %s', (_, talk, answer, known) => {
    expect(knownOf([talk, answer])).toEqual(known);
  });

  it('is nobody in the talk itself, nor where no kind of work is known', () => {
    expect([
      knownOf([putTalk({status: 'done'}), said({interviewId: 'I-1'})]),
      knownOf([other({workId: ''}), said()], {workId: ''}),
    ]).toEqual([{}, {}]);
  });

  it('is told beside the note that speaks of it', () => {
    expect(
      knownOf([note({learned: 'Pay'}), other(), said({questionId: 'B-13'})]),
    ).toEqual({'B-13': {note: 'Profile', heardFrom: ['Ben Holm']}});
  });

  it('is up to three people, each once', () => {
    const people = ['Ben', 'Cem', 'Ben', 'Dora', 'Eli'];
    expect(
      knownOf(
        people.flatMap((person, at) => [
          other({person}, `I-${at + 2}`),
          said({interviewId: `I-${at + 2}`}, `A-${at}`),
        ]),
      ),
    ).toEqual({'B-4': {heardFrom: ['Ben', 'Cem', 'Dora']}});
  });
});
