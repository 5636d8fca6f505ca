import {english} from '../../../src/core/languages/english';
import {Problem} from '../../../src/core/problem';
import type {Press} from '../../../src/core/screen';
import {RELATIONSHIPS} from '../../../src/core/tables/people';
import {OUTING_TYPES} from '../../../src/core/tables/outings';
import {type Change, find, put} from '../../../src/core/tracker';
import type {World} from '../../../src/core/world';
import {after} from '../support/day';
import {buttonNamed, wordsOf} from '../support/screens';
import {aWorld} from '../support/world';
import {said} from '../support/prepare';

describe('outings', () => {
  const outing = (set: Parameters<typeof put<'outings'>>[2] = {}): Change =>
    put('outings', 'O-1', {
      name: 'Spring fair',
      type: 'career fair',
      targets: 'City Hospital - night nurse - porter\nBakery',
      ...set,
    });
  const screenOf = (world: World) =>
    after(world, {action: 'prepare.outing', about: {outing: 'O-1'}}).screen;
  const start = (typed: Record<string, string> = {}): Press => ({
    action: 'prepare.startTalk',
    about: {outing: 'O-1'},
    typed,
  });

  it('S4.14 S4.18 S4.20 may be among volunteers, at an open house or at a fair', () => {
    expect(OUTING_TYPES).toEqual(
      expect.arrayContaining([
        'volunteer organisation',
        'open house',
        'career fair',
      ]),
    );
  });

  it('S4.20 S4.22 keep employers and the jobs they feature', () => {
    const {world} = after(aWorld(), {
      action: 'prepare.saveOuting',
      typed: {
        name: 'Spring fair',
        type: 'career fair',
        targets: 'City Hospital - night nurse',
        rehearsed: 'yes',
      },
    });
    expect(world.tracker.rows.outings).toMatchObject([
      {
        name: 'Spring fair',
        type: 'career fair',
        targets: 'City Hospital - night nurse',
        rehearsed: true,
      },
    ]);
  });

  it.each([
    ['S4.17', 'volunteer organisation', 'most are glad to tell you'],
    ['S4.21', 'career fair', 'Employers look at you'],
  ])('%s show their tip: %s', (_, type, tip) => {
    expect(wordsOf(screenOf(aWorld({changes: [outing({type})]})))).toContain(
      tip,
    );
  });

  it('S4.19 start a talk with one press and no name, ready to be written into', () => {
    const world = aWorld({changes: [outing()]});
    const {screen, changes} = after(
      world,
      buttonNamed(screenOf(world), 'Start the talk'),
    );
    expect(changes).toMatchObject([
      {
        table: 'interviews',
        set: {
          type: 'on the spot',
          outingId: 'O-1',
          start: '2027-03-01T09:00',
          person: 'Somebody at Spring fair',
        },
      },
    ]);
    expect(screen.id).toBe('questions.during I-new1');
  });

  it('S4.16 hold several talks', () => {
    let world = aWorld({changes: [outing()]});
    for (const whom of ['Jo', 'Kim']) ({world} = after(world, start({whom})));
    expect(world.tracker.rows.interviews.map(one => one.outingId)).toEqual([
      'O-1',
      'O-1',
    ]);
    expect(wordsOf(screenOf(world))).toContain('"title":"Kim"');
  });

  it('S4.22 S4.12 ask about the first job an employer features, then the quick set', () => {
    const {screen} = after(
      aWorld({changes: [outing()]}),
      start({at: 'City Hospital'}),
    );
    expect(wordsOf(screen)).toContain(
      'You are looking for people for night nurse here',
    );
    expect(wordsOf(screen)).toContain(english.bank['liked most'].question);
    expect(wordsOf(screen)).toContain(english.bank.names.question);
  });

  it('S4.18 ask about the jobs of the house at an open house', () => {
    const {screen} = after(
      aWorld({changes: [outing({type: 'open house', targets: ''})]}),
      start(),
    );
    expect(wordsOf(screen)).toContain('What is your own job in this house');
  });

  it('S4.15 meet a volunteer with a question that fits unpaid work', () => {
    const {screen, world} = after(
      aWorld({
        changes: [
          outing({type: 'volunteer organisation', name: 'Soup kitchen'}),
        ],
      }),
      start({whom: 'Jo Winter'}),
    );
    expect(wordsOf(screen)).toContain('though nobody pays you');
    expect(world.tracker.rows.people).toMatchObject([
      {
        name: 'Jo Winter',
        relationship: 'volunteer',
        organisation: 'Soup kitchen',
        known: false,
        howFound: 'outing',
      },
    ]);
    expect(RELATIONSHIPS).toContain('volunteer');
  });

  it('S4.13 take the way one means to begin into the talk', () => {
    const {world} = after(
      aWorld({changes: [outing({approach: 'Hello, I’m Lou'})]}),
      start(),
    );
    expect(find(world.tracker, 'interviews', 'I-new1')!.approach).toBe(
      'Hello, I’m Lou',
    );
  });

  it('S4.11 come next after practice with people one knows', () => {
    const practice = put('interviews', 'I-9', {
      type: 'practice',
      status: 'done',
      personIds: 'P-1',
    });
    expect(said(aWorld({changes: [practice]}))).toEqual([
      english.prepare.suggestUnknown,
    ]);
  });

  it('need a name', () => {
    expect(() => after(aWorld(), {action: 'prepare.saveOuting'})).toThrow(
      new Problem('noOutingName', {}, 'name'),
    );
  });
});
