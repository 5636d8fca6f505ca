import type {Day, Moment} from '../../../src/core/day';
import {english} from '../../../src/core/languages/english';
import {prepare} from '../../../src/core/steps/prepare';
import {type Change, put} from '../../../src/core/tracker';
import {aNote, aTalk, nursing} from '../support/prepare';
import {aWorld} from '../support/world';

const suggested = (...changes: readonly Change[]) =>
  prepare.suggestions(aWorld({changes}));
const chosen = put('answers', 'A-1', {interviewId: 'I-1', chosen: true});

describe('the fourth step', () => {
  const state = (...changes: readonly Change[]) =>
    prepare.state(aWorld({changes}));

  it('begins with a note or an outing', () =>
    expect([
      state(),
      state(aTalk()),
      state(put('outings', 'O-1', {name: 'Fair'})),
      state(aNote('R-1', {learned: ''})),
    ]).toEqual(['not begun', 'not begun', 'in progress', 'in progress']));

  it('is done with a note that counts, while no talk ahead lacks one', () =>
    expect([
      state(aNote('R-1'), aNote('R-2', {source: ''})),
      state(aNote('R-1'), aTalk()),
      state(aNote('R-1'), aTalk({workId: 'W-2'})),
    ]).toEqual(['done', 'done', 'in progress']));
});

describe('a talk that lacks something', () => {
  const talk = (start: Moment | '', ...changes: readonly Change[]) =>
    suggested(nursing, aTalk({start}), ...changes);
  const notPrepared = (day: string, missing: string) => ({
    says: `Not prepared yet for Ida Berg, ${day}: ${missing}`,
    press: {action: 'prepare.talk', about: {interview: 'I-1'}},
    rank: 1,
  });
  const noNote = 'No note on the work yet.';
  const noQuestions = 'No questions chosen yet.';

  it('is named today and tomorrow, with what it lacks', () => {
    expect(talk('2027-03-01T14:00')).toEqual([
      notPrepared('today', `${noNote} ${noQuestions}`),
    ]);
    expect(talk('2027-03-02T10:00', chosen)).toEqual([
      notPrepared('tomorrow', noNote),
    ]);
    expect(talk('2027-03-02T10:00', aNote('R-1'))).toEqual([
      notPrepared('tomorrow', noQuestions),
    ]);
  });

  it('is named gently three days before, for its note alone', () => {
    expect(talk('2027-03-04T10:00')).toEqual([
      {
        says: 'Little time left before Ida Berg, Thursday, 4 March: read up, or move the talk',
        press: {action: 'prepare.talk', about: {interview: 'I-1'}},
        rank: 11,
      },
    ]);
    expect(talk('2027-03-04T10:00', aNote('R-1'))).toEqual([]);
  });

  it.each(['2027-03-05T10:00', ''] as const)(
    'is left in peace while there is time: %s',
    start => expect(talk(start)).toEqual([]),
  );

  it('is one of three at most, the nearest first', () =>
    expect(
      suggested(
        ...(['05', '04', '01', '03', '02'] as const).map(day =>
          put('interviews', `I-${day}`, {
            person: 'Ida',
            status: 'planned',
            start: `2027-03-${day}T10:00`,
          }),
        ),
      ).map(({press}) => press.about?.['interview']),
    ).toEqual(['I-01', 'I-02', 'I-03']));
});

describe('planned reading', () => {
  const planned = (set: Parameters<typeof aNote>[1] = {}, id = 'R-1') =>
    aNote(id, {learned: '', minutesPlanned: 30, on: '2027-03-01', ...set});

  it.each<[string, Day | '', number]>([
    ['yesterday', '2027-02-28', 1],
    ['today', '2027-03-01', 1],
    ['tomorrow', '2027-03-02', 0],
    ['no day', '', 0],
  ])('for %s: %s', (_, on, times) =>
    expect(suggested(planned({on}))).toHaveLength(times),
  );

  it.each([
    [{}, 'Profile'],
    [{title: '', source: ''}, 'Nursing'],
    [{title: '', source: '', work: ''}, english.prepare.readUp],
  ])('is called by what is known of it: %j', (set, title) =>
    expect(suggested(planned(set))).toEqual([
      {
        says: `Your reading time: ${title}`,
        press: {action: 'prepare.note', about: {note: 'R-1'}},
        rank: 14,
      },
    ]),
  );

  it('is one of three at most, and none once it was done', () => {
    expect(
      suggested(...['1', '2', '3', '4'].map(id => planned({}, id))),
    ).toHaveLength(3);
    expect(suggested(planned({learned: 'Shifts'}))).toEqual([]);
  });
});

describe('an outing', () => {
  const fair = (on: Day | '') =>
    suggested(put('outings', 'O-1', {name: 'Fair', on}));

  it.each<[string, Day, number]>([
    ['today', '2027-03-01', 7],
    ['tomorrow', '2027-03-02', 16],
    ['Thursday, 4 March', '2027-03-04', 16],
  ])('is suggested up to three days before: %s', (day, on, rank) =>
    expect(fair(on)).toEqual([
      {
        says: `Get ready for Fair, ${day}`,
        press: {action: 'prepare.outing', about: {outing: 'O-1'}},
        rank,
      },
    ]),
  );

  it.each<Day | ''>(['', '2027-02-28', '2027-03-05'])(
    'is not suggested where its day is «%s»',
    on => expect(fair(on)).toEqual([]),
  );
});

describe('S4.11 people one does not know', () => {
  const practised = put('interviews', 'I-9', {
    type: 'practice',
    status: 'done',
    personIds: 'P-1',
  });
  const friend = put('people', 'P-1', {name: 'Ana', known: true});
  const stranger = put('people', 'P-2', {name: 'Bo'});
  const met = (set: Parameters<typeof aTalk>[0]) =>
    aTalk({status: 'done', ...set});

  it('come after practice', () =>
    expect(suggested(practised, friend, stranger)).toEqual([
      {
        says: english.prepare.suggestUnknown,
        press: {action: 'prepare.outing'},
        rank: 50,
      },
    ]));

  it.each<[string, readonly Change[], number]>([
    ['nothing yet', [], 0],
    [
      'practice to come',
      [put('interviews', 'I-9', {type: 'practice', status: 'cancelled'})],
      0,
    ],
    ['a talk that was no practice', [met({personIds: 'P-1'})], 0],
    ['practice and a friend', [practised, met({personIds: 'P-1'})], 1],
    [
      'practice with a stranger',
      [
        put('interviews', 'I-9', {
          type: 'practice',
          status: 'done',
          personIds: 'P-2',
        }),
      ],
      1,
    ],
    ['practice and a stranger', [practised, met({personIds: 'P-2'})], 0],
    [
      'practice and a stranger among others',
      [practised, met({personIds: 'P-1  P-2'})],
      0,
    ],
    [
      'practice and a talk with a stranger that fell through',
      [practised, aTalk({status: 'cancelled', personIds: 'P-2'})],
      1,
    ],
    [
      'practice and an outing',
      [practised, put('outings', 'O-1', {name: 'Fair'})],
      0,
    ],
  ])('are suggested after %s: %#', (_, changes, times) =>
    expect(suggested(friend, stranger, ...changes)).toHaveLength(times),
  );
});
