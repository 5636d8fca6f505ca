import {english} from '../../../src/core/languages/english';
import {put} from '../../../src/core/tracker';
import type {World} from '../../../src/core/world';
import {after} from '../support/day';
import {buttonNamed, wordsOf} from '../support/screens';
import {aWorld} from '../support/world';
import {nursing, aTalk, aNote, said} from '../support/prepare';

describe('the preparation of a talk', () => {
  const talk = (world: World) =>
    after(world, {action: 'prepare.talk', about: {interview: 'I-1'}}).screen;

  it('S4.1 has a list of its own for what would still help', () => {
    const world = aWorld({changes: [nursing, aTalk(), aNote('R-1')]});
    expect(wordsOf(talk(world))).toContain(english.record.missing.paperNote);
    expect(wordsOf(talk(world))).not.toContain(english.record.missing.pcNote);
  });

  it('S4.6 counts no note that is dated after the talk', () => {
    const world = aWorld({
      changes: [nursing, aTalk(), aNote('R-1', {on: '2027-03-03'})],
    });
    expect(wordsOf(talk(world))).toContain(
      'Not prepared yet. No note on the work yet. No questions chosen yet.',
    );
  });

  it('S2.20 flags a talk of tomorrow by name, and still lets the person go', () => {
    const world = aWorld({changes: [nursing, aTalk()]});
    expect(said(world)).toContain(
      'Not prepared yet for Ida Berg, tomorrow: No note on the work yet. No questions chosen yet.',
    );
    expect(wordsOf(talk(world))).toContain('You may still go as you are.');
  });

  it('S2.20 says nothing once there are a note and questions', () => {
    const world = aWorld({
      changes: [
        nursing,
        aTalk(),
        aNote('R-1'),
        put('answers', 'A-1', {interviewId: 'I-1', chosen: true}),
      ],
    });
    expect(said(world)).toEqual([]);
  });

  it('S2.20 asks no note of a practice talk', () => {
    const world = aWorld({
      changes: [
        aTalk({type: 'practice', workId: ''}),
        put('answers', 'A-1', {interviewId: 'I-1', chosen: true}),
      ],
    });
    expect(said(world)).toEqual([]);
  });

  it('S2.19 notices gently when little time is left, and offers to move the talk', () => {
    const world = aWorld({
      changes: [nursing, aTalk({start: '2027-03-04T10:00'})],
    });
    expect(said(world)).toEqual([
      'Little time left before Ida Berg, Thursday, 4 March: read up, or move the talk',
    ]);
    expect(buttonNamed(talk(world), 'Move the talk')).toEqual({
      action: 'record.arrange',
      about: {interview: 'I-1'},
    });
  });

  it('S2.19 leaves a talk next week in peace', () => {
    const world = aWorld({
      changes: [nursing, aTalk({start: '2027-03-09T10:00'})],
    });
    expect(said(world)).toEqual([]);
  });

  it('S4.7 S4.13 keeps minutes, and how one went up to them and was received', () => {
    const {world} = after(aWorld({changes: [aTalk()]}), {
      action: 'prepare.saveTalk',
      about: {interview: 'I-1'},
      typed: {
        prepPlanned: '60',
        prepSpent: '',
        approach: 'Said hello at the desk',
        reception: 'A smile',
      },
    });
    expect(world.tracker.rows.interviews).toMatchObject([
      {
        prepPlanned: 60,
        prepSpent: undefined,
        approach: 'Said hello at the desk',
        reception: 'A smile',
      },
    ]);
  });
});
