import {BANK} from '../../../src/core/questions/bank';
import {STEPS} from '../../../src/core/steps';
import {questions} from '../../../src/core/steps/questions';
import {type Change, put} from '../../../src/core/tracker';
import {Problem} from '../../../src/core/problem';
import {after} from '../support/day';
import {fieldNamed, fieldsOf, pressesOf, wordsOf} from '../support/screens';
import {aWorld} from '../support/world';

const nurse = put('work', 'W-1', {name: 'Nurse'});
const ida = put('people', 'P-1', {name: 'Ida Berg', stage: 'arranged'});
const talk = (
  set: Extract<Change, {table: 'interviews'; set: object}>['set'] = {},
) =>
  put('interviews', 'I-1', {
    person: 'Ida Berg',
    personIds: 'P-1',
    work: 'Nurse',
    workId: 'W-1',
    start: '2027-03-02T14:00',
    status: 'planned',
    type: 'in person',
    minutes: 20,
    ...set,
  });
const press = (
  action: string,
  typed: Record<string, string> = {},
  about: Record<string, string> = {interview: 'I-1'},
) => ({action: `questions.${action}`, about, typed});

const ticked = (screen: Parameters<typeof fieldsOf>[0]) =>
  fieldsOf(screen)
    .filter(one => one.kind === 'tick' && one.value === 'yes')
    .map(one => one.name);

describe('step 5, the questions', () => {
  it('S5.2 shows the whole bank with why each is worth asking', () => {
    const {screen} = after(aWorld(), press('home'));
    expect(
      pressesOf(screen).filter(one => one.action === 'questions.bank'),
    ).toHaveLength(BANK.length);
    expect(wordsOf(screen)).toContain('it warms up the talk');
  });

  it('S2.16 S2.17 offers an own question about the work before the bank, and ticked', () => {
    const world = aWorld({
      changes: [
        nurse,
        talk(),
        put('questions', 'Q-1', {text: 'How are nights?', workId: 'W-1'}),
        put('questions', 'Q-2', {text: 'How is the sea?', workId: 'W-2'}),
      ],
    });
    const {screen} = after(world, press('choose'));
    expect(fieldsOf(screen)[0]).toMatchObject({name: 'Q-1', value: 'yes'});
    expect(fieldNamed(screen, 'Q-2').value).toBe('');
  });

  it('ticks no more than the agreed minutes hold, the first tier first', () => {
    const {screen} = after(aWorld({changes: [talk()]}), press('choose'));
    expect(ticked(screen)).toEqual(['B-1', 'B-3', 'B-4', 'B-5', 'B-6', 'B-18']);
  });

  it('ticks the quick set for a talk on the spot', () => {
    const {screen} = after(
      aWorld({changes: [talk({type: 'on the spot'})]}),
      press('choose'),
    );
    expect(ticked(screen)).toEqual(['B-1', 'B-4', 'B-5']);
  });

  it('S4.9 says where a note or an earlier talk has the answer, and leaves what was read unticked', () => {
    const world = aWorld({
      changes: [
        nurse,
        talk({minutes: 60}),
        put('research', 'R-1', {
          title: 'Profile of nursing',
          workId: 'W-1',
          learned: 'Salary begins low',
        }),
        put('interviews', 'I-0', {
          person: 'Max',
          workId: 'W-1',
          status: 'done',
        }),
        put('answers', 'A-0', {
          interviewId: 'I-0',
          questionId: 'B-4',
          answer: 'The people',
        }),
      ],
    });
    const {screen} = after(world, press('choose'));
    expect(fieldNamed(screen, 'B-13')).toMatchObject({
      value: '',
      hint: 'Your note “Profile of nursing” speaks of this already.',
    });
    expect(fieldNamed(screen, 'B-4')).toMatchObject({
      value: 'yes',
      hint: expect.stringContaining('Max'),
    });
  });

  it('S3.10 names up to three people who answered before', () => {
    const world = aWorld({
      changes: [
        talk(),
        ...['Max', 'Eva', 'Tom', 'Ulla'].flatMap(person => [
          put('interviews', `I-${person}`, {
            person,
            workId: 'W-1',
            status: 'done',
          }),
          put('answers', `A-${person}`, {
            interviewId: `I-${person}`,
            questionId: 'B-4',
            answer: 'The people',
          }),
        ]),
      ],
    });
    expect(
      fieldNamed(after(world, press('choose')).screen, 'B-4').hint,
    ).toContain('from Max, Eva and Tom.');
  });

  it('S5.1 S5.8 keeps the choice in its order, the closing pair last, in one write', () => {
    const {changes, world} = after(
      aWorld({changes: [talk()]}),
      press('saveChoice', {'B-3': 'yes', 'B-1': 'yes', 'B-4': ''}),
    );
    expect(changes).toHaveLength(4);
    expect(
      world.tracker.rows.answers.map(one => [
        one.id,
        one.order,
        one.chosen,
        one.person,
      ]),
    ).toEqual([
      ['A-I-1-B-1', 1, true, 'Ida Berg'],
      ['A-I-1-B-3', 2, true, 'Ida Berg'],
      ['A-I-1-B-19', 3, true, 'Ida Berg'],
      ['A-I-1-B-20', 4, true, 'Ida Berg'],
    ]);
  });

  it('alters the choice when it is saved again and never doubles it', () => {
    let {world} = after(
      aWorld({changes: [talk()]}),
      press('saveChoice', {'B-1': 'yes', 'B-3': 'yes'}),
    );
    ({world} = after(world, press('saveChoice', {'B-1': '', 'B-3': 'yes'})));
    expect(world.tracker.rows.answers.map(one => one.id)).toEqual([
      'A-I-1-B-3',
      'A-I-1-B-19',
      'A-I-1-B-20',
    ]);
  });

  it('S6.9 never takes away a question that was answered', () => {
    const world = aWorld({
      changes: [
        talk(),
        put('answers', 'A-I-1-B-1', {
          interviewId: 'I-1',
          questionId: 'B-1',
          chosen: true,
          answer: 'By chance',
        }),
      ],
    });
    expect(
      after(world, press('saveChoice', {'B-1': ''})).world.tracker.rows
        .answers[0],
    ).toMatchObject({answer: 'By chance', chosen: false});
  });

  it('S5.11 S5.13 keeps names and permission in though nothing is ticked', () => {
    const {world} = after(aWorld({changes: [talk()]}), press('saveChoice'));
    expect(world.tracker.rows.answers.map(one => one.questionId)).toEqual([
      'B-19',
      'B-20',
    ]);
  });

  it('warns gently when the questions are more than the minutes hold, and keeps them all the same', () => {
    const seven = Object.fromEntries(
      [1, 2, 3, 4, 5, 6, 7].map(number => [`B-${number}`, 'yes']),
    );
    const {screen, world} = after(
      aWorld({changes: [talk()]}),
      press('saveChoice', seven),
    );
    expect(wordsOf(screen)).toContain(
      '7 questions are more than 20 minutes hold',
    );
    expect(world.tracker.rows.answers).toHaveLength(9);
  });

  it('S0.5 has a set of its own for each talk', () => {
    const world = aWorld({
      changes: [talk(), put('interviews', 'I-2', {person: 'Max'})],
    });
    const first = after(world, press('saveChoice', {'B-1': 'yes'})).world;
    const both = after(
      first,
      press('saveChoice', {'B-2': 'yes'}, {interview: 'I-2'}),
    ).world;
    expect(
      both.tracker.rows.answers.map(one => [one.interviewId, one.questionId]),
    ).toEqual([
      ['I-1', 'B-1'],
      ['I-1', 'B-19'],
      ['I-1', 'B-20'],
      ['I-2', 'B-2'],
      ['I-2', 'B-19'],
      ['I-2', 'B-20'],
    ]);
  });

  describe('the brief', () => {
    const brief = (...changes: Change[]) =>
      wordsOf(after(aWorld({changes}), press('brief')).screen);

    it('S5.3 S5.17 is one page with the questions, room to write and a word for the notepad', () => {
      const words = brief(talk(), ida);
      expect(words).toContain('1. How did you come to do this work?');
      expect(words).toContain('____');
      expect(words).toContain('A notepad is fine');
    });

    it('S5.3 notes the first time it was opened, and only that', () => {
      const first = after(aWorld({changes: [talk()]}), press('brief'));
      expect(first.changes).toEqual([
        put('interviews', 'I-1', {briefOpened: '2027-03-01T09:00'}),
      ]);
      expect(after(first.world, press('brief')).changes).toEqual([]);
    });

    it('S5.4 S5.5 S5.6 tells what to wear, when to leave and to be courteous where the two meet in person', () => {
      const words = brief(talk({travelMinutes: 30}));
      expect(words).toContain('Leave by 13:15');
      expect(words).toContain('Dress as people there would');
      expect(words).toContain('courteous');
    });

    it('S5.7 speaks of a quiet place and the minute for a phone talk, and of no clothes and no way', () => {
      const words = brief(
        talk({type: 'phone', whoCalls: 'I call', travelMinutes: 30}),
      );
      expect(words).toContain('quiet place');
      expect(words).toContain('very minute');
      expect(words).toContain('You call them.');
      expect(words).not.toContain('Leave by');
      expect(words).not.toContain('Dress');
    });

    it('S5.4 speaks of clothes and the link for a talk by video', () => {
      const words = brief(talk({type: 'video'}));
      expect(words).toContain('what stands behind you');
      expect(words).toContain('Try the link');
    });

    it('S5.15 S5.16 leaves the recorder off and says why', () => {
      expect(brief(talk())).toContain(
        'Leave the recorder off. It makes people careful',
      );
    });

    it('S5.9 gives the time of the last question, and whose clock it is', () => {
      const words = brief(talk());
      expect(words).toContain('last question at 14:16');
      expect(words).toContain('Tuesday, 2 March at 14:00, Europe/Vienna time');
    });

    it('says a name the way its owner does, and names their clock where it is another', () => {
      const words = brief(
        talk(),
        put('people', 'P-1', {
          name: 'Ida Berg',
          sayNameAs: 'EE-da',
          timeZone: 'America/New_York',
        }),
      );
      expect(words).toContain('Ida Berg (say EE-da)');
      expect(words).toContain('America/New_York');
    });

    it('S5.11 S5.13 shows the closing pair though nothing was chosen', () => {
      const words = brief(talk());
      expect(words).toContain('Who else, two or three people');
      expect(words).toContain('May I say that I have the names from you');
    });
  });

  describe('during the talk', () => {
    it('S5.8 S5.10 keeps ticks, words and what came up by itself, in any order', () => {
      const {world} = after(
        aWorld({changes: [talk()]}),
        press('saveDuring', {
          'asked B-5': 'yes',
          'answer B-5': '',
          'answer B-4': 'The mornings',
          'answer B-1': '',
          free: 'She paints',
        }),
      );
      expect(
        world.tracker.rows.answers.map(one => [
          one.questionId,
          one.asked,
          one.answer,
          one.spontaneous,
        ]),
      ).toEqual([
        ['B-4', true, 'The mornings', false],
        ['B-5', true, '', false],
        ['', false, 'She paints', true],
      ]);
    });

    it('S5.9 says what is left and until when the two agreed to talk', () => {
      const world = after(
        aWorld({changes: [talk()]}),
        press('saveChoice', {'B-1': 'yes', 'B-4': 'yes'}),
      ).world;
      const {screen} = after(
        world,
        press('saveDuring', {'asked B-1': 'yes', 'answer B-1': ''}),
      );
      expect(screen.said).toBe('Kept. 3 questions left, agreed until 14:20.');
    });

    it('S5.12 S5.14 keeps several names, each with its own permission', () => {
      const {world} = after(
        aWorld({changes: [talk(), ida]}),
        press('saveDuring', {
          'name 1': 'Bea Lang, head nurse',
          'permission 1': 'yes',
          'name 2': 'Tom Ott',
          'permission 2': 'no',
        }),
      );
      expect(
        world.tracker.rows.referrals.map(one => [
          one.name,
          one.detail,
          one.permission,
          one.from,
        ]),
      ).toEqual([
        ['Bea Lang', 'head nurse', 'yes', 'Ida Berg'],
        ['Tom Ott', '', 'no', 'Ida Berg'],
      ]);
    });

    it('S5.10 loses nothing when it is kept twice', () => {
      const typed = {
        'answer B-4': 'The mornings',
        free: 'She paints',
        'name 1': 'Bea Lang',
        'permission 1': 'yes',
      };
      const once = after(
        aWorld({changes: [talk(), ida]}),
        press('saveDuring', typed),
      ).world;
      const twice = after(once, press('saveDuring', typed)).world;
      expect(twice.tracker.rows).toEqual(once.tracker.rows);
    });

    it('S6.3 leads from the end of the talk straight to the impressions', () => {
      const {screen, world} = after(
        aWorld({changes: [talk()]}),
        press('finish', {'answer B-4': 'The mornings'}),
      );
      expect(screen.id).toBe('record.impressions I-1');
      expect(world.tracker.rows.answers).toHaveLength(1);
    });

    it('S4.19 S5.8 holds the quick set ready where nothing was chosen, and keeps all of it when one is answered', () => {
      const world = aWorld({changes: [talk()]});
      const answered = after(
        world,
        press('saveDuring', {'answer B-4': 'The mornings'}),
      ).world;
      const asked = (one: typeof world) =>
        fieldsOf(after(one, press('during')).screen).flatMap(({name}) =>
          name.startsWith('asked') ? [name] : [],
        );
      expect(asked(world)).toEqual(
        ['B-1', 'B-4', 'B-5', 'B-19', 'B-20'].map(id => `asked ${id}`),
      );
      expect(asked(answered)).toEqual(asked(world));
    });

    it('S5.12 takes a name that was typed twice as one, with all that was said', () => {
      const {world} = after(
        aWorld({changes: [talk(), ida]}),
        press('saveDuring', {
          'name 1': 'Bea Lang, head nurse',
          'name 2': 'bea lang; on Mondays',
          'name 3': 'Bea Lang',
        }),
      );
      expect(world.tracker.rows.referrals).toMatchObject([
        {name: 'Bea Lang', detail: 'head nurse; on Mondays'},
      ]);
    });

    it('takes for a name what stands behind a slip of the keyboard', () => {
      const {world} = after(
        aWorld({changes: [talk(), ida]}),
        press('saveDuring', {'name 1': ' ;, Bea Lang; head nurse'}),
      );
      expect(world.tracker.rows.referrals).toMatchObject([
        {name: 'Bea Lang', detail: 'head nurse'},
      ]);
    });

    it('S5.15 offers nothing that records', () => {
      const {screen} = after(aWorld({changes: [talk()]}), press('during'));
      expect(fieldsOf(screen).filter(one => one.kind === 'file')).toEqual([]);
    });
  });

  describe('own questions', () => {
    it('S2.16 keeps one out of a note with its note and its work', () => {
      const {world} = after(
        aWorld({
          changes: [nurse, put('research', 'R-1', {workId: 'W-1'})],
        }),
        press(
          'saveOwn',
          {text: 'How are nights?', work: 'W-1', area: 'hours and travel'},
          {research: 'R-1'},
        ),
      );
      expect(world.tracker.rows.questions).toMatchObject([
        {
          text: 'How are nights?',
          work: 'Nurse',
          workId: 'W-1',
          researchId: 'R-1',
          area: 'hours and travel',
          number: undefined,
        },
      ]);
    });

    it('does not add the same question twice', () => {
      const save = press('saveOwn', {text: 'Why?'}, {});
      const once = after(aWorld(), save).world;
      expect(after(once, save).world.tracker.rows.questions).toHaveLength(1);
    });

    it('asks for words where there are none', () => {
      expect(() => after(aWorld(), press('saveOwn', {}, {}))).toThrow(
        new Problem('noQuestion', {}, 'text'),
      );
    });

    it('puts one away and takes it out again', () => {
      const world = aWorld({
        changes: [put('questions', 'Q-1', {text: 'Why?'})],
      });
      const away = after(world, press('putAway', {}, {question: 'Q-1'})).world;
      expect(away.tracker.rows.questions[0]!.archived).toBe(true);
      const back = after(away, press('takeOut', {}, {question: 'Q-1'})).world;
      expect(back.tracker.rows.questions).toEqual(world.tracker.rows.questions);
    });

    it('asks one of the twenty in the person’s own words, and in the bank’s again once these are emptied', () => {
      const save = (wording: string) =>
        press('saveWording', {wording}, {number: '1'});
      const own = after(aWorld(), save('What led you here?'));
      expect(wordsOf(own.screen)).toContain('1 What led you here?');
      expect(own.world.tracker.rows.questions).toHaveLength(1);
      expect(wordsOf(after(own.world, save('')).screen)).toContain(
        '1 How did you come to do this work?',
      );
    });
  });

  it('S0.4 moves from not begun to done with the talks', () => {
    const chosen = put('answers', 'A-1', {interviewId: 'I-1', chosen: true});
    expect(
      [
        aWorld(),
        aWorld({changes: [talk(), chosen]}),
        aWorld({changes: [talk({status: 'done'}), chosen]}),
      ].map(world => questions.state(world)),
    ).toEqual(['not begun', 'in progress', 'done']);
  });

  it('S5.8 suggests the questions for the talk, the brief on the day, and the list while it is on', () => {
    const next = (now: `${number}-${number}-${number}T${number}:${number}`) =>
      questions
        .suggestions(
          aWorld({
            now,
            changes: [
              talk(),
              put('answers', 'A-1', {interviewId: 'I-1', chosen: true}),
            ],
          }),
        )
        .map(one => one.press.action);
    expect(questions.suggestions(aWorld({changes: [talk()]}))[0]).toMatchObject(
      {
        press: {action: 'questions.choose', about: {interview: 'I-1'}},
      },
    );
    expect([
      next('2027-03-01T09:00'),
      next('2027-03-02T09:00'),
      next('2027-03-02T14:05'),
      next('2027-03-02T14:20'),
    ]).toEqual([[], ['questions.brief'], ['questions.during'], []]);
  });

  it('S10.1 leads back from every screen of the step', () => {
    const world = aWorld({
      changes: [talk(), put('questions', 'Q-1', {text: 'Why?'})],
    });
    for (const action of ['home', 'choose', 'during', 'brief', 'own'])
      expect(after(world, press(action)).screen.back).toBeDefined();
    expect(STEPS).toContain(questions);
  });
});
