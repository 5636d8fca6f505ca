import {english} from '../../../src/core/languages/english';
import {Problem} from '../../../src/core/problem';
import type {Press} from '../../../src/core/screen';
import {prepare} from '../../../src/core/steps/prepare';
import {RELATIONSHIPS} from '../../../src/core/tables/people';
import {OUTING_TYPES} from '../../../src/core/tables/outings';
import {LEVELS, SOURCES} from '../../../src/core/tables/research';
import {type Change, find, put} from '../../../src/core/tracker';
import type {World} from '../../../src/core/world';
import {after} from '../support/day';
import {
  buttonNamed,
  fieldNamed,
  fieldsOf,
  pressesOf,
  wordsOf,
} from '../support/screens';
import {aWorld} from '../support/world';

const nursing = put('work', 'W-1', {name: 'Nursing', status: 'investigating'});
const aTalk = (set: Parameters<typeof put<'interviews'>>[2] = {}): Change =>
  put('interviews', 'I-1', {
    person: 'Ida Berg',
    personIds: 'P-1',
    workId: 'W-1',
    work: 'Nursing',
    type: 'in person',
    status: 'planned',
    start: '2027-03-02T10:00',
    ...set,
  });
const aNote = (
  id: string,
  set: Parameters<typeof put<'research'>>[2] = {},
): Change =>
  put('research', id, {
    title: 'Profile',
    p: 'PC',
    level: 'job',
    source: 'website',
    learned: 'Shifts',
    on: '2027-02-20',
    workId: 'W-1',
    work: 'Nursing',
    ...set,
  });

const save = (
  typed: Record<string, string>,
  about: Record<string, string> = {},
): Press => ({
  action: 'prepare.saveNote',
  about,
  typed: {work: 'W-1', ...typed},
});
const home = (world: World) => after(world, {action: 'prepare.home'}).screen;
const said = (world: World): readonly string[] =>
  prepare.suggestions(world).map(one => one.says);

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
