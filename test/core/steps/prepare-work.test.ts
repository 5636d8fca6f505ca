import {after} from '../support/day';
import {pressesOf, wordsOf} from '../support/screens';
import {aWorld} from '../support/world';
import {nursing, aTalk, aNote, home} from '../support/prepare';

describe('what is known about a kind of work', () => {
  it('S4.9 shows what was found and every gap, and each gap leads to its mending', () => {
    const world = aWorld({
      changes: [nursing, aNote('R-1', {wantToKnow: 'Why nights?'})],
    });
    const {screen} = after(world, {
      action: 'prepare.work',
      about: {work: 'W-1'},
    });
    expect(wordsOf(screen)).toContain('Shifts');
    expect(wordsOf(screen)).toContain('Why nights?');
    expect(pressesOf(screen)).toEqual(
      expect.arrayContaining([
        {action: 'prepare.note', about: {work: 'W-1', p: 'Paper'}},
        {action: 'people.new', about: {work: 'W-1'}},
        {action: 'prepare.note', about: {work: 'W-1', level: 'career'}},
      ]),
    );
  });

  it('S4.2 counts people who gave their opinion among the P’s', () => {
    const world = aWorld({
      changes: [nursing, aTalk({status: 'done', start: '2027-02-01T10:00'})],
    });
    expect(wordsOf(home(world))).toContain(
      '1 of 4 P’s. PC 0, Paper 0, People 1, Participation 0.',
    );
  });
});
