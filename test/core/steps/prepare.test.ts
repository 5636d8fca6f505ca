import {Problem} from '../../../src/core/problem';
import {LEVELS, SOURCES} from '../../../src/core/tables/research';
import {after} from '../support/day';
import {buttonNamed, fieldNamed, fieldsOf, wordsOf} from '../support/screens';
import {aWorld} from '../support/world';
import {nursing, aTalk, aNote, save, home, said} from '../support/prepare';

describe('research notes', () => {
  const form = after(aWorld({changes: [nursing, aTalk()]}), {
    action: 'prepare.note',
    about: {work: 'W-1'},
  }).screen;

  it('S2.9 S4.2 keep which of the four P’s they belong to', () => {
    expect(fieldNamed(form, 'p').choices!.map(choice => choice.value)).toEqual([
      'PC',
      'Paper',
      'People',
      'Participation',
    ]);
  });

  it('S2.10 S2.11 S2.12 S2.13 S4.23 S4.24 S4.25 know every source by name', () => {
    expect(
      fieldNamed(form, 'source').choices!.map(choice => choice.value),
    ).toEqual([...SOURCES]);
    expect(SOURCES).toEqual(
      expect.arrayContaining([
        'website',
        'library',
        'employment centre',
        'career counselling centre - school',
        'career counselling centre - college',
        'career counselling centre - university',
        'video or audio interview',
        'occupational profile',
        'library or college database',
      ]),
    );
  });

  it('S2.14 take a source of one’s own', () => {
    const {world} = after(
      aWorld({changes: [nursing]}),
      save({source: 'my aunt’s attic', learned: 'A lot'}),
    );
    expect([
      fieldNamed(form, 'source').kind,
      world.tracker.rows.research[0]!.source,
    ]).toEqual(['openChoice', 'my aunt’s attic']);
  });

  it('S4.3 S4.4 S4.5 say whether they are about the job, the career or the field', () => {
    expect(
      fieldNamed(form, 'level').choices!.map(choice => choice.value),
    ).toEqual([...LEVELS]);
    expect(LEVELS.slice(0, 3)).toEqual(['job', 'career', 'field of work']);
  });

  it('S2.15 S4.10 S4.26 have room for what one wants to know, what pleased, what they talked about', () => {
    expect(fieldsOf(form).map(one => one.name)).toEqual(
      expect.arrayContaining(['wantToKnow', 'pleased', 'talkedAbout']),
    );
  });

  it('S1.2 are kept with their kind of work in one write', () => {
    const {changes} = after(
      aWorld({changes: [nursing]}),
      save({
        p: 'Paper',
        level: 'career',
        source: 'library',
        title: 'Ward life',
        learned: 'Three shifts',
        minutes: '40',
      }),
    );
    expect(changes).toEqual([
      {
        table: 'research',
        id: 'R-new1',
        set: {
          title: 'Ward life',
          p: 'Paper',
          level: 'career',
          source: 'library',
          where: '',
          learned: 'Three shifts',
          wantToKnow: '',
          pleased: '',
          talkedAbout: '',
          work: 'Nursing',
          workId: 'W-1',
          interviewId: '',
          on: '2027-03-01',
          minutes: 40,
          minutesPlanned: undefined,
        },
      },
    ]);
  });

  it('S2.16 become a question of one’s own with one press, once', () => {
    const kept = after(
      aWorld({changes: [nursing]}),
      save({source: 'website', learned: 'x', wantToKnow: 'Why nights?\nPay?'}),
    );
    const press = buttonNamed(kept.screen, 'Ask: Why nights?');
    const once = after(kept.world, press);
    const twice = after(once.world, press);
    expect(twice.world.tracker.rows.questions).toMatchObject([
      {
        text: 'Why nights?',
        workId: 'W-1',
        work: 'Nursing',
        researchId: kept.world.tracker.rows.research[0]!.id,
      },
    ]);
    expect(wordsOf(once.screen)).toContain('Ask: Pay?');
    expect(wordsOf(once.screen)).not.toContain('Ask: Why nights?');
  });

  it('S2.17 are offered for a talk about that work', () => {
    const kept = after(
      aWorld({changes: [nursing, aTalk()]}),
      save({source: 'website', learned: 'x', wantToKnow: 'Why nights?'}),
    );
    const asked = after(
      kept.world,
      buttonNamed(kept.screen, 'Ask: Why nights?'),
    );
    expect(
      wordsOf(
        after(asked.world, {
          action: 'questions.choose',
          about: {interview: 'I-1'},
        }).screen,
      ),
    ).toContain('Why nights?');
  });

  it('S4.26 turn what people in a video talk about into a question', () => {
    const {screen} = after(
      aWorld({changes: [nursing]}),
      save({
        source: 'video or audio interview',
        learned: 'x',
        talkedAbout: 'the long corridors.',
      }),
    );
    expect(
      buttonNamed(
        screen,
        'Ask: Could you tell me more about this: the long corridors?',
      ).action,
    ).toBe('prepare.toQuestion');
  });

  it('S4.8 count only with a source and a finding', () => {
    const world = aWorld({
      changes: [
        nursing,
        aNote('R-1'),
        aNote('R-2', {source: ''}),
        aNote('R-3', {learned: ''}),
      ],
    });
    expect(wordsOf(home(world))).toContain('1 of 4 P’s. PC 1, Paper 0');
    expect(
      after(world, save({source: 'website', title: 'Later'})).screen.said,
    ).toContain('counts as research');
  });

  it('S2.18 can be planned for a day, with its minutes', () => {
    const {world, screen} = after(
      aWorld({changes: [nursing]}),
      save({on: '2027-03-05', minutesPlanned: '45'}),
    );
    expect(screen.said).toBe('Your reading time is planned.');
    expect(wordsOf(home(world))).toContain('Friday, 5 March, 45 minutes');
    expect(said({...world, today: '2027-03-05'})).toContain(
      'Your reading time: Nursing',
    );
  });

  it('S4.7 add their minutes to the talk they are for, and the difference when altered', () => {
    const talk = aTalk({prepSpent: 10});
    const once = after(
      aWorld({changes: [nursing, talk]}),
      save({title: 'x', minutes: '30'}, {interview: 'I-1'}),
    );
    const id = once.world.tracker.rows.research[0]!.id;
    const twice = after(
      once.world,
      save({title: 'x', minutes: '20'}, {note: id}),
    );
    expect([
      once.world.tracker.rows.interviews[0]!.prepSpent,
      twice.world.tracker.rows.interviews[0]!.prepSpent,
    ]).toEqual([40, 30]);
  });

  it('come back whole after they were removed', () => {
    const world = aWorld({changes: [nursing, aNote('R-1')]});
    const gone = after(world, {
      action: 'prepare.removeNote',
      about: {note: 'R-1'},
    });
    const back = after(gone.world, buttonNamed(gone.screen, 'Undo'));
    expect([
      gone.world.tracker.rows.research,
      back.world.tracker.rows.research,
    ]).toEqual([[], world.tracker.rows.research]);
  });

  it('refuse to be empty', () => {
    expect(() => after(aWorld({changes: [nursing]}), save({}))).toThrow(
      new Problem('emptyNote', {}, 'title'),
    );
  });

  it('refuse minutes that are no number', () => {
    expect(() =>
      after(aWorld({changes: [nursing]}), save({title: 'x', minutes: 'ten'})),
    ).toThrow(new Problem('noSuchMinutes', {minutes: 'ten'}, 'minutes'));
  });
});
