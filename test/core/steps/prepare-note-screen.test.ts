import {type Change, put} from '../../../src/core/tracker';
import {possibleQuestions} from '../../../src/core/steps/prepare/note-screen';
import {emptyRow} from '../../../src/core/tracker';
import {toldScreen} from '../told/told-screen';
import {after} from '../support/day';
import {aNote, aTalk, nursing, save} from '../support/prepare';
import {refused} from '../support/refused';
import {fieldNamed} from '../support/screens';
import {aWorld} from '../support/world';

const toQuestion = (line: string, note = 'R-1') => ({
  action: 'prepare.toQuestion',
  about: {note, line},
});

describe('what a note could ask', () => {
  it('is each line once: what one wants to know as it stands, what they talked about as a question', () =>
    expect(
      possibleQuestions(aWorld(), {
        ...emptyRow('research', 'R-1'),
        wantToKnow: 'Why nights?\n\n Pay? \nWhy nights?',
        talkedAbout: 'the 9 a.m. rounds...\nwho cooks?!',
      }),
    ).toEqual([
      'Why nights?',
      'Pay?',
      'Could you tell me more about this: the 9 a.m. rounds?',
      'Could you tell me more about this: who cooks?',
    ]));

  const world = (...changes: readonly Change[]) =>
    aWorld({
      changes: [
        nursing,
        aNote('R-1', {wantToKnow: 'Why nights?\nPay?'}),
        ...changes,
      ],
    });

  it('becomes a question of one’s own', () =>
    expect(after(world(), toQuestion('1')).changes).toEqual([
      put('questions', 'Q-new1', {
        text: 'Pay?',
        work: 'Nursing',
        workId: 'W-1',
        researchId: 'R-1',
      }),
    ]));

  it.each<[string, Parameters<typeof put<'questions'>>[2], number]>([
    [
      'about that work, whatever its capitals',
      {workId: 'W-1', text: 'PAY?'},
      0,
    ],
    ['from that note', {researchId: 'R-1', text: 'Pay?'}, 0],
    ['about another work', {workId: 'W-2', text: 'Pay?'}, 1],
    ['of other words', {workId: 'W-1', text: 'Pay'}, 1],
    ['of the bank', {workId: 'W-1', text: 'Pay?', number: 1}, 1],
  ])('is not asked twice: one %s is there', (_, set, more) =>
    expect(
      after(world(put('questions', 'Q-1', set)), toQuestion('1')).changes,
    ).toHaveLength(more),
  );

  it('is gone with its note or its line', () => {
    for (const press of [toQuestion('0', 'R-9'), toQuestion('2')])
      expect(refused(world(), press).code).toBe('gone');
  });
});

describe('a kept note leads on', () => {
  const kept = (
    typed: Record<string, string>,
    changes: readonly Change[],
    about: Record<string, string> = {},
  ) => {
    const {screen} = after(
      aWorld({changes}),
      save({source: 'library', ...typed}, about),
    );
    return toldScreen(screen, false).slice(1);
  };

  it('to its kind of work and to its talk', () =>
    expect(
      kept({learned: 'Shifts'}, [nursing, aTalk()], {interview: 'I-1'}),
    ).toEqual([
      'text Shifts',
      'button Another note → prepare.note {"work":"W-1","interview":"I-1"}',
      'button Change this note → prepare.note {"note":"R-new1"}',
      'button See what I know about Nursing → prepare.work {"work":"W-1"}',
      'button Back to my talk with Ida Berg → prepare.talk {"interview":"I-1"}',
    ]));

  it('to neither where it has none', () =>
    expect(kept({}, [])).toEqual([
      'button Another note → prepare.note {}',
      'button Change this note → prepare.note {"note":"R-new1"}',
    ]));

  it('through its questions, until all are on the list', () => {
    const asked = put('questions', 'Q-1', {workId: 'W-1', text: 'Pay?'});
    const wanted = (wantToKnow: string) =>
      kept({wantToKnow}, [nursing, asked]).slice(0, -3);
    expect(wanted('Pay?\nWhy nights?\nAnd days?')).toEqual([
      'heading What could become questions',
      'quiet One press puts a line on your list of questions.',
      'main Ask: Why nights? → prepare.toQuestion {"note":"R-new1","line":"1"}',
      'button Ask: And days? → prepare.toQuestion {"note":"R-new1","line":"2"}',
    ]);
    expect(wanted('Pay?')).toEqual([
      'good Everything you wondered about is on your list of questions.',
    ]);
  });
});

describe('the form of a note', () => {
  const form = (about: Record<string, string>, ...changes: readonly Change[]) =>
    after(aWorld({changes: [nursing, aTalk(), ...changes]}), {
      action: 'prepare.note',
      about,
    }).screen;
  const values = (
    about: Record<string, string>,
    ...changes: readonly Change[]
  ) => {
    const screen = form(about, ...changes);
    return ['work', 'p', 'level', 'on'].map(
      name => fieldNamed(screen, name).value,
    );
  };

  it.each<[string, Record<string, string>, readonly string[]]>([
    ['nothing', {}, ['', 'PC', 'job', '2027-03-01']],
    ['a kind of work', {work: 'W-1'}, ['W-1', 'PC', 'job', '2027-03-01']],
    ['a talk', {interview: 'I-1'}, ['W-1', 'PC', 'job', '2027-03-01']],
    [
      'a gap',
      {work: 'W-1', p: 'Paper', level: 'career'},
      ['W-1', 'Paper', 'career', '2027-03-01'],
    ],
  ])('begins with what leads to it: %s', (_, about, there) =>
    expect(values(about)).toEqual(there),
  );

  it('holds the note that it alters, and is for its talk', () => {
    const note = aNote('R-1', {
      p: 'Paper',
      level: 'career',
      workId: 'W-2',
      interviewId: 'I-1',
      minutes: 20,
    });
    expect(values({note: 'R-1', work: 'W-1'}, note)).toEqual([
      'W-2',
      'Paper',
      'career',
      '2027-02-20',
    ]);
    const screen = form({note: 'R-1'}, note);
    expect(fieldNamed(screen, 'minutes').value).toBe('20');
    expect(fieldNamed(screen, 'minutesPlanned').value).toBe('');
    expect(screen.back).toEqual({
      label: 'Ida Berg',
      press: {action: 'prepare.talk', about: {interview: 'I-1'}},
    });
    const told = toldScreen(screen, false);
    expect(told).toContain('quiet For your talk with Ida Berg');
    expect(told.slice(-2)).toEqual([
      'main Keep this note → prepare.saveNote {"note":"R-1","interview":"I-1"}',
      'danger Remove this note → prepare.removeNote {"note":"R-1"} (leaves)',
    ]);
  });

  it('of a new note for no talk leads back to the step, and has nothing to remove', () => {
    const screen = form({});
    expect(screen.back?.press).toEqual({action: 'prepare.home'});
    expect(toldScreen(screen, false).at(-1)).toBe(
      'main Keep this note → prepare.saveNote {}',
    );
  });

  it.each([
    ['website', 'folded'],
    ['video or audio interview', 'open'],
  ])('from a %s has what they talked about %s', (source, how) =>
    expect(
      toldScreen(form({note: 'R-1'}, aNote('R-1', {source})), false),
    ).toContain(`${how} Seen or heard: an interview with somebody at work`),
  );

  it('is gone where its note is', () =>
    expect(
      refused(aWorld(), {action: 'prepare.note', about: {note: 'R-9'}}).code,
    ).toBe('gone'));
});
