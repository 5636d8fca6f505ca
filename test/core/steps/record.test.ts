import {suggestions} from '../../../src/core/overview';
import {record} from '../../../src/core/steps/record';
import {put} from '../../../src/core/tracker';
import {after} from '../support/day';
import {fieldNamed, fieldsOf, pressesOf, wordsOf} from '../support/screens';
import {putTalk} from '../support/talk';
import {aWorld} from '../support/world';

const ida = put('people', 'P-1', {name: 'Ida Berg', stage: 'arranged'});
const nurse = put('work', 'W-1', {name: 'Nurse'});
const AFTERWARDS = '2027-03-02T14:30';

const press = (
  action: string,
  typed: Record<string, string> = {},
  about: Record<string, string> = {interview: 'I-1'},
) => ({action: `record.${action}`, about, typed});

/** Half past two, ten minutes after the talk with Ida. */
const justAfter = (...changes: Parameters<typeof aWorld>[0][]) =>
  aWorld({
    now: AFTERWARDS,
    changes: [ida, nurse, putTalk(), ...changes.flatMap(c => c?.changes ?? [])],
  });

describe('step 6, the impressions', () => {
  it('S6.3 S6.8 are the first thing on the overview once the talk is over, one press away', () => {
    expect(suggestions(justAfter())[0]).toMatchObject({
      press: {action: 'record.impressions', about: {interview: 'I-1'}},
    });
    expect(
      suggestions(
        aWorld({now: '2027-03-02T14:10', changes: [ida, nurse, putTalk()]}),
      ).map(one => one.press.action),
    ).not.toContain('record.impressions');
  });

  it('S6.8 are two presses away by way of the step when two talks wait', () => {
    const world = justAfter({
      changes: [putTalk({start: '2027-03-02T10:00'}, 'I-2')],
    });
    expect(pressesOf(after(world, {action: 'record.home'}).screen)).toEqual(
      expect.arrayContaining(
        ['I-1', 'I-2'].map(interview => ({
          action: 'record.impressions',
          about: {interview},
        })),
      ),
    );
  });

  it('S6.4 S6.5 S6.7 ask for three things on one screen, before driving and not while, and let the keyboard listen', () => {
    const {screen} = after(justAfter(), press('impressions'));
    expect(
      ['impressions', 'thoughts', 'remembered'].map(
        name => fieldNamed(screen, name).kind,
      ),
    ).toEqual(['lines', 'lines', 'lines']);
    expect(wordsOf(screen)).toContain('Before driving, not while');
    expect(wordsOf(screen)).toContain('microphone on your phone’s keyboard');
    expect(fieldsOf(screen).some(one => one.required)).toBe(false);
  });

  it('S6.1 S6.3 S7.1 make the talk done, keep the minute, and owe a letter a day later', () => {
    const {world, changes} = after(
      justAfter(),
      press('saveImpressions', {impressions: 'Warm and quick'}),
    );
    expect(world.tracker.rows.interviews).toMatchObject([
      {
        status: 'done',
        recordedAt: AFTERWARDS,
        impressions: 'Warm and quick',
        person: 'Ida Berg',
      },
    ]);
    expect(world.tracker.rows.people[0]!.stage).toBe('met');
    expect(world.tracker.rows.letters).toMatchObject([
      {
        id: 'L-I-1-P-1',
        kind: 'informational',
        stage: 'draft',
        dueOn: '2027-03-03T14:20',
        person: 'Ida Berg',
      },
    ]);
    const keys = changes.map(one => `${one.table} ${one.id}`);
    expect(new Set(keys).size).toBe(keys.length);
  });

  it('S7.1 owe each person of a panel a letter, and a practice partner none', () => {
    const panel = after(
      aWorld({
        now: AFTERWARDS,
        changes: [
          ida,
          put('people', 'P-2', {name: 'Max'}),
          putTalk({personIds: 'P-1 P-2'}),
        ],
      }),
      press('saveImpressions', {impressions: 'Two views'}),
    );
    const practice = after(
      aWorld({now: AFTERWARDS, changes: [ida, putTalk({type: 'practice'})]}),
      press('saveImpressions', {impressions: 'Fun'}),
    );
    expect([
      panel.world.tracker.rows.letters.map(one => one.id),
      practice.world.tracker.rows.letters,
    ]).toEqual([['L-I-1-P-1', 'L-I-1-P-2'], []]);
  });

  it('take nobody back a stage who was thanked before', () => {
    const {world} = after(
      justAfter({
        changes: [put('people', 'P-1', {stage: 'keeping in touch'})],
      }),
      press('saveImpressions', {impressions: 'Warm'}),
    );
    expect(world.tracker.rows.people[0]!.stage).toBe('keeping in touch');
  });

  it('S7.1 leave a letter that is under way as it is', () => {
    const {world} = after(
      justAfter({
        changes: [put('letters', 'L-I-1-P-1', {stage: 'sent'})],
      }),
      press('saveImpressions', {impressions: 'Warm'}),
    );
    expect(world.tracker.rows.letters).toMatchObject([{stage: 'sent'}]);
  });

  it('S6.4 keep a part as it comes and the first minute of it, and are whole when the rest follows', () => {
    const first = after(
      justAfter(),
      press('saveImpressions', {impressions: 'Warm'}),
    ).world;
    const later = after(
      {...first, now: '2027-03-02T19:00'},
      press('saveImpressions', {thoughts: 'Could be me'}),
    ).world;
    expect(later.tracker.rows.interviews).toMatchObject([
      {
        impressions: 'Warm',
        thoughts: 'Could be me',
        recordedAt: AFTERWARDS,
      },
    ]);
  });

  it('S6.6 S10.1 can wait, and are asked for again', () => {
    const {world} = after(justAfter(), press('notNow'));
    expect(world.tracker.rows.interviews).toMatchObject([
      {status: 'done', recordedAt: ''},
    ]);
    expect(world.tracker.rows.letters).toHaveLength(1);
    expect(suggestions(world)[0]!.press.action).toBe('record.impressions');
  });

  it('S7.1 lead to the thank-you next', () => {
    const {screen} = after(
      justAfter(),
      press('saveImpressions', {impressions: 'Warm'}),
    );
    expect(wordsOf(screen)).toContain(
      '{"action":"thanks.letter","about":{"interview":"I-1","person":"P-1"}},"kind":"main"',
    );
  });

  it('S5.12 S5.14 S3.7 S3.8 turn each name into somebody to approach, with who gave it and whether that may be said', () => {
    const {world} = after(
      justAfter(),
      press('saveImpressions', {
        'name 1': 'Bea Lang, head nurse',
        'permission 1': 'no',
        'name 2': 'Tom Ott',
        'permission 2': 'yes',
      }),
    );
    expect(world.tracker.rows.people.slice(1)).toMatchObject([
      {
        name: 'Bea Lang',
        firstName: 'Bea',
        referredBy: 'Ida Berg',
        referredById: 'P-1',
        mayUseName: 'no',
        stage: 'to approach',
        nextOn: '2027-03-05',
        notes: 'head nurse',
        work: 'Nurse',
      },
      {name: 'Tom Ott', mayUseName: 'yes'},
    ]);
    expect(
      world.tracker.rows.referrals.map(one => [
        one.name,
        one.permission,
        one.newPersonId,
      ]),
    ).toEqual([
      ['Bea Lang', 'no', world.tracker.rows.people[1]!.id],
      ['Tom Ott', 'yes', world.tracker.rows.people[2]!.id],
    ]);
  });

  it('S5.14 alter a permission that was given later, at the name and at the person', () => {
    const named = after(
      justAfter(),
      press('saveImpressions', {
        'name 1': 'Bea Lang',
        'permission 1': 'not asked',
      }),
    ).world;
    const row = named.tracker.rows.referrals[0]!;
    const {world} = after(
      named,
      press('saveImpressions', {
        [`name ${row.id}`]: 'Bea Lang',
        [`permission ${row.id}`]: 'yes',
      }),
    );
    expect(world.tracker.rows.referrals).toMatchObject([{permission: 'yes'}]);
    expect(world.tracker.rows.people[1]).toMatchObject({mayUseName: 'yes'});
  });

  it('leave somebody else of the same name as they are, and the question whether it is them to step 2', () => {
    const {world} = after(
      justAfter({
        changes: [put('people', 'P-7', {name: 'bea lang', stage: 'thanked'})],
      }),
      press('saveImpressions', {'name 1': 'Bea Lang', 'permission 1': 'yes'}),
    );
    expect(world.tracker.rows.people[1]).toMatchObject({
      referredById: '',
      stage: 'thanked',
    });
    expect(world.tracker.rows.referrals).toMatchObject([{newPersonId: ''}]);
  });

  it('S6.2 put each promise onto the plan with its day, and no promise twice', () => {
    const save = press('saveImpressions', {
      promised: 'Send the article\nRing Bea',
      promisedBy: '2027-03-05',
    });
    const once = after(justAfter(), save).world;
    const twice = after(once, save).world;
    expect(
      twice.tracker.rows.plan.map(one => [
        one.what,
        one.dueOn,
        one.about,
        one.aboutId,
        one.source,
      ]),
    ).toEqual([
      ['Send the article', '2027-03-05', 'Ida Berg', 'I-1', 'debrief'],
      ['Ring Bea', '2027-03-05', 'Ida Berg', 'I-1', 'debrief'],
    ]);
  });

  it('S3.9 S3.12 S8.4 keep the ratings, and how the work draws one now with the work', () => {
    const {world} = after(
      justAfter(),
      press('saveImpressions', {
        interest: '4',
        fitSkills: '5',
        confidence: '3',
        lookingForward: '4',
        arrivedOnTime: 'yes',
        endedOnTime: 'longer, invited',
      }),
    );
    expect(world.tracker.rows.work).toMatchObject([{interestAfter: 4}]);
    expect(world.tracker.rows.interviews).toMatchObject([
      {
        fitSkills: 5,
        confidence: 3,
        lookingForward: 4,
        arrivedOnTime: 'yes',
        endedOnTime: 'longer, invited',
      },
    ]);
  });

  it('do not make a talk done that lies ahead until the person says that it took place', () => {
    const world = aWorld({changes: [ida, putTalk()]});
    const before = after(
      world,
      press('saveImpressions', {impressions: 'She rang early'}),
    ).world.tracker.rows;
    const said = after(
      world,
      press('saveImpressions', {
        impressions: 'She rang early',
        tookPlace: 'yes',
      }),
    ).world.tracker.rows;
    expect(before.interviews).toMatchObject([
      {status: 'planned', recordedAt: '', impressions: 'She rang early'},
    ]);
    expect(before.letters).toEqual([]);
    expect(said.interviews).toMatchObject([
      {status: 'done', recordedAt: '2027-03-01T09:00'},
    ]);
    expect(said.letters).toHaveLength(1);
  });

  it('find the person of a talk that was typed into the sheet by hand', () => {
    const {world} = after(
      aWorld({now: AFTERWARDS, changes: [ida, putTalk({personIds: ''})]}),
      press('saveImpressions', {impressions: 'Warm'}),
    );
    expect(world.tracker.rows.interviews[0]!.personIds).toBe('P-1');
    expect(world.tracker.rows.letters[0]!.id).toBe('L-I-1-P-1');
  });

  it('S6.9 delete nothing by finishing', () => {
    const world = justAfter({
      changes: [
        put('answers', 'A-1', {interviewId: 'I-1', answer: 'Mornings'}),
        put('questions', 'Q-1', {text: 'Why?'}),
      ],
    });
    const {changes} = after(
      world,
      press('saveImpressions', {impressions: 'Warm'}),
    );
    expect(changes.filter(one => 'remove' in one)).toEqual([]);
  });
});

describe('step 6, one talk', () => {
  const show = (world: ReturnType<typeof aWorld>) =>
    wordsOf(after(world, press('show')).screen);

  it('S0.2 S2.20 says before the talk what is missing, and lets one go all the same', () => {
    const words = show(aWorld({changes: [ida, putTalk()]}));
    expect(words).toContain('Not prepared yet');
    expect(words).toContain('"action":"questions.choose"');
    expect(words).toContain('You can go as you are');
  });

  it('S0.2 says after the talk how polished it is and what would add to it', () => {
    const words = show(justAfter());
    expect(words).toContain('0 of 100');
    expect(words).toContain('Write your impressions down');
  });

  it('S0.2 shows the score of each talk in the list', () => {
    const world = after(
      justAfter(),
      press('saveImpressions', {impressions: 'Warm'}),
    ).world;
    expect(wordsOf(after(world, {action: 'record.home'}).screen)).toContain(
      'polish 20',
    );
  });

  it('is confirmed, called off or missed with one press, and taken back with another', () => {
    let world = aWorld({changes: [ida, putTalk()]});
    const statuses = [];
    for (const action of ['confirm', 'cancelled', 'again', 'noShow', 'again']) {
      ({world} = after(world, press(action)));
      statuses.push(world.tracker.rows.interviews[0]!.status);
    }
    expect(statuses).toEqual([
      'confirmed',
      'cancelled',
      'planned',
      'no-show',
      'planned',
    ]);
    expect(world.tracker.rows.interviews[0]!.confirmedOn).toBe(
      '2027-03-01T09:00',
    );
  });

  it('is to be confirmed the day before', () => {
    const actions = (now: '2027-03-01T09:00' | '2027-02-27T09:00') =>
      record
        .suggestions(aWorld({now, changes: [ida, putTalk()]}))
        .map(one => one.says);
    expect([actions('2027-02-27T09:00'), actions('2027-03-01T09:00')]).toEqual([
      [],
      ['Confirm tomorrow’s talk with Ida Berg'],
    ]);
  });

  it('S6.1 S0.4 has a state at every minute', () => {
    const state = (now: `${number}-${number}-${number}T${number}:${number}`) =>
      wordsOf(
        after(aWorld({now, changes: [ida, putTalk()]}), {
          action: 'record.home',
        }).screen,
      ).includes('"To record"');
    expect([
      state('2027-03-02T13:59'),
      state('2027-03-02T14:19'),
      state('2027-03-02T14:20'),
    ]).toEqual([false, false, true]);
    expect(
      [
        aWorld(),
        justAfter(),
        after(justAfter(), press('saveImpressions', {impressions: 'Warm'}))
          .world,
      ].map(world => record.state(world)),
    ).toEqual(['not begun', 'in progress', 'done']);
  });

  it('S10.1 leads back from every screen of the step', () => {
    for (const action of Object.keys(record.views))
      expect(
        after(justAfter(), press(action, {}, {interview: 'I-1'})).screen.back,
      ).toBeDefined();
  });

  it('shows eight kept talks at first, and as many as are asked for', () => {
    const world = aWorld({
      now: '2027-03-09T09:00',
      changes: Array.from({length: 60}, (_, place) =>
        putTalk({recordedAt: '2027-03-02T15:00'}, `I-${place}`),
      ),
    });
    const kept = (about: Record<string, string>) =>
      pressesOf(after(world, {action: 'record.home', about}).screen).filter(
        one => one.action === 'record.show',
      ).length;
    expect([kept({}), kept({shown: '50'})]).toEqual([8, 50]);
  });
});
