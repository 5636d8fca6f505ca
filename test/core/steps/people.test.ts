import {overview} from '../../../src/core/overview';
import {Problem} from '../../../src/core/problem';
import {people} from '../../../src/core/steps/people';
import type {Person} from '../../../src/core/tables';
import {RELATIONSHIPS} from '../../../src/core/tables/people';
import {put} from '../../../src/core/tracker';
import {after} from '../support/day';
import {
  blocksOf,
  buttonNamed,
  fieldNamed,
  pressesOf,
  wordsOf,
} from '../support/screens';
import {aWorld} from '../support/world';

const person = (id: string, more: Partial<Person> = {}) =>
  put('people', id, {name: `Person ${id}`, stage: 'to approach', ...more});
const save = (typed: Record<string, string>, about = {}) => ({
  action: 'people.save',
  about,
  typed,
});
const home = (typed = {}, about = {}) => ({
  action: 'people.home',
  typed,
  about,
});
const show = (id: string) => ({action: 'people.show', about: {person: id}});
const titlesOf = (screen: Parameters<typeof blocksOf>[0]) =>
  blocksOf(screen).flatMap(block =>
    block.show === 'list' ? block.items.map(item => item.title) : [],
  );
/** The last list of the screen is everybody. */
const everybody = (screen: Parameters<typeof blocksOf>[0]) =>
  blocksOf(screen)
    .flatMap(block =>
      block.show === 'list' ? [block.items.map(item => item.title)] : [],
    )
    .at(-1);

describe('step 2, somebody to talk with', () => {
  it('S2.1 keeps somebody who has nothing but a name, to be approached', () => {
    const {world} = after(aWorld(), save({name: ' Ida Berg '}));
    expect(world.tracker.rows.people).toMatchObject([
      {
        id: 'P-new1',
        name: 'Ida Berg',
        firstName: 'Ida',
        stage: 'to approach',
        mayUseName: 'not asked',
        known: false,
        addedOn: '2027-03-01',
      },
    ]);
  });

  it('S2.1 links somebody to kinds of work, those already ticked that the form was opened for', () => {
    const start = aWorld({
      changes: [
        put('work', 'W-1', {name: 'Nurse'}),
        put('work', 'W-2', {name: 'Potter'}),
      ],
    });
    const {screen} = after(start, {
      action: 'people.new',
      about: {work: 'W-2'},
    });
    const {changes} = after(
      start,
      save({name: 'Ida', 'work W-1': 'yes', 'work W-2': 'yes'}),
    );
    expect([
      fieldNamed(screen, 'work W-1').value,
      fieldNamed(screen, 'work W-2').value,
      changes,
    ]).toMatchObject(['', 'yes', [{set: {work: 'Nurse; Potter'}}]]);
  });

  it('S2.1 keeps a kind of work that stands in the cell and on no list', () => {
    const start = aWorld({
      changes: [
        put('work', 'W-1', {name: 'Nurse'}),
        person('P-1', {work: 'nurse; Fire-eater'}),
      ],
    });
    const {changes} = after(
      start,
      save({name: 'Ida', 'work W-1': ''}, {person: 'P-1'}),
    );
    expect(changes).toMatchObject([{set: {work: 'Fire-eater'}}]);
  });

  it('S2.7 S2.8 offers the common ways to know somebody and takes an own word', () => {
    const field = fieldNamed(
      after(aWorld(), {action: 'people.new'}).screen,
      'relationship',
    );
    const {changes} = after(
      aWorld(),
      save({name: 'Ida', relationship: 'from the choir'}),
    );
    expect([field.kind, field.choices?.map(choice => choice.value)]).toEqual([
      'openChoice',
      RELATIONSHIPS,
    ]);
    expect(RELATIONSHIPS).toEqual(
      expect.arrayContaining([
        ...['friend', 'relative', 'fellow student', 'co-worker', 'neighbour'],
        ...['referral', 'volunteer', 'exhibitor or recruiter'],
      ]),
    );
    expect(changes).toMatchObject([{set: {relationship: 'from the choir'}}]);
  });

  it('S2.7 takes a friend for somebody known without a tick', () => {
    const {changes} = after(
      aWorld(),
      save({name: 'Ida', relationship: 'friend'}),
    );
    expect(changes).toMatchObject([{set: {known: true}}]);
  });

  it('S2.9 points to the research note that led to somebody', () => {
    const start = aWorld({
      changes: [put('research', 'R-1', {title: 'A day on a bee farm'})],
    });
    const field = fieldNamed(
      after(start, {action: 'people.new'}).screen,
      'researchId',
    );
    const {changes, screen} = after(
      start,
      save({name: 'Ida', researchId: 'R-1'}),
    );
    expect([
      field.choices?.at(-1),
      changes,
      wordsOf(screen).includes('A day on a bee farm'),
    ]).toMatchObject([
      {value: 'R-1', label: 'A day on a bee farm'},
      [{set: {researchId: 'R-1', howFound: 'research note'}}],
      true,
    ]);
  });

  it('asks for a name where none was given', () => {
    expect(() => after(aWorld(), save({name: ' '}))).toThrow(
      new Problem('noPersonName', {}, 'name'),
    );
  });

  it('says at the field what is wrong with an e-mail address', () => {
    try {
      after(aWorld(), save({name: 'Ida', email: 'ida at honey'}));
      throw new Error('It was taken');
    } catch (problem) {
      expect(problem).toMatchObject({
        code: 'badEmail',
        values: {email: 'ida at honey'},
        field: 'email',
      });
    }
  });

  it.each([
    ['the same e-mail', {name: 'I. Berg', email: 'IDA@honey.example'}],
    [
      'the same name and organisation',
      {name: 'ida berg', organisation: 'Honey'},
    ],
  ])(
    'shows who is there already with %s, and adds beside them when told to',
    (_what, typed) => {
      const start = aWorld({
        changes: [
          person('P-1', {
            name: 'Ida Berg',
            organisation: 'Honey',
            email: 'ida@honey.example',
          }),
        ],
      });
      const asked = after(start, save(typed));
      const added = after(
        asked.world,
        buttonNamed(asked.screen, 'Add as another person'),
      );
      expect([asked.changes, pressesOf(asked.screen), added.changes]).toEqual([
        [],
        expect.arrayContaining([show('P-1')]),
        [expect.objectContaining({set: expect.objectContaining(typed)})],
      ]);
    },
  );

  it('takes two people of one name from two organisations without a word', () => {
    const start = aWorld({
      changes: [person('P-1', {name: 'Ida Berg', organisation: 'Honey'})],
    });
    const {changes} = after(
      start,
      save({name: 'Ida Berg', organisation: 'Wax'}),
    );
    expect(changes).toHaveLength(1);
  });

  it('alters what the form shows and nothing else', () => {
    const start = aWorld({
      changes: [person('P-1', {name: 'Ida', phone: '0660', firstName: 'Idi'})],
    });
    const {world} = after(
      start,
      save({name: 'Ida Berg', notes: 'Likes tea'}, {person: 'P-1'}),
    );
    expect(world.tracker.rows.people).toEqual([
      {
        ...start.tracker.rows.people[0],
        name: 'Ida Berg',
        notes: 'Likes tea',
        mayUseName: 'not asked',
      },
    ]);
  });

  it('S5.13 S5.14 links who named somebody and keeps the permission with the name as it was given', () => {
    const start = aWorld({
      changes: [
        person('P-1', {name: 'Max'}),
        person('P-2', {
          name: 'Ida',
          referredBy: 'Max',
          referredById: 'P-1',
          mayUseName: 'no',
        }),
        put('referrals', 'N-1', {
          name: 'Ida',
          fromPersonId: 'P-1',
          newPersonId: 'P-2',
          permission: 'no',
        }),
      ],
    });
    const added = after(start, save({name: 'Eve', referredBy: 'max'}));
    const altered = after(
      start,
      save({name: 'Ida', mayUseName: 'yes'}, {person: 'P-2'}),
    );
    expect([added.changes, altered.changes]).toMatchObject([
      [
        {
          set: {
            referredBy: 'Max',
            referredById: 'P-1',
            howFound: 'named by somebody',
            mayUseName: 'not asked',
          },
        },
      ],
      [
        {table: 'people', set: {mayUseName: 'yes', referredById: 'P-1'}},
        {table: 'referrals', id: 'N-1', set: {permission: 'yes'}},
      ],
    ]);
  });

  it('asks which one is meant where several people are called so', () => {
    const start = aWorld({
      changes: [
        person('P-1', {name: 'Max', organisation: 'Honey'}),
        person('P-2', {name: 'Max', organisation: 'Wax'}),
      ],
    });
    expect(() => after(start, save({name: 'Ida', referredBy: 'Max'}))).toThrow(
      new Problem('severalOfThatName', {name: 'Max'}, 'referredBy'),
    );
    expect(
      after(start, save({name: 'Ida', referredBy: 'Max (Wax)'})).changes,
    ).toMatchObject([{set: {referredBy: 'Max', referredById: 'P-2'}}]);
  });

  it('shows who somebody is, what happened with the latest first, and what is next', () => {
    const {screen} = after(
      aWorld({
        changes: [
          person('P-1', {
            name: 'Ida',
            role: 'Beekeeper',
            organisation: 'Honey',
            stage: 'met',
            nextAction: 'Send the photo',
            nextOn: '2027-03-02',
          }),
          put('calls', 'C-1', {
            personId: 'P-1',
            at: '2027-02-01T10:00',
            channel: 'call',
            outcome: 'agreed',
          }),
          put('interviews', 'I-1', {
            personIds: 'P-1 P-2',
            start: '2027-02-08T10:00',
            type: 'phone',
            status: 'done',
          }),
        ],
      }),
      show('P-1'),
    );
    expect(titlesOf(screen)).toEqual([
      'Talk, phone, 8 February 2027',
      'Call, call, 1 February 2027',
    ]);
    expect(wordsOf(screen)).toMatch(
      /Beekeeper, Honey.*Send the photo \(tomorrow\)/,
    );
    expect(buttonNamed(screen, 'Write a thank-you')).toEqual({
      action: 'thanks.letter',
      about: {interview: 'I-1', person: 'P-1'},
    });
  });

  it.each([
    ['to approach', 'Script for a call'],
    ['arranged', 'Arrange or record a talk'],
  ])('has one main button for somebody %s: %s', (stage, label) => {
    const {screen} = after(
      aWorld({changes: [person('P-1', {stage})]}),
      show('P-1'),
    );
    expect(
      blocksOf(screen)
        .flatMap(block => (block.show === 'buttons' ? block.buttons : []))
        .filter(button => button.kind === 'main')
        .map(button => button.label),
    ).toEqual([label]);
  });

  it('gives back somebody who was removed, whole', () => {
    const start = aWorld({changes: [person('P-1', {phone: '0660'})]});
    const removed = after(start, {
      action: 'people.removeYes',
      about: {person: 'P-1'},
    });
    const back = after(removed.world, buttonNamed(removed.screen, 'Undo'));
    expect([
      removed.world.tracker.rows.people,
      back.world.tracker.rows.people,
    ]).toEqual([[], start.tracker.rows.people]);
  });

  it('S9.7 erases everything about somebody and leaves what belongs to others', () => {
    const {world} = after(
      aWorld({
        changes: [
          person('P-1', {name: 'Ida'}),
          person('P-2', {
            name: 'Max',
            referredById: 'P-1',
            referredBy: 'Ida',
            nextAction: 'Get in touch: Ida gave you the name',
          }),
          put('calls', 'C-1', {personId: 'P-1'}),
          put('interviews', 'I-1', {personIds: 'P-1', person: 'Ida'}),
          put('interviews', 'I-2', {personIds: 'P-1 P-2', person: 'Ida, Max'}),
          put('answers', 'A-1', {interviewId: 'I-1'}),
          put('answers', 'A-2', {interviewId: 'I-2', personId: 'P-1'}),
          put('answers', 'A-3', {interviewId: 'I-2', personId: 'P-2'}),
          put('answers', 'A-4', {
            interviewId: 'I-2',
            person: 'Ida; Max',
            personId: 'P-1 P-2',
          }),
          put('letters', 'L-1', {personId: 'P-1'}),
          put('letters', 'L-2', {personId: 'P-2', aboutId: 'N-1'}),
          put('scripts', 'S-cold-P-1', {personId: 'P-1', text: 'Hello Ida'}),
          put('referrals', 'N-1', {fromPersonId: 'P-1'}),
          put('research', 'R-1', {interviewId: 'I-1'}),
          put('plan', 'D-1', {aboutId: 'P-1'}),
        ],
      }),
      {action: 'people.erase', about: {person: 'P-1'}},
    );
    const {rows} = world.tracker;
    expect(
      [rows.people, rows.calls, rows.interviews, rows.answers, rows.letters]
        .concat([
          rows.referrals,
          rows.research,
          rows.plan,
          rows.scripts,
        ] as never)
        .map(some => some.map(row => row.id)),
    ).toEqual([['P-2'], [], ['I-2'], ['A-3', 'A-4'], [], [], [], [], []]);
    expect([rows.people[0], rows.interviews[0], rows.answers[1]]).toMatchObject(
      [
        {referredBy: '', referredById: '', nextAction: 'Get in touch'},
        {person: 'Max', personIds: 'P-2'},
        {person: 'Max', personId: 'P-2'},
      ],
    );
  });
});

describe('step 2, names that were given', () => {
  const given = put('referrals', 'N-1', {
    name: 'Ida Berg',
    from: 'Max',
    fromPersonId: 'P-1',
    detail: 'runs a bee farm',
    permission: 'yes',
  });
  const max = person('P-1', {name: 'Max', stage: 'met'});
  const press = {action: 'people.fromReferral', about: {referral: 'N-1'}};

  it('S3.7 S3.8 S5.14 makes a given name somebody with one press: who gave it, whether that may be said, what is next and when', () => {
    const start = aWorld({changes: [max, given]});
    const {screen} = after(start, home());
    const {changes} = after(start, press);
    expect(pressesOf(screen)).toContainEqual(press);
    expect(changes).toMatchObject([
      {
        table: 'people',
        id: 'P-new1',
        set: {
          name: 'Ida Berg',
          referredBy: 'Max',
          referredById: 'P-1',
          mayUseName: 'yes',
          notes: 'runs a bee farm',
          nextAction: 'Get in touch; Max gave you the name',
          nextOn: '2027-03-04',
        },
      },
      {table: 'referrals', id: 'N-1', set: {newPersonId: 'P-new1'}},
    ]);
  });

  it('S3.7 adds nobody twice when pressed twice', () => {
    const once = after(aWorld({changes: [max, given]}), press);
    const twice = after(once.world, {
      ...press,
      about: {...press.about, anyway: 'yes'},
    });
    expect([twice.changes, twice.screen.id]).toEqual([
      [],
      'people.show P-new1',
    ]);
  });

  it('S3.7 asks first where somebody of that name is on the list, and links to them', () => {
    const start = aWorld({
      changes: [max, given, person('P-2', {name: 'Ida Berg', phone: '0660'})],
    });
    const asked = after(start, press);
    const linked = after(start, {
      action: 'people.referralIs',
      about: {referral: 'N-1', person: 'P-2'},
    });
    const added = after(
      start,
      buttonNamed(asked.screen, 'Add as another person'),
    );
    expect([asked.changes, linked.changes, added.changes]).toMatchObject([
      [],
      [
        {table: 'referrals', set: {newPersonId: 'P-2'}},
        {table: 'people', id: 'P-2', set: {referredById: 'P-1'}},
      ],
      [{id: 'P-new1'}, {id: 'N-1'}],
    ]);
  });

  it('S5.12 shows every name somebody gave, those on the list and those that wait', () => {
    const {screen} = after(
      aWorld({
        changes: [
          max,
          given,
          person('P-2', {name: 'Eve', referredById: 'P-1'}),
          person('P-3', {name: 'Tom', referredById: 'P-1'}),
        ],
      }),
      show('P-1'),
    );
    expect(titlesOf(screen)).toEqual(['Eve', 'Tom', 'Ida Berg']);
  });

  it.each([
    ['yes', 'You may say so.'],
    ['no', 'They asked not to be mentioned'],
    ['', 'You have not asked yet'],
  ])('S5.14 says whether the giver may be named: %j', (mayUseName, says) => {
    const {screen} = after(
      aWorld({
        changes: [max, person('P-2', {referredById: 'P-1', mayUseName})],
      }),
      show('P-2'),
    );
    expect(wordsOf(screen)).toContain(says);
  });
});

describe('step 2, whom to begin with', () => {
  const ladder = [
    person('P-8'),
    person('P-7', {referredBy: 'Max'}),
    person('P-6', {relationship: 'exhibitor or recruiter'}),
    person('P-5', {howFound: 'outing'}),
    person('P-4', {relationship: 'volunteer'}),
    person('P-3', {known: true}),
    person('P-2', {known: true, work: 'Nurse'}),
    person('P-1', {known: true, talker: true}),
  ];
  const all = [1, 2, 3, 4, 5, 6, 7, 8].map(number => `Person P-${number}`);

  it('S4.11 goes from known talkers over volunteers, open houses and fairs to people nobody named', () => {
    const {screen} = after(aWorld({changes: ladder}), home());
    expect(titlesOf(screen)).toEqual([...all.slice(0, 3), ...all]);
  });

  it('S4.11 comes to people one does not know after two talks with known ones', () => {
    const talked = [1, 2].map(number =>
      put('interviews', `I-${number}`, {
        personIds: 'P-1',
        status: 'done',
        type: 'practice',
      }),
    );
    const first = (changes: Parameters<typeof aWorld>[0]) =>
      titlesOf(after(aWorld(changes), home()).screen)[0];
    expect([
      first({changes: [...ladder, talked[0]!]}),
      first({changes: [...ladder, ...talked]}),
    ]).toEqual(['Person P-1', 'Person P-4']);
  });

  it('names nobody who does not want to be contacted, or was approached already', () => {
    const {screen} = after(
      aWorld({
        changes: [
          person('P-1', {doNotContact: true}),
          person('P-2', {stage: 'contacted'}),
        ],
      }),
      home(),
    );
    expect(wordsOf(screen)).not.toContain('Whom to approach next');
  });

  it('S2.5 S2.6 suggests known people alone for practice, those who love to talk first', () => {
    const {screen} = after(
      aWorld({
        changes: [
          person('P-1', {known: true}),
          person('P-2', {talker: true}),
          person('P-3', {known: true, talker: true}),
        ],
      }),
      {action: 'people.practice'},
    );
    expect(titlesOf(screen)).toEqual(['Person P-3', 'Person P-1']);
  });

  it('S2.2 offers practice first and no more once there is a talk of any kind', () => {
    const changes = [person('P-1', {known: true, talker: true})];
    const talk = put('interviews', 'I-1', {personIds: 'P-1', type: 'phone'});
    const says = (world: ReturnType<typeof aWorld>) =>
      [...people.suggestions(world)]
        .sort((a, b) => a.rank - b.rank)
        .map(one => one.press.action);
    expect([
      says(aWorld({changes})),
      says(aWorld({changes: [...changes, talk]})),
    ]).toEqual([['people.practice', 'people.show'], ['people.show']]);
  });

  it('S2.4 leaves somebody practised with among the partners', () => {
    const {screen} = after(
      aWorld({
        changes: [
          person('P-1', {known: true}),
          put('interviews', 'I-1', {
            personIds: 'P-1',
            type: 'practice',
            status: 'done',
          }),
        ],
      }),
      {action: 'people.practice'},
    );
    expect(blocksOf(screen)).toContainEqual(
      expect.objectContaining({
        items: [
          expect.objectContaining({
            badge: {text: 'practised with', tone: 'good'},
          }),
        ],
      }),
    );
  });

  it('S2.3 begins a practice talk as one', () => {
    const {screen} = after(aWorld({changes: [person('P-1', {known: true})]}), {
      action: 'people.practice',
    });
    expect(pressesOf(screen)).toContainEqual({
      action: 'record.arrange',
      about: {person: 'P-1', type: 'practice'},
    });
  });

  it('S10.1 is done with each kind of work that has as many people as opinions are wanted', () => {
    const two = put('work', 'W-1', {name: 'Nurse', target: 2});
    const nurse = (id: string) => person(id, {work: 'Potter; nurse'});
    expect(
      [
        [],
        [nurse('P-1')],
        [two, nurse('P-1')],
        [two, nurse('P-1'), nurse('P-2')],
      ].map(changes => people.state(aWorld({changes}))),
    ).toEqual(['not begun', 'in progress', 'in progress', 'done']);
  });

  it('puts somebody whose day has come before the rest', () => {
    const {screen} = after(
      aWorld({
        changes: [
          person('P-1', {known: true}),
          person('P-2', {nextOn: '2027-03-01', nextAction: 'Ring at noon'}),
        ],
      }),
      home(),
    );
    expect(everybody(screen)).toEqual(['Person P-2', 'Person P-1']);
    expect(
      wordsOf(
        overview(
          aWorld({
            changes: [
              person('P-2', {nextOn: '2027-03-01', nextAction: 'Ring at noon'}),
            ],
          }),
        ),
      ),
    ).toContain('Person P-2: Ring at noon');
  });
});

describe('step 2, the list', () => {
  const many = Array.from({length: 60}, (_, index) =>
    person(`P-${index + 10}`),
  );

  it('shows twenty-five at a time and leads to the rest and back', () => {
    const first = after(aWorld({changes: many}), home());
    const second = after(first.world, buttonNamed(first.screen, 'More'));
    const third = after(second.world, buttonNamed(second.screen, 'More'));
    expect(
      [first, second, third].map(({screen}) => everybody(screen)?.length),
    ).toEqual([25, 25, 10]);
    expect(
      everybody(
        after(third.world, buttonNamed(third.screen, 'Back to the ones before'))
          .screen,
      ),
    ).toEqual(everybody(second.screen));
  });

  it.each([
    ['a name', 'jurgen'],
    ['an organisation', 'HONEY'],
    ['a role', 'beekeep'],
    ['the notes', 'choir'],
    ['words of several', 'groß choir honey'],
  ])('S6.10 finds people by %s', (_where, search) => {
    const {screen} = after(
      aWorld({
        changes: [
          ...many,
          person('P-1', {
            name: 'Jürgen Groß',
            organisation: 'Honey & Sons',
            role: 'Beekeeper',
            notes: 'We sing in one choir.',
          }),
        ],
      }),
      home({search}),
    );
    expect(everybody(screen)).toEqual(['Jürgen Groß']);
  });

  it('S6.10 keeps the search while turning to more', () => {
    const first = after(aWorld({changes: many}), home({search: 'person'}));
    const second = after(first.world, buttonNamed(first.screen, 'More'));
    expect(fieldNamed(second.screen, 'search').value).toBe('person');
  });

  it('S10.2 begins empty with a way on', () => {
    const {screen} = after(aWorld(), home());
    expect([
      buttonNamed(screen, 'Add somebody'),
      wordsOf(screen).includes('Nobody yet.'),
    ]).toEqual([{action: 'people.new'}, true]);
  });

  it.each(['home', 'new', 'import', 'practice'])(
    'leads back from people.%s',
    view => {
      expect(
        after(aWorld(), {action: `people.${view}`}).screen.back,
      ).toBeDefined();
    },
  );
});
