import type {Press} from '../../../src/core/screen';
import {type Change, find, put} from '../../../src/core/tracker';
import {calls} from '../../../src/core/steps/calls';
import type {World} from '../../../src/core/world';
import {after} from '../support/day';
import {blocksOf, buttonNamed, fieldNamed, wordsOf} from '../support/screens';
import {aWorld} from '../support/world';

const ida = put('people', 'P-1', {
  name: 'Ida Berg',
  stage: 'to approach',
  work: 'Nursing',
  organisation: 'City Hospital',
  known: true,
});
const me: readonly Change[] = [
  put('settings', 'name', {value: 'Lou Sand'}),
  put('settings', 'introduction', {value: 'I keep the books of a bakery.'}),
  put('settings', 'reach', {value: '0660 123456'}),
];
let world = aWorld({changes: [ida, ...me]});

beforeEach(() => {
  world = aWorld({changes: [ida, ...me]});
});

const card = (about: Record<string, string> = {person: 'P-1'}): Press => ({
  action: 'calls.script',
  about,
});
const logging = (branch: string, more: Record<string, string> = {}): Press => ({
  action: 'calls.log',
  about: {person: 'P-1', situation: 'someoneKnown', branch, ...more},
});

/** Presses a button of the screen that another press led to. */
const thenPress = (
  led: {screen: Parameters<typeof buttonNamed>[0]; world: World},
  label: string,
  typed: Record<string, string> = {},
) => after(led.world, {...buttonNamed(led.screen, label), typed});

describe('the call card', () => {
  it('S3.4 opens from a person with the names filled in', () => {
    const {screen} = after(world, card());
    expect(
      blocksOf(screen).flatMap(one =>
        one.show === 'heading' ? [one.text] : [],
      )[0],
    ).toBe(
      'Hi Ida, it’s Lou Sand. I have a small favour to ask, and it is a pleasant one.',
    );
  });

  it('S3.3 marks the opening and the easing part', () => {
    const said = wordsOf(after(world, card()).screen);
    expect([
      said.includes('To begin'),
      said.includes('To put them at ease'),
    ]).toEqual([true, true]);
  });

  it('S3.4 notes the call with one press, in one write', () => {
    const {screen} = after(world, card());
    const {changes} = thenPress({screen, world}, 'Voicemail');
    expect(changes).toEqual([
      {
        table: 'calls',
        id: 'C-new1',
        set: {
          person: 'Ida Berg',
          personId: 'P-1',
          at: '2027-03-01T09:00',
          channel: 'voicemail',
          spokeTo: 'nobody',
          outcome: 'voicemail left',
          nextAction: 'Call again',
          nextOn: '2027-03-02',
          script: 'Somebody I know',
          scriptId: 'someoneKnown',
        },
      },
      {
        table: 'people',
        id: 'P-1',
        set: {
          stage: 'contacted',
          nextAction: 'Call again',
          nextOn: '2027-03-02',
        },
      },
    ]);
  });

  it.each([
    ['Voicemail', 'This is Lou Sand: I’ll spell it once.'],
    ['No. Who else?', 'Thank you, Ida. May I ask one last thing?'],
    ['Reception', 'With whom do I have the pleasure'],
    ['Let’s talk now', 'Now? Gladly'],
    ['Call later', 'Which day and hour would be good?'],
    ['Yes', 'Which day suits you'],
    ['Too busy', 'full weeks leave little room'],
  ])('shows the next lines after «%s»', (label, lines) => {
    const {screen} = after(world, card());
    expect(wordsOf(thenPress({screen, world}, label).screen)).toContain(lines);
  });

  it('leads on from a yes to day and time', () => {
    const {screen, world: next} = after(world, logging('yes'));
    expect(buttonNamed(screen, 'Set day and time')).toEqual({
      action: 'record.arrange',
      about: {person: 'P-1', call: 'C-new1'},
    });
    expect(next.tracker.rows.calls[0]).toMatchObject({outcome: 'agreed'});
  });

  it('makes a talk right now one to write into at once', () => {
    const {screen, world: next} = after(world, logging('talkNow'));
    expect(next.tracker.rows.interviews).toMatchObject([
      {
        personIds: 'P-1',
        type: 'phone',
        status: 'confirmed',
        start: '2027-03-01T09:00',
        callId: 'C-new1',
      },
    ]);
    expect(buttonNamed(screen, 'Open my questions')).toEqual({
      action: 'questions.during',
      about: {interview: next.tracker.rows.interviews[0]!.id},
    });
  });

  it('keeps one call one row, however it goes on', () => {
    const reception = after(world, logging('reception'));
    const {world: next} = thenPress(reception, 'Yes');
    expect(next.tracker.rows.calls).toMatchObject([
      {outcome: 'agreed', spokeTo: 'them'},
    ]);
  });

  it('S3.6 S3.7 S3.8 makes a given name a person with the link and a next action, in one write', () => {
    const no = after(world, logging('no'));
    const {world: next, screen} = thenPress(no, 'Keep this name', {
      name: 'Jo Winter',
      detail: 'Night nurse',
      permission: 'yes',
      confidence: '4',
      notes: 'Friendly',
    });
    expect(next.tracker.rows.people[1]).toMatchObject({
      name: 'Jo Winter',
      stage: 'to approach',
      known: false,
      work: 'Nursing',
      notes: 'Night nurse',
      referredBy: 'Ida Berg',
      referredById: 'P-1',
      mayUseName: 'yes',
      nextAction: 'Reach them: Ida Berg named them',
      nextOn: '2027-03-04',
    });
    expect(next.tracker.rows.referrals).toMatchObject([
      {
        name: 'Jo Winter',
        from: 'Ida Berg',
        fromPersonId: 'P-1',
        permission: 'yes',
        newPersonId: next.tracker.rows.people[1]!.id,
      },
    ]);
    expect(next.tracker.rows.calls).toMatchObject([
      {outcome: 'gave another name', confidence: 4, notes: 'Friendly'},
    ]);
    expect(screen.said).toBe('Jo Winter is on your list, named by Ida Berg.');
  });

  it('names the same person once and leaves the one who named them first', () => {
    const other = aWorld({
      changes: [
        ida,
        put('people', 'P-2', {name: 'Jo Winter', referredBy: 'Kim Oro'}),
      ],
    });
    const no = after(other, logging('no'));
    const {world: next} = thenPress(no, 'Keep this name', {name: 'jo winter'});
    expect(next.tracker.rows.people).toHaveLength(2);
    expect(next.tracker.rows.people[1]!.referredBy).toBe('Kim Oro');
  });

  it('takes back a call pressed by mistake, with the talk it began', () => {
    const led = after(world, logging('talkNow'));
    const {world: next} = thenPress(led, 'Pressed by mistake: undo');
    expect(next.tracker.rows).toEqual(world.tracker.rows);
  });

  it('takes back all of a call that went on', () => {
    const reception = after(world, logging('reception'));
    const yes = thenPress(reception, 'Yes');
    const {world: next} = thenPress(yes, 'Pressed by mistake: undo');
    expect(next.tracker.rows).toEqual(world.tracker.rows);
  });

  it('does not bring somebody back from a later stage', () => {
    const met = aWorld({changes: [ida, put('people', 'P-1', {stage: 'met'})]});
    expect(
      find(after(met, logging('no')).world.tracker, 'people', 'P-1')!.stage,
    ).toBe('met');
  });

  it('keeps the day they named for the next call', () => {
    const later = after(world, logging('later'));
    const {world: next} = thenPress(later, 'Keep this', {
      nextOn: '2027-03-12',
    });
    expect([
      next.tracker.rows.calls[0]!.nextOn,
      next.tracker.rows.people[0]!.nextOn,
    ]).toEqual(['2027-03-12', '2027-03-12']);
  });

  it('confirms tomorrow’s talk', () => {
    const other = aWorld({
      changes: [
        ida,
        put('interviews', 'I-1', {
          person: 'Ida Berg',
          personIds: 'P-1',
          start: '2027-03-02T10:00',
          status: 'planned',
        }),
      ],
    });
    const {screen} = after(other, card());
    expect(calls.suggestions(other)).toContainEqual({
      says: 'Confirm your talk with Ida Berg, tomorrow',
      press: {
        action: 'calls.script',
        about: {person: 'P-1', situation: 'confirm'},
      },
      rank: 6,
    });
    const {world: next} = thenPress({screen, world: other}, 'It is confirmed');
    expect(next.tracker.rows.interviews).toMatchObject([
      {status: 'confirmed', confirmedOn: '2027-03-01T09:00'},
    ]);
    const led = thenPress({screen, world: other}, 'It is confirmed');
    expect(
      thenPress(led, 'Pressed by mistake: undo').world.tracker.rows,
    ).toEqual(other.tracker.rows);
  });

  it('plans nothing new with somebody whose talk is only confirmed', () => {
    const other = aWorld({
      changes: [
        ida,
        put('people', 'P-1', {stage: 'arranged', nextAction: 'Talk'}),
        put('interviews', 'I-1', {
          personIds: 'P-1',
          start: '2027-03-02T10:00',
        }),
      ],
    });
    const {screen} = after(other, card());
    const led = thenPress({screen, world: other}, 'I have sent it');
    expect([led.screen.said, led.world.tracker.rows.people]).toEqual([
      'Noted as sent.',
      other.tracker.rows.people,
    ]);
  });

  it('asks nothing of somebody not to be contacted', () => {
    const other = aWorld({
      changes: [ida, put('people', 'P-1', {doNotContact: true})],
    });
    expect(blocksOf(after(other, card()).screen)).toHaveLength(1);
  });

  it('offers others at the same place after three working days of silence', () => {
    const other = aWorld({
      now: '2027-03-04T09:00',
      changes: [
        ida,
        put('people', 'P-2', {
          name: 'Jo Winter',
          organisation: 'city hospital',
        }),
        put('calls', 'C-1', {
          personId: 'P-1',
          at: '2027-03-01T09:00',
          outcome: 'no answer',
        }),
      ],
    });
    expect(wordsOf(after(other, card()).screen)).toContain(
      '{"title":"Jo Winter","press":{"action":"calls.script","about":{"person":"P-2"}}}',
    );
  });

  it('lets somebody rest who did not answer twice', () => {
    const call = (id: string, at: '2027-03-01T09:00' | '2027-03-10T09:00') =>
      put('calls', id, {personId: 'P-1', at, outcome: 'no answer'});
    const other = aWorld({
      now: '2027-03-22T09:00',
      changes: [
        ida,
        call('C-1', '2027-03-01T09:00'),
        call('C-2', '2027-03-10T09:00'),
      ],
    });
    const {screen} = after(other, card());
    const {world: next} = thenPress({screen, world: other}, 'Let it rest');
    expect(next.tracker.rows.people).toMatchObject([
      {stage: 'resting', nextAction: '', nextOn: ''},
    ]);
  });
});

describe('scripts of one’s own', () => {
  const edit = (about: Record<string, string>, words = 'Hey {{First name}}') =>
    after(world, {
      action: 'calls.saveWords',
      about,
      typed: {opening: words, easing: 'No hurry', body: '', close: ''},
    });

  it('S3.2 keep the person’s words, and give the first version back', () => {
    const own = edit({situation: 'someoneKnown'});
    expect(wordsOf(after(own.world, card()).screen)).toContain('Hey Ida');
    const {world: next} = after(own.world, {
      action: 'calls.restore',
      about: {situation: 'someoneKnown'},
    });
    expect(wordsOf(after(next, card()).screen)).toContain('it’s Lou Sand');
  });

  it('S3.2 may be for one person only', () => {
    const own = edit({situation: 'someoneKnown', person: 'P-1'});
    expect(own.world.tracker.rows.scripts).toMatchObject([
      {person: 'Ida Berg', personId: 'P-1', situation: 'Somebody I know'},
    ]);
    expect(wordsOf(after(own.world, card()).screen)).toContain('Hey Ida');
    expect(
      wordsOf(after(own.world, card({situation: 'someoneKnown'})).screen),
    ).not.toContain('Hey');
  });

  it('are found where they were typed into the sheet by hand', () => {
    const other = aWorld({
      changes: [
        ida,
        put('scripts', 'x1', {situation: 'somebody i know', text: 'Servus!'}),
      ],
    });
    expect(wordsOf(after(other, card()).screen)).toContain('Servus!');
  });

  it('show their words in the form', () => {
    const {screen} = after(world, {
      action: 'calls.edit',
      about: {situation: 'cold'},
    });
    expect(fieldNamed(screen, 'close').value).toBe(
      'Thank you for listening. My questions will be ready.',
    );
  });

  it('S3.5 remember the day they were said aloud', () => {
    const {screen} = after(world, card({situation: 'cold'}));
    const led = thenPress({screen, world}, 'I said it aloud');
    expect(led.world.tracker.rows.scripts).toMatchObject([
      {situation: 'Somebody who does not know me', rehearsedOn: '2027-03-01'},
    ]);
    expect(wordsOf(led.screen)).toContain('Said aloud today.');
    expect(wordsOf(after(led.world, {action: 'calls.home'}).screen)).toContain(
      '"badge":{"text":"said aloud","tone":"good"}',
    );
  });

  it('fill themselves with what is kept under About me', () => {
    const {world: next} = after(world, {
      action: 'calls.saveMe',
      typed: {
        name: 'Lou Sand',
        introduction: 'I bake bread',
        reach: '0660 123456',
        minutes: '15',
        linkedInCharacters: '300',
      },
    });
    const said = wordsOf(
      after(next, card({person: 'P-1', situation: 'cold'})).screen,
    );
    expect([
      said.includes('I bake bread.'),
      said.includes('15 minutes'),
    ]).toEqual([true, true]);
  });
});

describe('step 3, whom to reach', () => {
  const titles = (world: World): readonly string[] =>
    blocksOf(after(world, {action: 'calls.home'}).screen).flatMap(one =>
      one.show === 'list' ? one.items.map(item => item.title) : [],
    );

  it('puts what is due before first calls and hides nobody who waits', () => {
    const other = aWorld({
      now: '2027-03-04T09:00',
      changes: [
        ...me,
        ida,
        put('people', 'P-2', {name: 'Jo Winter', stage: 'contacted'}),
        put('people', 'P-3', {name: 'Kim Oro', stage: 'contacted'}),
        put('people', 'P-4', {name: 'Lee Marsh', stage: 'thanked'}),
        put('people', 'P-5', {
          name: 'Mo Field',
          stage: 'to approach',
          doNotContact: true,
        }),
        put('calls', 'C-2', {
          personId: 'P-2',
          at: '2027-03-01T09:00',
          outcome: 'no answer',
        }),
        put('calls', 'C-3', {
          person: 'kim oro',
          at: '2027-03-04T08:00',
          outcome: 'no answer',
        }),
      ],
    });
    expect(titles(other).slice(0, 3)).toEqual([
      'Jo Winter',
      'Ida Berg',
      'Kim Oro',
    ]);
  });

  it('shows eight at first, and twenty-five more with each press', () => {
    const other = aWorld({
      changes: Array.from({length: 60}, (_, at) =>
        put('people', `P-${at}`, {name: `Person ${at}`}),
      ),
    });
    const {screen} = after(other, {action: 'calls.home'});
    const next = after(other, buttonNamed(screen, 'More')).screen;
    const people = (some: typeof screen) =>
      wordsOf(some).match(/"title":"Person/g)!.length;
    expect([people(screen), people(next)]).toEqual([8, 33]);
  });

  it('S3.9 S3.10 looks for more people where work draws and few have spoken', () => {
    const other = aWorld({
      changes: [
        put('work', 'W-1', {name: 'Nursing', interestBefore: 5, target: 3}),
        put('interviews', 'I-1', {
          workId: 'W-1',
          status: 'done',
          type: 'phone',
          personIds: 'P-1',
        }),
      ],
    });
    expect(calls.suggestions(other)).toContainEqual({
      says: 'Nursing draws you, and you have 1 opinion of 3: find somebody else who does it',
      press: {action: 'people.new', about: {work: 'W-1'}},
      rank: 45,
    });
    expect(wordsOf(after(other, {action: 'calls.home'}).screen)).toContain(
      'Nursing: 1 opinion of 3',
    );
  });

  it('S3.12 shows how sure the person has come to feel', () => {
    const call = (
      id: string,
      at: '2027-02-01T09:00' | '2027-02-03T09:00',
      confidence: number,
    ) => put('calls', id, {at, confidence});
    const other = aWorld({
      changes: [
        call('C-2', '2027-02-03T09:00', 4),
        call('C-1', '2027-02-01T09:00', 2),
        put('interviews', 'I-1', {start: '2027-02-02T09:00', confidence: 3}),
      ],
    });
    expect(wordsOf(after(other, {action: 'calls.home'}).screen)).toContain(
      'How sure you felt, from the earliest on: 2, 3, 4',
    );
  });

  it('says answers as counts, and a share only from five people on', () => {
    const many = (count: number) =>
      aWorld({
        changes: Array.from({length: count}, (_, at) => [
          put('people', `P-${at}`, {name: `Person ${at}`}),
          put('calls', `C-${at}`, {
            personId: `P-${at}`,
            at: '2027-02-01T09:00',
            outcome: at < 2 ? 'agreed' : 'no answer',
          }),
        ]).flat(),
      });
    const said = (count: number) =>
      wordsOf(after(many(count), {action: 'calls.home'}).screen);
    expect([
      said(4).includes('2 of 4 answered so far.'),
      said(5).includes('2 of 5 answered so far (40%).'),
    ]).toEqual([true, true]);
  });
});
