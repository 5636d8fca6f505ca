import {readiness} from '../../../src/core/scores/readiness';
import {missingOf} from '../../../src/core/scores/score';
import {type Change, put} from '../../../src/core/tracker';
import {aTalk} from '../support/talk';
import {aWorld} from '../support/world';

const note = (id: string, set: object) =>
  put('research', id, {
    workId: 'W-1',
    source: 'website',
    learned: 'Nights',
    on: '2027-02-20',
    ...set,
  });
const chosen = (questionId: string) =>
  put('answers', `A-I-1-${questionId}`, {
    interviewId: 'I-1',
    questionId,
    chosen: true,
  });
const own = (id: string, researchId = 'R-1') =>
  put('questions', id, {text: id, workId: 'W-1', researchId});

const everything: readonly Change[] = [
  put('work', 'W-1', {name: 'Nurse', why: 'People'}),
  note('R-1', {p: 'PC'}),
  note('R-2', {p: 'Paper', source: 'library'}),
  note('R-3', {p: 'PC', source: 'video or audio interview'}),
  own('Q-1'),
  own('Q-2'),
  own('Q-3'),
  chosen('B-1'),
  chosen('B-19'),
  chosen('B-20'),
  put('scripts', 'S-1', {rehearsedOn: '2027-02-25'}),
  put('settings', 'timeZone', {value: 'Europe/Vienna'}),
];
const whole = aTalk({
  mustLearn: 'Nights',
  place: 'Ward 3',
  dress: 'neat',
  travelMinutes: 20,
  briefOpened: '2027-03-01T18:00',
  confirmedOn: '2027-03-01T18:00',
});
const ready = (changes: readonly Change[], talk = aTalk()) =>
  readiness(aWorld({changes}).tracker, talk)!;
const missing = (changes: readonly Change[], talk = aTalk()) =>
  missingOf(ready(changes, talk).items).map(one => one.id);

describe('readiness before a talk', () => {
  it('S0.2 is 100 and lacks nothing when all is done', () => {
    expect(ready(everything, whole)).toMatchObject({
      points: 100,
      isGated: false,
      band: 'ready',
    });
  });

  it('S0.2 names each thing that lacks, the weightiest first, with the press that leads to it', () => {
    expect(missing(everything, aTalk({place: 'Ward 3'}))).toEqual([
      'mustLearn',
      'settled',
      'takeAlong',
      'confirmed',
    ]);
    expect(
      missingOf(ready([]).items).every(one => one.mends.action !== ''),
    ).toBe(true);
  });

  it('S2.20 is not prepared without a single note or question, whatever the sum', () => {
    const notes = everything.filter(one => one.table !== 'research');
    const questions = everything.filter(one => one.table !== 'answers');
    expect([
      ready(notes, whole).band,
      ready(questions, whole).band,
      ready(everything, whole).band,
    ]).toEqual(['not ready', 'not ready', 'ready']);
  });

  it('S5.9 counts questions that fit the minutes and not a longer list', () => {
    const seven = [1, 2, 3, 4, 5, 6, 7].map(number => chosen(`B-${number}`));
    expect([
      missing(seven).includes('fits'),
      missing(seven.slice(1)).includes('fits'),
    ]).toEqual([true, false]);
  });

  it('S2.2 gives practice half of the research it lacks, and asks no note of it', () => {
    const practice = ready([chosen('B-1')], aTalk({type: 'practice'}));
    const real = ready([chosen('B-1')]);
    expect([practice.isGated, real.isGated]).toEqual([false, true]);
    expect(practice.points - real.points).toBe(17);
  });

  it('S4.19 scores the outing for a talk on the spot', () => {
    const outing = put('outings', 'O-1', {
      targets: 'Clinic - nurse - cook\nLab',
      rehearsed: true,
    });
    expect(
      ready([outing], aTalk({type: 'on the spot', outingId: 'O-1'})),
    ).toMatchObject({points: 60, isGated: false, band: 'nearly'});
  });

  it('S4.22 lets an outing be wholly ready before any talk there begins', () => {
    const outing = put('outings', 'O-1', {
      targets: 'Clinic - nurse',
      rehearsed: true,
      packed: true,
      pageOpened: '2027-03-01T08:00',
    });
    expect(
      ready([outing], aTalk({type: 'on the spot', outingId: 'O-1'})),
    ).toMatchObject({points: 100, band: 'ready'});
  });

  it('has no score before a talk that happened right on the phone', () => {
    const world = aWorld({
      changes: [put('calls', 'C-1', {outcome: 'talk now'})],
    });
    expect(
      readiness(world.tracker, aTalk({type: 'phone', callId: 'C-1'})),
    ).toBeUndefined();
  });

  it('adds up to 100', () => {
    expect(ready([]).items.reduce((sum, {of}) => sum + of, 0)).toBe(100);
  });
});
