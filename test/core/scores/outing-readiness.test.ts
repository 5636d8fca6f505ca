import {outingReadiness} from '../../../src/core/scores/outing-readiness';
import type {Outing} from '../../../src/core/tables';
import {type Change, emptyRow, put} from '../../../src/core/tracker';
import {putTalk} from '../support/talk';
import {aWorld} from '../support/world';

const of = (set: Partial<Outing>, changes: readonly Change[] = []) =>
  outingReadiness(aWorld({changes}).tracker, {
    ...emptyRow('outings', 'O-1'),
    ...set,
  });
/** What is seen to. */
const has = (set: Partial<Outing>, changes: readonly Change[] = []) =>
  of(set, changes)
    .filter(({points}) => points > 0)
    .map(({id}) => id);
const here = (set: Parameters<typeof putTalk>[0] = {}) =>
  putTalk({type: 'on the spot', outingId: 'O-1', ...set});
const elsewhere = (set: Parameters<typeof putTalk>[0] = {}) =>
  putTalk({type: 'on the spot', outingId: 'O-2', ...set});
const question = put('answers', 'A-1', {
  interviewId: 'I-1',
  questionId: 'B-1',
  chosen: true,
});

describe('readiness for an outing', () => {
  it('S4.19 begins with nothing of five times twenty, each with the press that leads to it', () => {
    const outing = {action: 'prepare.outing', about: {outing: 'O-1'}};
    const page = {action: 'prepare.outingPage', about: {outing: 'O-1'}};
    expect(of({})).toEqual([
      {id: 'targets', points: 0, of: 20, mends: outing},
      {id: 'featuredJobs', points: 0, of: 20, mends: outing},
      {id: 'approach', points: 0, of: 20, mends: outing},
      {id: 'quickSet', points: 0, of: 20, mends: page},
      {id: 'carry', points: 0, of: 20, mends: outing},
    ]);
  });

  it('S4.19 gives twenty for each thing that is done', () => {
    expect(
      of({
        targets: 'Clinic - nurse',
        rehearsed: true,
        pageOpened: '2027-03-01T08:00',
        packed: true,
      }).map(({points}) => points),
    ).toEqual([20, 20, 20, 20, 20]);
  });

  it.each([
    ['nobody', '', []],
    ['blank lines', '  \n\t\n', []],
    ['an employer', 'Clinic', ['targets']],
    ['an employer among blank lines', '\n\nClinic\n', ['targets']],
    ['an employer with a job', 'Clinic - nurse', ['targets', 'featuredJobs']],
    ['an en dash', 'Clinic – nurse', ['targets', 'featuredJobs']],
    ['an em dash', 'Clinic — nurse', ['targets', 'featuredJobs']],
    ['wide gaps', 'Clinic   -   nurse', ['targets', 'featuredJobs']],
    [
      'a job on the second line',
      'Lab\nBar - cook',
      ['targets', 'featuredJobs'],
    ],
    ['a hyphen in a name', 'Bio-Lab', ['targets']],
    ['a dash that no job follows', 'Clinic - ', ['targets']],
    ['a dash that no name stands before', ' - nurse', ['targets']],
    ['a job on a line of its own', 'Clinic -\nnurse', ['targets']],
  ])(
    'reads whom to talk to, and their jobs, from a list with %s',
    (_, targets, seenTo) => {
      expect(has({targets})).toEqual(seenTo);
    },
  );

  it.each([
    ['none', [], []],
    ['one of its talks', [here(), question], ['quickSet']],
    ['a talk elsewhere', [elsewhere(), question], []],
    ['no talk that is there', [question], []],
    [
      'one talk of two',
      [putTalk({outingId: 'O-1'}, 'I-0'), here(), question],
      ['quickSet'],
    ],
  ])(
    'counts the quick questions where some were chosen for %s',
    (_, changes, seenTo) => {
      expect(has({}, changes)).toEqual(seenTo);
    },
  );

  it.each([
    ['clothes for one of its talks', here({dress: 'neat'}), ['carry']],
    [
      'the brief of one of its talks',
      here({briefOpened: '2027-03-01T08:00'}),
      ['carry'],
    ],
    ['clothes for a talk elsewhere', elsewhere({dress: 'neat'}), []],
    ['a talk alone', here(), []],
  ])('takes what is to be carried for seen to by %s', (_, talk, seenTo) => {
    expect(has({}, [talk])).toEqual(seenTo);
  });
});
