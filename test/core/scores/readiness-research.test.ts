import {put} from '../../../src/core/tracker';
import {aNote, readinessPoints} from '../support/scores';
import {aTalk} from '../support/talk';

const noWork = aTalk({workId: '', work: ''});
const own = (id: string, set: Parameters<typeof put<'questions'>>[2] = {}) =>
  put('questions', id, {text: id, workId: 'W-1', researchId: 'R-1', ...set});

describe('the research before a talk', () => {
  it.each([
    ['on this kind of work', aNote({p: 'PC'}), aTalk(), 10],
    ['on another kind of work', aNote({p: 'PC', workId: 'W-2'}), aTalk(), 0],
    [
      'for this talk',
      aNote({p: 'PC', workId: '', interviewId: 'I-1'}),
      aTalk(),
      10,
    ],
    [
      'for another talk',
      aNote({p: 'PC', workId: '', interviewId: 'I-2'}),
      aTalk(),
      0,
    ],
    [
      'on no kind of work, like the talk',
      aNote({p: 'PC', workId: ''}),
      noWork,
      0,
    ],
    ['on a kind of work that the talk has not', aNote({p: 'PC'}), noWork, 0],
    ['without its source', aNote({p: 'PC', source: ''}), aTalk(), 0],
    ['without a finding', aNote({p: 'PC', learned: ''}), aTalk(), 0],
    ['without its day', aNote({p: 'PC', on: ''}), aTalk(), 0],
    ['of the day of the talk', aNote({p: 'PC', on: '2027-03-02'}), aTalk(), 10],
    ['of the day after', aNote({p: 'PC', on: '2027-03-03'}), aTalk(), 0],
    [
      'before a talk whose day is open',
      aNote({p: 'PC', on: '2027-03-03'}),
      aTalk({start: ''}),
      10,
    ],
  ])(
    'S4.6 S4.8 gives points to a note %s, or none',
    (_, note, talk, points) => {
      expect(readinessPoints('pcNote', [note], talk)).toBe(points);
    },
  );

  it.each([
    ['PC', 'website', 0],
    ['Paper', 'website', 10],
    ['PC', 'library', 10],
    ['PC', 'library or college database', 10],
    ['People', 'employment centre', 10],
    ['PC', 'career counselling centre - college', 10],
    ['PC', 'my own library', 0],
  ])(
    'takes a note of %s from a %s for one on paper, or not',
    (p, source, points) => {
      expect(readinessPoints('paperNote', [aNote({p, source})])).toBe(points);
    },
  );

  it.each([
    ['PC', 'job', 'website', 0],
    ['People', 'job', 'website', 5],
    ['Participation', 'job', 'website', 5],
    ['PC', 'person', 'website', 5],
    ['PC', 'organisation', 'website', 5],
    ['PC', 'career', 'website', 0],
    ['PC', 'job', 'video or audio interview', 5],
    ['PC', 'job', 'occupational profile', 5],
    ['PC', 'job', 'library', 0],
  ])(
    'takes a note of %s about a %s from a %s for one from close by, or not',
    (p, level, source, points) => {
      expect(readinessPoints('otherNote', [aNote({p, level, source})])).toBe(
        points,
      );
    },
  );

  it('counts a note of paper for nothing on the PC', () => {
    expect(readinessPoints('pcNote', [aNote({p: 'Paper'})])).toBe(0);
  });

  it.each([
    ['three', own('Q-3'), 10],
    ['two', own('Q-2'), 0],
    ['two, and one put away', own('Q-3', {archived: true}), 0],
    ['two, and one on another kind of work', own('Q-3', {workId: 'W-2'}), 0],
    ['two, and one that no note raised', own('Q-3', {researchId: ''}), 0],
    ['two, and another wording of the bank', own('Q-3', {number: 4}), 0],
    ['two, and one without words', own('Q-3', {text: ''}), 0],
  ])('S2.16 S2.17 counts own questions: %s', (_, last, points) => {
    expect(
      readinessPoints('ownQuestions', [own('Q-1'), own('Q-2'), last]),
    ).toBe(points);
  });

  it('counts no own questions of no kind of work for a talk about none', () => {
    const some = ['Q-1', 'Q-2', 'Q-3'].map(id => own(id, {workId: ''}));
    expect(readinessPoints('ownQuestions', some, noWork)).toBe(0);
  });
});
