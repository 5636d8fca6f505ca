import {polish} from '../../../src/core/scores/polish';
import type {Interview} from '../../../src/core/tables';
import {type Change, put} from '../../../src/core/tracker';
import {aTalk} from '../support/talk';
import {aWorld} from '../support/world';

const pointsOf = (
  id: string,
  changes: readonly Change[],
  talk: Interview = aTalk(),
) =>
  polish(aWorld({changes}).tracker, talk).items.find(one => one.id === id)
    ?.points;
const answer = (id: string, set: Parameters<typeof put<'answers'>>[2]) =>
  put('answers', id, {interviewId: 'I-1', ...set});
const name = (set: Parameters<typeof put<'referrals'>>[2], id = 'N-1') =>
  put('referrals', id, {interviewId: 'I-1', name: 'Bea', ...set});
const step = (set: Parameters<typeof put<'plan'>>[2], id = 'D-1') =>
  put('plan', id, {aboutId: 'I-1', dueOn: '2027-03-09', ...set});

describe('each thing of the polish of a talk', () => {
  it('S0.2 weighs as much as it should, and has the press that leads to it', () => {
    const about = {interview: 'I-1'};
    const record = {action: 'record.impressions', about};
    const thanks = {
      action: 'thanks.letter',
      about: {interview: 'I-1', person: 'P-1'},
    };
    const during = {action: 'questions.during', about};
    expect(polish(aWorld().tracker, aTalk())).toEqual({
      points: 0,
      items: [
        {id: 'impressions', of: 20, mends: record},
        {id: 'answers', of: 10, mends: during},
        {id: 'askedForNames', of: 10, mends: record},
        {id: 'permissions', of: 10, mends: record},
        {id: 'endedOnTime', of: 5, mends: record},
        {id: 'arrivedOnTime', of: 5, mends: record},
        {id: 'debrief', of: 10, mends: record},
        {id: 'letter', of: 20, mends: thanks},
        {id: 'letterWords', of: 5, mends: thanks},
        {id: 'namesFollowed', of: 5, mends: record},
      ].map(one => ({...one, points: 0})),
    });
  });

  it('leads to the people once there are names to follow', () => {
    const {items} = polish(aWorld({changes: [name({})]}).tracker, aTalk());
    expect(items.at(-1)).toEqual({
      id: 'namesFollowed',
      points: 0,
      of: 5,
      mends: {action: 'people.home', about: {}},
    });
  });

  it('takes a talk without a time for one that ended within the day', () => {
    const talk = aTalk({start: '', recordedAt: '2027-03-09T12:00'});
    expect(pointsOf('impressions', [], talk)).toBe(10);
  });

  it.each([
    ['one answer', [answer('A-1', {answer: 'Yes'})], 10],
    ['one asked and not answered', [answer('A-1', {asked: true})], 0],
    [
      'half of those asked',
      [
        answer('A-1', {asked: true, answer: 'Yes'}),
        answer('A-2', {asked: true}),
      ],
      10,
    ],
    [
      'one answer, and two chosen that were not asked',
      [
        answer('A-1', {answer: 'Yes'}),
        answer('A-2', {chosen: true}),
        answer('A-3', {chosen: true}),
      ],
      10,
    ],
    [
      'one answer of three, two of which came up by themselves',
      [
        answer('A-1', {asked: true, answer: 'Yes'}),
        answer('A-2', {asked: true, spontaneous: true}),
        answer('A-3', {asked: true, spontaneous: true}),
      ],
      10,
    ],
    [
      'an answer in another talk',
      [answer('A-1', {interviewId: 'I-2', answer: 'Yes'})],
      0,
    ],
  ])('looks at the answers: %s', (_, changes, points) => {
    expect(pointsOf('answers', changes)).toBe(points);
  });

  it.each([
    ['nobody was asked', '', [], 0],
    ['they were asked for', 'yes', [], 10],
    ['they were not asked for', 'no', [], 0],
    ['a name came all the same', 'no', [name({})], 10],
    ['a name came from another talk', '', [name({interviewId: 'I-2'})], 0],
  ])('S5.11 looks for names: %s', (_, askedForNames, changes, points) => {
    expect(pointsOf('askedForNames', changes, aTalk({askedForNames}))).toBe(
      points,
    );
  });

  it.each([
    ['yes', 10],
    ['no', 10],
    ['not asked', 0],
    ['', 0],
  ])(
    'S5.13 takes the permission «%s» for asked, or not',
    (permission, points) => {
      expect(pointsOf('permissions', [name({permission})])).toBe(points);
    },
  );

  it.each([
    ['yes', 5],
    ['longer, invited', 5],
    ['no', 0],
    ['', 0],
  ])('ended on time «%s»', (endedOnTime, points) => {
    expect(pointsOf('endedOnTime', [], aTalk({endedOnTime}))).toBe(points);
  });

  it.each([
    ['yes', 5],
    ['no', 0],
    ['', 0],
  ])('arrived on time «%s»', (arrivedOnTime, points) => {
    expect(pointsOf('arrivedOnTime', [], aTalk({arrivedOnTime}))).toBe(points);
  });

  it.each([
    ['skills', {fitSkills: 1}, [step({})], 10],
    ['values', {fitValues: 3}, [step({})], 10],
    ['interests', {fitInterests: 5}, [step({})], 10],
    ['nothing', {}, [step({})], 0],
    ['skills, without a next step', {fitSkills: 4}, [], 0],
    [
      'skills, the next step without its day',
      {fitSkills: 4},
      [step({dueOn: ''})],
      0,
    ],
    [
      'skills, the next step about another talk',
      {fitSkills: 4},
      [step({aboutId: 'I-2'})],
      0,
    ],
    [
      'skills, one of two steps about this talk',
      {fitSkills: 4},
      [step({aboutId: 'I-2'}), step({}, 'D-2')],
      10,
    ],
  ])(
    'takes the talk for thought through with a look at %s, or not',
    (_, set, changes, points) => {
      expect(pointsOf('debrief', changes, aTalk(set))).toBe(points);
    },
  );

  it.each([
    ['a new person came of it', {newPersonId: 'P-2'}, 5],
    ['the giver was told', {giverToldOn: '2027-03-09T10:00'}, 5],
    ['nothing came of it yet', {}, 0],
  ] as const)('takes a name for followed when %s, or not', (_, set, points) => {
    expect(pointsOf('namesFollowed', [name(set)])).toBe(points);
  });

  it('wants every name followed', () => {
    expect(
      pointsOf('namesFollowed', [name({newPersonId: 'P-2'}), name({}, 'N-2')]),
    ).toBe(0);
  });
});
