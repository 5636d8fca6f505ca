import {Problem} from '../../../src/core/problem';
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
import {person, save, show, titlesOf} from '../support/people';

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

  it.each([
    ['Berg, Ida', 'Berg, Ida; Lund, Max', 'Lund, Max'],
    ['Berg, Ida', 'Lund, Max; berg, ida', 'Lund, Max'],
    ['Berg; (Ida)', 'Max, Berg; (Ida) ; Idaline', 'Max; Idaline'],
    ['Ida', 'Idaline, Ida; Max', 'Idaline; Max'],
  ])(
    'S9.7 leaves nothing of the name «%s» in “%s”, and the others as they stand',
    (name, before, left) => {
      const {world} = after(
        aWorld({
          changes: [
            person('P-1', {name}),
            person('P-2'),
            put('interviews', 'I-1', {
              personIds: 'P-1 P-2',
              person: before,
            }),
          ],
        }),
        {action: 'people.erase', about: {person: 'P-1'}},
      );
      expect(world.tracker.rows.interviews[0]!.person).toBe(left);
    },
  );

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
