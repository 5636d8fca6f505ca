import {polish} from '../../../src/core/scores/polish';
import {missingOf} from '../../../src/core/scores/score';
import {type Change, put} from '../../../src/core/tracker';
import type {Interview} from '../../../src/core/tables';
import {aTalk} from '../support/talk';
import {aWorld} from '../support/world';

const whole = aTalk({
  status: 'done',
  recordedAt: '2027-03-02T15:00',
  askedForNames: 'yes',
  endedOnTime: 'longer, invited',
  arrivedOnTime: 'yes',
  fitSkills: 4,
});
const answered = put('answers', 'A-1', {
  interviewId: 'I-1',
  asked: true,
  answer: 'Yes',
});
const named = put('referrals', 'N-1', {
  interviewId: 'I-1',
  name: 'Bea',
  permission: 'no',
  newPersonId: 'P-2',
});
const next = put('plan', 'D-1', {aboutId: 'I-1', dueOn: '2027-03-09'});
const sent = (sentOn: `${number}-${number}-${number}T${number}:${number}`) =>
  put('letters', 'L-I-1-P-1', {
    stage: 'sent',
    sentOn,
    particular: 'Nights',
    ownSentence: 'Thank you',
  });
const everything: readonly Change[] = [
  answered,
  named,
  next,
  sent('2027-03-03T10:00'),
];
const pointsOf = (
  id: string,
  changes: readonly Change[],
  talk: Interview = whole,
) =>
  polish(aWorld({changes}).tracker, talk).items.find(one => one.id === id)
    ?.points;

describe('polish after a talk', () => {
  it('S0.2 is 100 when everything was done in time', () => {
    expect(polish(aWorld({changes: everything}).tracker, whole).points).toBe(
      100,
    );
  });

  it('S0.2 begins at nothing and adds up to 100, each thing with its press', () => {
    const {points, items} = polish(aWorld().tracker, aTalk({status: 'done'}));
    expect(points).toBe(0);
    expect(items.reduce((sum, {of}) => sum + of, 0)).toBe(100);
    expect(missingOf(items).every(one => one.mends.action !== '')).toBe(true);
  });

  it('S6.3 counts impressions whole within two hours, half within a day', () => {
    const at = (
      recordedAt: `${number}-${number}-${number}T${number}:${number}`,
    ) => pointsOf('impressions', [], aTalk({recordedAt}));
    expect([
      at('2027-03-02T16:20'),
      at('2027-03-02T16:21'),
      at('2027-03-03T14:20'),
      at('2027-03-03T14:21'),
    ]).toEqual([20, 10, 10, 0]);
  });

  it('S7.1 counts the slowest letter of a panel', () => {
    expect(
      pointsOf(
        'letter',
        [sent('2027-03-03T10:00')],
        aTalk({personIds: 'P-1 P-2'}),
      ),
    ).toBe(0);
  });

  it('S5.11 S5.13 gives full points where names were asked for and none were offered', () => {
    expect(
      ['askedForNames', 'permissions', 'namesFollowed'].map(id =>
        pointsOf(id, []),
      ),
    ).toEqual([10, 10, 5]);
  });

  it('S5.13 wants a permission for every name', () => {
    const unasked = put('referrals', 'N-2', {
      interviewId: 'I-1',
      permission: 'not asked',
    });
    expect([
      pointsOf('permissions', [named]),
      pointsOf('permissions', [named, unasked]),
    ]).toEqual([10, 0]);
  });

  it('wants words to at least half of what was asked', () => {
    const bare = (id: string) =>
      put('answers', id, {interviewId: 'I-1', asked: true});
    expect([
      pointsOf('answers', [answered, bare('A-2')]),
      pointsOf('answers', [answered, bare('A-2'), bare('A-3')]),
    ]).toEqual([10, 0]);
  });

  it('S2.2 scales practice without a letter to the whole', () => {
    const practice = {...whole, type: 'practice'};
    expect(
      polish(aWorld({changes: [answered, named, next]}).tracker, practice),
    ).toMatchObject({points: 100});
    expect(pointsOf('letter', [], practice)).toBeUndefined();
  });
});
