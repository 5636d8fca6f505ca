import {english} from '../../../src/core/languages/english';
import {type Change, find, put} from '../../../src/core/tracker';
import {after} from '../support/day';
import {aNote, aTalk, nursing, save} from '../support/prepare';
import {refused} from '../support/refused';
import {fieldNamed} from '../support/screens';
import {aWorld} from '../support/world';

const {prepare} = english;

describe('a note', () => {
  it.each([
    ['title', {title: 'x'}],
    ['where', {where: 'x'}],
    ['source', {source: 'website'}],
    ['what was learned', {learned: 'x'}],
    ['what one wants to know', {wantToKnow: 'x'}],
    ['what pleased', {pleased: 'x'}],
    ['what they talked about', {talkedAbout: 'x'}],
    ['minutes to come', {minutesPlanned: '0'}],
  ])('may hold nothing but %s', (_, typed) =>
    expect(
      after(aWorld({changes: [nursing]}), save(typed)).changes,
    ).toHaveLength(1),
  );

  it('is not kept for its minutes alone', () =>
    expect(refused(aWorld(), save({minutes: '20'}))).toEqual({
      code: 'emptyNote',
      values: {},
      field: 'title',
    }));

  it.each([
    [{source: 'website', learned: 'x'}, prepare.kept],
    [{learned: 'x'}, prepare.keptUnfinished],
    [{minutesPlanned: '30'}, prepare.keptPlan],
    [{source: 'website', minutesPlanned: '30'}, prepare.keptPlan],
    [{source: 'website'}, prepare.keptUnfinished],
  ])('says what it counts as: %j', (typed, said) =>
    expect(after(aWorld({changes: [nursing]}), save(typed)).screen.said).toBe(
      said,
    ),
  );

  it('is about the job, found on a screen, today, unless said otherwise', () => {
    const kept = (typed: Record<string, string>) =>
      after(aWorld(), save({title: 'x', ...typed})).world.tracker.rows
        .research[0];
    expect(kept({})).toMatchObject({
      p: 'PC',
      level: 'job',
      on: '2027-03-01',
      work: '',
      workId: '',
    });
    expect(kept({p: 'Paper', level: 'career', on: '2027-02-28'})).toMatchObject(
      {p: 'Paper', level: 'career', on: '2027-02-28'},
    );
  });

  it('stays itself and with its talk when it is altered', () => {
    const {changes} = after(
      aWorld({
        changes: [nursing, aTalk(), aNote('R-1', {interviewId: 'I-1'})],
      }),
      save({title: 'y'}, {note: 'R-1'}),
    );
    expect(changes).toMatchObject([
      {id: 'R-1', set: {title: 'y', interviewId: 'I-1'}},
    ]);
  });

  it('that is gone cannot be altered, nor taken away', () => {
    expect(refused(aWorld(), save({title: 'y'}, {note: 'R-9'})).code).toBe(
      'gone',
    );
    for (const note of ['R-9', ''])
      expect(
        refused(aWorld(), {action: 'prepare.removeNote', about: {note}}).code,
      ).toBe('gone');
  });
});

describe('the minutes of a note', () => {
  const spent = (
    typed: Record<string, string>,
    {before, note}: {before?: number; note?: number} = {},
  ) => {
    const changes: readonly Change[] = [
      aTalk({prepSpent: before}),
      ...(note === undefined
        ? []
        : [aNote('R-1', {interviewId: 'I-1', minutes: note})]),
    ];
    const {world} = after(
      aWorld({changes}),
      save(
        {title: 'x', ...typed},
        note === undefined ? {interview: 'I-1'} : {note: 'R-1'},
      ),
    );
    return find(world.tracker, 'interviews', 'I-1')?.prepSpent;
  };

  it.each<
    [
      string,
      Parameters<typeof spent>[0],
      Parameters<typeof spent>[1],
      number | undefined,
    ]
  >([
    ['first', {minutes: '30'}, {}, 30],
    ['more', {minutes: '30'}, {before: 10}, 40],
    ['none', {}, {before: 10}, 10],
    ['none ever', {}, {}, undefined],
    ['altered', {minutes: '20'}, {before: 40, note: 30}, 30],
    ['taken back', {}, {before: 40, note: 30}, 10],
    ['the same', {minutes: '30'}, {before: 40, note: 30}, 40],
    ['less than nothing', {minutes: '0'}, {before: 10, note: 30}, 0],
  ])('are added to its talk: %s', (_, typed, there, kept) =>
    expect(spent(typed, there)).toBe(kept),
  );

  it.each(['0', '7', '1440', '9999'])('may be %s', minutes =>
    expect(
      after(aWorld(), save({title: 'x', minutes})).world.tracker.rows
        .research[0]?.minutes,
    ).toBe(Number(minutes)),
  );

  it.each(['10000', '-1', '1.5', '20 min', 'x20'])(
    'may not be «%s», done or planned',
    minutes => {
      for (const name of ['minutes', 'minutesPlanned'])
        expect(refused(aWorld(), save({title: 'x', [name]: minutes}))).toEqual({
          code: 'noSuchMinutes',
          values: {minutes},
          field: name,
        });
    },
  );
});

describe('where a person comes from may be a note', () => {
  const offered = (changes: readonly Change[]) =>
    fieldNamed(
      after(aWorld({changes}), {action: 'questions.own'}).screen,
      'researchId',
    ).choices!;

  it('named as well as it can be', () =>
    expect(
      offered([
        aNote('R-1', {title: 'Profile', where: 'w', source: 's'}),
        aNote('R-2', {title: '', where: 'Attic', source: 's'}),
        aNote('R-3', {title: '', where: '', source: 'library'}),
      ]),
    ).toEqual([
      {value: '', label: english.people.noNote},
      {value: 'R-1', label: 'Profile'},
      {value: 'R-2', label: 'Attic'},
      {value: 'R-3', label: 'library'},
    ]));

  it('of the newest fifty, and the one it came from', () => {
    const notes = Array.from({length: 52}, (_, at) => aNote(`R-${at}`));
    expect(offered(notes)).toHaveLength(51);
    expect(offered(notes)[1]?.value).toBe('R-2');
    const {screen} = after(
      aWorld({
        changes: [
          ...notes,
          put('questions', 'Q-1', {text: 'Why?', researchId: 'R-0'}),
        ],
      }),
      {action: 'questions.own', about: {question: 'Q-1'}},
    );
    const {value, choices} = fieldNamed(screen, 'researchId');
    expect([value, choices!.slice(1, 3).map(one => one.value)]).toEqual([
      'R-0',
      ['R-0', 'R-2'],
    ]);
  });
});
