import {type Change, find, put} from '../../../src/core/tracker';
import {toldScreen} from '../told/told-screen';
import {after} from '../support/day';
import {aNote, aTalk, nursing} from '../support/prepare';
import {refused} from '../support/refused';
import {fieldNamed} from '../support/screens';
import {aWorld} from '../support/world';

const screen = (
  set: Parameters<typeof aTalk>[0],
  ...changes: readonly Change[]
) =>
  after(aWorld({changes: [nursing, aTalk(set), ...changes]}), {
    action: 'prepare.talk',
    about: {interview: 'I-1'},
  }).screen;
const lines = (...one: Parameters<typeof screen>) =>
  toldScreen(screen(...one), false);
const chosen = put('answers', 'A-1', {interviewId: 'I-1', chosen: true});

describe('the preparation of a talk', () => {
  it('leads to notes, questions, the talk and another time', () => {
    const told = lines({});
    expect(told[1]).toBe('quiet About Nursing');
    expect(told.filter(line => /^(main|button) /.test(line))).toEqual([
      'main Add a note → prepare.note {"work":"W-1","interview":"I-1"} (leaves)',
      'button Choose questions → questions.choose {"interview":"I-1"} (leaves)',
      expect.stringMatching(/→ record\.show \{"interview":"I-1"\} \(leaves\)$/),
      'button Move the talk → record.arrange {"interview":"I-1"} (leaves)',
      'button Keep this → prepare.saveTalk {"interview":"I-1"}',
    ]);
  });

  it('says no work where none is named', () =>
    expect(lines({work: ''})[1]).not.toContain('About'));

  const gate = (missing: string) =>
    `warn Not prepared yet. ${missing} You may still go as you are.`;
  const noNote = 'No note on the work yet.';
  const noQuestions = 'No questions chosen yet.';
  const close =
    'text Your talk with Ida Berg is Thursday, 4 March, and there is little time left to read up. An hour is enough; or ask for another day.';

  it.each<
    [string, Parameters<typeof aTalk>[0], readonly Change[], readonly string[]]
  >([
    [
      'close and lacks both',
      {start: '2027-03-04T10:00'},
      [],
      [gate(`${noNote} ${noQuestions}`), close],
    ],
    [
      'close and lacks questions alone',
      {start: '2027-03-04T10:00'},
      [aNote('R-1')],
      [gate(noQuestions)],
    ],
    [
      'far off and lacks a note',
      {start: '2027-03-05T10:00'},
      [chosen],
      [gate(noNote)],
    ],
    ['of some day and lacks a note', {start: ''}, [chosen], [gate(noNote)]],
    ['ready', {}, [aNote('R-1'), chosen], []],
    ['on the spot', {type: 'on the spot'}, [], []],
  ])('is noticed where it is %s', (_, set, changes, notices) =>
    expect(
      lines(set, ...changes).filter(line =>
        /Not prepared|little time/.test(line),
      ),
    ).toEqual(notices),
  );

  it('of a talk on the spot has no list of its own', () =>
    expect(lines({type: 'on the spot'})).not.toContain(
      'heading What would still help',
    ));

  it('shows the notes that count for it', () => {
    const notes = (...changes: readonly Change[]) => {
      const told = lines({}, ...changes);
      const from = told.indexOf('heading Notes for this talk');
      return told.slice(from + 1).filter(line => /^(-|or) /.test(line));
    };
    expect(notes()).toEqual(['or No note yet that counts for this talk.']);
    expect(
      notes(
        aNote('R-1'),
        aNote('R-2', {title: ''}),
        aNote('R-3', {source: ''}),
      ),
    ).toEqual([
      '- Profile · Shifts → prepare.note {"note":"R-1"}',
      '- website · Shifts → prepare.note {"note":"R-2"}',
      'or No note yet that counts for this talk.',
    ]);
  });

  it('holds its minutes and words, and keeps them', () => {
    const shown = screen({prepPlanned: 60, prepSpent: 0, approach: 'Hello'});
    const typed = {
      prepPlanned: '45',
      prepSpent: '30',
      approach: 'Good morning',
      reception: 'A smile',
    };
    expect(
      Object.keys(typed).map(name => fieldNamed(shown, name).value),
    ).toEqual(['60', '0', 'Hello', '']);
    const press = (more: Record<string, string> = {}) => ({
      action: 'prepare.saveTalk',
      about: {interview: 'I-1'},
      typed: {...typed, ...more},
    });
    const world = aWorld({changes: [aTalk()]});
    const kept = after(world, press());
    expect(find(kept.world.tracker, 'interviews', 'I-1')).toMatchObject({
      ...typed,
      prepPlanned: 45,
      prepSpent: 30,
    });
    expect(kept.screen.said).toBe('Kept.');
    expect(refused(world, press({prepSpent: 'an hour'}))).toEqual({
      code: 'noSuchMinutes',
      values: {minutes: 'an hour'},
      field: 'prepSpent',
    });
  });
});
