import {type Change, put, remove} from '../../../src/core/tracker';
import {after} from '../support/day';
import {refused} from '../support/refused';
import {blocksOf, fieldNamed, fieldsOf} from '../support/screens';
import {putTalk} from '../support/talk';
import {aWorld} from '../support/world';

const own = (id: string, workId = '', set: object = {}) =>
  put('questions', id, {text: `Question ${id}`, workId, ...set});
const row = (id: string, set: Parameters<typeof put<'answers'>>[2] = {}) =>
  put('answers', id, {interviewId: 'I-1', chosen: true, ...set});
const press = (action: string, typed: Record<string, string> = {}) => ({
  action: `questions.${action}`,
  about: {interview: 'I-1'},
  typed,
});
const choose = (...changes: readonly Change[]) =>
  after(aWorld({changes: [putTalk(), ...changes]}), press('choose')).screen;
const save = (typed: Record<string, string>, ...changes: readonly Change[]) =>
  after(aWorld({changes: [putTalk(), ...changes]}), press('saveChoice', typed))
    .changes;
/** Ids of the questions that are chosen now, in their order. */
const chosenAfter = (changes: readonly Change[]) =>
  changes.flatMap(one =>
    one.table === 'answers' && 'set' in one && one.set.chosen
      ? [one.set.questionId]
      : [],
  );

describe('the screen of a choice', () => {
  it('offers own questions of this kind of work or of any at once, those of others folded away', () => {
    const screen = choose(own('Q-1'), own('Q-2', 'W-1'), own('Q-3', 'W-2'));
    const names = fieldsOf(screen).map(({name}) => name);
    expect(names.slice(0, 2)).toEqual(['Q-1', 'Q-2']);
    expect(
      blocksOf(screen).flatMap(block =>
        block.show === 'details'
          ? fieldsOf({...screen, blocks: block.blocks}).map(({name}) => name)
          : [],
      ),
    ).toEqual(['Q-3']);
  });

  it('shows what was chosen, and not what it would propose', () => {
    const screen = choose(own('Q-1'), row('A-1', {questionId: 'B-9'}));
    expect(
      fieldsOf(screen)
        .filter(({value}) => value === 'yes')
        .map(({name}) => name),
    ).toEqual(['B-9']);
  });

  it('shows of other kinds of work five and twenty, the chosen ones first', () => {
    const others = Array.from({length: 30}, (_, at) => own(`Q-${at}`, 'W-2'));
    const names = fieldsOf(choose(...others, row('A-1', {questionId: 'Q-28'})))
      .map(({name}) => name)
      .filter(name => name.startsWith('Q-'));
    expect(names).toHaveLength(25);
    expect(names.slice(0, 3)).toEqual(['Q-28', 'Q-0', 'Q-1']);
  });

  it.each([
    [20, 6, false],
    [20, 7, true],
  ])('warns in %d minutes of %d questions: %s', (minutes, count, warns) => {
    const screen = choose(
      putTalk({minutes}),
      ...Array.from({length: count}, (_, at) =>
        row(`A-${at}`, {questionId: `B-${at + 1}`}),
      ),
      row('A-closing', {questionId: 'B-19'}),
    );
    expect(
      blocksOf(screen).some(
        block => block.show === 'text' && block.tone === 'warn',
      ),
    ).toBe(warns);
  });

  it('needs its talk', () => {
    for (const action of ['choose', 'saveChoice', 'brief', 'during'])
      expect(refused(aWorld(), press(action)).code).toBe('gone');
  });
});

describe('a choice that is saved', () => {
  it('goes into the rows there are, with the words the question has now', () =>
    expect(
      save(
        {'Q-1': 'yes'},
        own('Q-1'),
        row('A-7', {questionId: 'Q-1', question: 'Old words', order: 9}),
      ),
    ).toMatchObject([
      {id: 'A-7', set: {question: 'Question Q-1', order: 1, chosen: true}},
      {id: 'A-I-1-B-19', set: {order: 2}},
      {id: 'A-I-1-B-20', set: {order: 3}},
    ]));

  it('leaves as it was what the screen did not show', () => {
    const there = [
      own('Q-1'),
      row('A-1', {questionId: 'Q-1'}),
      row('A-2', {questionId: 'B-2'}),
    ];
    expect(chosenAfter(save({}, ...there))).toEqual([
      'Q-1',
      'B-2',
      'B-19',
      'B-20',
    ]);
    expect(chosenAfter(save({'Q-1': ''}, ...there))).toEqual([
      'B-2',
      'B-19',
      'B-20',
    ]);
  });

  it('keeps a question that was put away meanwhile, in its own words', () => {
    const changes = save(
      {'B-1': 'yes'},
      own('Q-1', '', {archived: true}),
      row('A-1', {questionId: 'Q-1', question: 'As it was'}),
      row('A-2', {questionId: 'Q-gone', question: 'As it was, too'}),
    );
    expect(chosenAfter(changes)).toEqual([
      'B-1',
      'Q-1',
      'Q-gone',
      'B-19',
      'B-20',
    ]);
    expect(changes).toContainEqual(
      expect.objectContaining({
        id: 'A-2',
        set: expect.objectContaining({question: 'As it was, too'}),
      }),
    );
  });

  it('takes away what was chosen and not asked, and only unticks what was', () => {
    const dropped = (set: object) =>
      save({'B-2': ''}, row('A-1', {questionId: 'B-2', ...set})).filter(
        ({id}) => id === 'A-1',
      );
    expect(dropped({})).toEqual([remove('answers', 'A-1')]);
    for (const set of [{asked: true}, {answer: 'Yes'}])
      expect(dropped(set)).toEqual([put('answers', 'A-1', {chosen: false})]);
    expect(dropped({chosen: false})).toEqual([]);
  });

  it('leaves alone a question that fits the place, or that somebody typed into the tab', () =>
    expect(
      save(
        {'B-1': 'yes'},
        row('A-I-1-place', {question: 'Is it open on Sundays?', order: 1}),
      ).map(({id}) => id),
    ).toEqual(['A-I-1-B-1', 'A-I-1-B-19', 'A-I-1-B-20']));
});

it('a hint says where the answer is known from, the note before the people', () => {
  const heard = [
    putTalk({person: 'Max', status: 'done'}, 'I-0'),
    put('answers', 'A-0', {
      interviewId: 'I-0',
      questionId: 'B-13',
      answer: 'Little',
    }),
  ];
  const note = put('research', 'R-1', {
    title: 'Profile',
    workId: 'W-1',
    learned: 'Salary begins low',
  });
  const hint = (...changes: readonly Change[]) =>
    fieldNamed(choose(...changes), 'B-13').hint;
  expect(hint()).toBeUndefined();
  expect(hint(...heard)).toContain('Max');
  expect(hint(...heard, note)).toBe(
    'Your note “Profile” speaks of this already.',
  );
});
