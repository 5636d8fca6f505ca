import {english} from '../../../src/core/languages/english';
import {put} from '../../../src/core/tracker';
import type {World} from '../../../src/core/world';
import {thanks} from '../../../src/core/steps/thanks';
import {after} from '../support/day';
import {fieldNamed, wordsOf} from '../support/screens';
import {aWorld} from '../support/world';

/** A talk with Ana on Sunday afternoon, seen on Monday morning. */
const afterATalk = (
  letter: Parameters<typeof put<'letters'>>[2] | undefined = undefined,
  now: World['now'] = '2027-03-01T09:00',
): World =>
  aWorld({
    now,
    changes: [
      put('people', 'P-1', {name: 'Ana Ruiz', email: 'ana@example.org'}),
      put('interviews', 'I-1', {
        person: 'Ana Ruiz',
        personIds: 'P-1',
        status: 'done',
        start: '2027-02-28T15:00',
        impressions: 'Calm nights.',
      }),
      ...(letter ? [put('letters', 'L-I-1-P-1', letter)] : []),
    ],
  });

const about = {interview: 'I-1', person: 'P-1'};

describe('step 7, thank-you letters', () => {
  it('S7.1 says of every talk where its letter stands', () => {
    const badges = [undefined, 'draft', 'sending', 'sent'].map(stage => {
      const world = afterATalk(stage ? {stage} : undefined);
      const {screen} = after(world, {action: 'thanks.home'});
      return /"badge":\{"text":"([^"]*)"/.exec(wordsOf(screen))![1];
    });
    expect(badges).toEqual(['not begun', 'draft', 'may have gone', 'sent']);
  });

  it('says after two days that a letter is a little late, and never scolds', () => {
    const world = afterATalk(undefined, '2027-03-02T16:00');
    expect(wordsOf(after(world, {action: 'thanks.home'}).screen)).toContain(
      'a little late',
    );
  });

  it('S7.2 S7.10 asks for a particular point and an own sentence, with the notes of the talk beside them', () => {
    const {screen} = after(afterATalk({particular: 'So far'}), {
      action: 'thanks.letter',
      about,
    });
    expect(fieldNamed(screen, 'particular').value).toBe('So far');
    expect(fieldNamed(screen, 'ownSentence').kind).toBe('lines');
    expect(wordsOf(screen)).toContain('Calm nights.');
  });

  it('sends none with the others that nobody has approved, whatever was typed into the tab', () => {
    const typed = afterATalk({stage: 'approved'});
    const {screen, changes} = after(typed, {action: 'thanks.sendApproved'});
    expect([screen.said, changes]).toEqual([english.thanks.noneReady, []]);
    expect(wordsOf(after(typed, {action: 'thanks.home'}).screen)).not.toContain(
      'thanks.sendApproved',
    );
  });

  it('S7.3 S7.12 notes when and how a letter went, and gives the person a next date', () => {
    const {changes} = after(afterATalk(), {
      action: 'thanks.otherWaySave',
      about,
      typed: {channel: 'handwritten'},
    });
    expect(changes).toEqual(
      expect.arrayContaining([
        put('letters', 'L-I-1-P-1', {
          stage: 'sent',
          sentOn: '2027-03-01T09:00',
          channel: 'handwritten',
          approved: '',
        }),
        put('people', 'P-1', {
          stage: 'thanked',
          nextAction: 'Tell them how it went',
          nextOn: '2027-05-30',
        }),
      ]),
    );
  });

  it('comes first among what is next while nobody knows whether it went', () => {
    const [first] = thanks.suggestions(
      afterATalk({stage: 'sending', triedAt: '2027-02-28T18:00'}),
    );
    expect(first).toMatchObject({
      rank: 1,
      press: {action: 'thanks.preview', about},
    });
  });

  it('is done once every talk has its letter', () => {
    expect([
      thanks.state(aWorld()),
      thanks.state(afterATalk({stage: 'draft'})),
      thanks.state(afterATalk({stage: 'sent'})),
    ]).toEqual(['not begun', 'in progress', 'done']);
  });
});
