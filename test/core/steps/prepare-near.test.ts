import {
  isClose,
  isTomorrow,
  lackSaid,
  lacksOf,
  talksAhead,
} from '../../../src/core/steps/prepare/near';
import type {Moment} from '../../../src/core/day';
import {type Change, put} from '../../../src/core/tracker';
import {aNote} from '../support/prepare';
import {aTalk, putTalk} from '../support/talk';
import {aWorld} from '../support/world';

describe('talks ahead', () => {
  const ahead = (...changes: readonly Change[]) =>
    talksAhead(aWorld({changes})).map(({id}) => id);

  it.each([
    ['planned', 1],
    ['confirmed', 1],
    ['moved', 1],
    ['', 1],
    ['done', 0],
    ['cancelled', 0],
    ['no-show', 0],
  ])('may be «%s»: %d', (status, count) =>
    expect(ahead(putTalk({status}))).toHaveLength(count),
  );

  it('are of today and later or of some day, the nearest first, and never on the spot', () =>
    expect(
      ahead(
        putTalk({start: ''}, 'some day'),
        putTalk({start: '2027-03-05T10:00'}, 'Friday'),
        putTalk({start: '2027-03-01T08:00'}, 'this morning'),
        putTalk({start: '2027-02-28T23:59'}, 'yesterday'),
        putTalk({type: 'on the spot'}, 'on the spot'),
      ),
    ).toEqual(['this morning', 'Friday', 'some day']));
});

describe('a talk, on Tuesday, lacks', () => {
  const lacks = (
    changes: readonly Change[],
    set: Parameters<typeof aTalk>[0] = {},
  ) => {
    const world = aWorld({changes});
    return lackSaid(world, lacksOf(world)(aTalk(set)));
  };
  const chosen = put('answers', 'A-1', {interviewId: 'I-1', chosen: true});
  const noNote = 'No note on the work yet.';

  it('a note and questions where there are none', () =>
    expect(lacks([])).toBe(`${noNote} No questions chosen yet.`));

  it.each<[string, Parameters<typeof put<'research'>>[2]]>([
    ['on its kind of work', {}],
    ['of the day itself', {on: '2027-03-02'}],
    ['for this very talk', {workId: '', interviewId: 'I-1'}],
  ])('nothing with a note %s and questions', (_, set) =>
    expect(lacks([aNote('R-1', set), chosen])).toBe(''),
  );

  it.each<[string, Parameters<typeof put<'research'>>[2]]>([
    ['of the day after', {on: '2027-03-03'}],
    ['without a day', {on: ''}],
    ['on another kind of work', {workId: 'W-2'}],
    ['for another talk', {workId: '', interviewId: 'I-2'}],
    ['for nothing', {workId: ''}],
    ['without a source', {source: ''}],
    ['without a finding', {learned: ''}],
  ])('a note where there is one %s alone', (_, set) => {
    expect(lacks([aNote('R-1', set), chosen])).toBe(noNote);
    expect(
      lacks([
        aNote('R-1', set),
        chosen,
        aNote('R-2', {on: '2027-03-01'}),
        aNote('R-3', set),
      ]),
    ).toBe('');
  });

  it('nothing where it has no day yet and any note is there', () =>
    expect(lacks([aNote('R-1', {on: '2027-05-01'}), chosen], {start: ''})).toBe(
      '',
    ));

  it('no note for practice, and none for a kind of work nobody named', () => {
    expect(lacks([chosen], {type: 'practice'})).toBe('');
    expect(lacks([aNote('R-1', {workId: ''}), chosen], {workId: ''})).toBe(
      noNote,
    );
  });
});

it.each<[string, Moment | '', boolean, boolean]>([
  ['yesterday', '2027-02-28T10:00', false, true],
  ['today', '2027-03-01T08:00', true, true],
  ['tomorrow', '2027-03-02T23:00', true, true],
  ['in two days', '2027-03-03T08:00', false, true],
  ['in three days', '2027-03-04T23:00', false, true],
  ['in four days', '2027-03-05T08:00', false, false],
  ['some day', '', false, false],
])('a talk %s: %s', (_, start, tomorrow, close) => {
  const talk = aTalk({start});
  expect([isTomorrow(aWorld(), talk), isClose(aWorld(), talk)]).toEqual([
    tomorrow,
    close,
  ]);
});
