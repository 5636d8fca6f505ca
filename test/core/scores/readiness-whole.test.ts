import {bandOf, readiness} from '../../../src/core/scores/readiness';
import {type Change, put} from '../../../src/core/tracker';
import {aChosen, aNote, readinessPoints} from '../support/scores';
import {aTalk} from '../support/talk';
import {aWorld} from '../support/world';

const nurse = (why: string) => put('work', 'W-1', {name: 'Nurse', why});
const of = (changes: readonly Change[], talk = aTalk()) =>
  readiness(aWorld({changes}).tracker, talk)!;

describe('the readiness of a talk as a whole', () => {
  it('S2.20 begins with what is to do, what it weighs and the press that leads to it', () => {
    const about = {interview: 'I-1'};
    const note = {
      action: 'prepare.note',
      about: {work: 'W-1', interview: 'I-1'},
    };
    const arrange = {action: 'record.arrange', about};
    const choose = {action: 'questions.choose', about};
    expect(of([nurse('')])).toEqual({
      points: 0,
      isGated: true,
      band: 'not ready',
      items: [
        {id: 'why', of: 5, mends: {action: 'work.edit', about: {work: 'W-1'}}},
        {id: 'mustLearn', of: 5, mends: arrange},
        {id: 'pcNote', of: 10, mends: note},
        {id: 'paperNote', of: 10, mends: note},
        {id: 'otherNote', of: 5, mends: note},
        {id: 'ownQuestions', of: 10, mends: {action: 'questions.own', about}},
        {id: 'fits', of: 10, mends: choose},
        {id: 'closing', of: 10, mends: choose},
        {id: 'script', of: 10, mends: {action: 'calls.home'}},
        {id: 'appointment', of: 10, mends: arrange},
        {id: 'settled', of: 5, mends: arrange},
        {id: 'takeAlong', of: 5, mends: {action: 'questions.brief', about}},
        {id: 'confirmed', of: 5, mends: {action: 'record.show', about}},
      ].map(one => ({...one, points: 0})),
    });
  });

  it('leads to the arrangements where the talk has no kind of work yet', () => {
    expect(of([]).items[0]).toEqual({
      id: 'why',
      points: 0,
      of: 5,
      mends: {action: 'record.arrange', about: {interview: 'I-1'}},
    });
  });

  it.each([
    ['with its reason', [nurse('People')], 5],
    ['without one', [nurse('')], 0],
    ['that is gone', [], 0],
  ])('asks why for a kind of work %s', (_, changes, points) => {
    expect(readinessPoints('why', changes)).toBe(points);
  });

  it.each([
    ['the closing pair alone', ['B-19', 'B-20'], {fits: 0, closing: 10}],
    ['half of the pair', ['B-1', 'B-20'], {fits: 10, closing: 0}],
    ['the other half', ['B-1', 'B-19'], {fits: 10, closing: 0}],
    [
      'as many as fit',
      ['B-1', 'B-2', 'B-3', 'B-4', 'B-5', 'B-6', 'B-19', 'B-20'],
      {fits: 10, closing: 10},
    ],
    [
      'one too many',
      ['B-1', 'B-2', 'B-3', 'B-4', 'B-5', 'B-6', 'B-7'],
      {fits: 0, closing: 0},
    ],
    ['none', [], {fits: 0, closing: 0}],
  ])('S5.9 S5.11 looks at the questions: %s', (_, ids, points) => {
    const changes = ids.map(id => aChosen(id));
    expect({
      fits: readinessPoints('fits', changes),
      closing: readinessPoints('closing', changes),
    }).toEqual(points);
  });

  it.each([
    [0, 'not ready'],
    [49, 'not ready'],
    [50, 'nearly'],
    [79, 'nearly'],
    [80, 'ready'],
    [100, 'ready'],
  ])('S0.2 calls %i points %s', (points, band) => {
    expect(bandOf(points)).toBe(band);
  });

  it.each([
    ['a note and a question', [aNote(), aChosen('B-1')], false],
    ['a note alone', [aNote()], true],
    ['a question alone', [aChosen('B-1')], true],
    [
      'a note, and a question for another talk',
      [aNote(), aChosen('B-1', 'I-2')],
      true,
    ],
  ])('S2.20 opens the gate with %s, or does not', (_, changes, isGated) => {
    expect(of(changes).isGated).toBe(isGated);
  });

  it('S2.2 gives practice half of each thing of research that it lacks, in whole points', () => {
    expect(
      of([], aTalk({type: 'practice'}))
        .items.filter(one => one.points > 0)
        .map(({id, points}) => [id, points]),
    ).toEqual([
      ['pcNote', 5],
      ['paperNote', 5],
      ['otherNote', 2],
      ['ownQuestions', 5],
    ]);
  });

  it('has no score on the spot without an outing', () => {
    expect(
      readiness(aWorld().tracker, aTalk({type: 'on the spot'})),
    ).toBeUndefined();
  });
});
