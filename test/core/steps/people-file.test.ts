import {planImport} from '../../../src/core/steps/people/import-plan';
import {type Change, put, remove} from '../../../src/core/tracker';
import {after} from '../support/day';
import {person} from '../support/people';
import {aWorld} from '../support/world';
import {toldScreen} from '../told/told-screen';

const asFile = (...lines: readonly string[]) =>
  Buffer.from(lines.join('\n')).toString('base64');
const people = (count: number, line = (at: number) => `Person ${at},`) =>
  asFile('Name,Email', ...Array.from({length: count}, (_, at) => line(at)));
const lookAt = (file: string, ...changes: readonly Change[]) =>
  toldScreen(
    after(aWorld({changes}), {action: 'people.importLook', typed: {file}})
      .screen,
    false,
  );
const onList = (count: number) =>
  Array.from({length: count}, (_, at) =>
    person(`P-${at}`, {name: `Person ${at}`}),
  );
const columns = [
  'open What the columns became',
  '  - Name → name',
  '  - Email → e-mail',
];
const beginning = [
  'screen people.importLook; title Before anything is saved; back {"label":"Bring in people","press":{"action":"people.import"}}',
  'quiet This looks like a list of people.',
];
const known =
  'tick known: I know these people; value ""; hint Otherwise they count as people you have yet to meet.';
const again = [
  'file file: Choose another file; value ""; accept .csv; keep true',
  'button Look at it → people.importLook',
];

describe('what is in a file of people', () => {
  it('is told whole: who, how to reach them, and which columns', () => {
    expect(
      lookAt(
        asFile(
          'Name,Job title,Email,Phone,Shoe size,Hat',
          'Ida,Nurse,ida@ward.example,0660,39,M',
          'Max,,,,,',
        ),
        put('work', 'W-1', {name: 'Nurse'}),
      ),
    ).toEqual([
      ...beginning,
      'text 2 new people in this file.',
      'heading The first few',
      '- Ida · Nurse\nida@ward.example\n0660',
      '- Max · ',
      'open What the columns became',
      '  - Name → name',
      '  - Job title → role',
      '  - Email → e-mail',
      '  - Phone → phone',
      '  quiet Not brought in: Shoe size, Hat',
      known,
      'choice work: Kind of work they all can tell me about; value ""; choices none, or I do not know yet (), Nurse (W-1)',
      'main Add 2 people → people.importSave',
      ...again,
    ]);
  });

  it('is nothing to save where its lines name nobody', () => {
    expect(lookAt(asFile('Name,Email', ',a@b.example'))).toEqual([
      ...beginning,
      ...columns,
      'open 1 line could not be taken: it names nobody',
      '  text Line 2',
      ...again,
    ]);
  });

  it.each([
    [5, 5, 'open'],
    [6, 6, 'folded'],
    [21, 20, 'folded'],
  ])(
    'is %d people who are there already; named are %d, %s',
    (count, named, how) => {
      expect(lookAt(people(count), ...onList(count))).toEqual([
        ...beginning,
        'text Nobody new in this file: all of them are on your list.',
        ...columns,
        `${how} ${count} people seem to be on your list already, or twice in the file`,
        ...Array.from(
          {length: named},
          (_, at) => `  - Person ${at}, line ${at + 2} · on your list`,
        ),
        'tick also: Bring these in as well; value ""',
        known,
        'main Add what is ticked → people.importSave',
        ...again,
      ]);
    },
  );

  it.each([
    [20, ''],
    [21, ' and 1 more'],
    [23, ' and 3 more'],
  ])(
    'is %d lines that name nobody, of which twenty are told',
    (count, more) => {
      const lines = Array.from({length: 20}, (_, at) => at + 2).join(', ');
      expect(
        lookAt(people(count, at => `,a${at}@b.example`)).slice(5, -2),
      ).toEqual([
        `open ${count} lines could not be taken: they name nobody`,
        `  text Lines ${lines}${more}`,
      ]);
    },
  );

  it('is addresses that are none, of which twenty are told', () => {
    const lines = lookAt(people(21, at => `Person ${at},odd at ${at}`));
    const from = lines.findIndex(line => line.startsWith('warn'));
    expect(lines.slice(from, lines.indexOf(known))).toEqual([
      'warn 21 e-mail addresses are not whole ones. They go into the notes instead:',
      ...Array.from(
        {length: 20},
        (_, at) => `- Person ${at}, line ${at + 2}: odd at ${at}`,
      ),
    ]);
  });

  it('is columns that are not brought in, of which twenty are told', () => {
    const odd = Array.from({length: 21}, (_, at) => `Shoe ${at}`);
    expect(
      lookAt(asFile(`Name,${odd.join(',')}`, `Ida${',x'.repeat(21)}`)),
    ).toContain(`  quiet Not brought in: ${odd.slice(0, 20).join(', ')}`);
  });
});

describe('somebody in a file', () => {
  const one = (line: number, email: string) => ({
    ...emptyPerson,
    name: 'Ida',
    email,
    line,
  });
  const emptyPerson = {
    firstName: '',
    organisation: '',
    role: '',
    phone: '',
    profile: '',
    relationship: '',
    notes: '',
    oddEmail: '',
  };

  it('is on the list already, though like another line of the file, too', () => {
    const {rows} = aWorld({
      changes: [person('P-1', {name: 'I. Berg', email: 'ida@ward.example'})],
    }).tracker;
    const file = [one(2, 'other@ward.example'), one(3, 'ida@ward.example')];
    expect(
      planImport({people: file}, rows.people).same.map(same => same.twiceOn),
    ).toEqual([undefined]);
    expect(
      planImport({people: file}, []).same.map(same => same.twiceOn),
    ).toEqual([2]);
  });

  it.each([
    ['Friend,odd at 1', 'Friend\nE-mail in the file: odd at 1'],
    ['Friend,', 'Friend'],
    [',odd at 1', 'E-mail in the file: odd at 1'],
    [',', ''],
  ])('brings in notes and an odd address: %s', (line, notes) => {
    const {changes} = after(aWorld(), {
      action: 'people.importSave',
      typed: {file: asFile('Name,Notes,Email', `Ida,${line}`)},
    });
    expect(changes).toMatchObject([{set: {notes}}]);
  });
});

describe('people brought in', () => {
  const undo = (batch: string) =>
    after(
      aWorld({changes: ['P-a-1', 'P-a-2', 'P-ab-1'].map(id => person(id))}),
      {action: 'people.importUndo', about: {batch}},
    );

  it('can be taken off again, and no others', () => {
    const {screen} = after(aWorld(), {
      action: 'people.importSave',
      typed: {file: people(1)},
    });
    expect(toldScreen(screen, false)[1]).toBe(
      'button Take them off again → people.importUndo {"batch":"P-new1"} (leaves)',
    );
    expect(undo('P-a').changes).toEqual([
      remove('people', 'P-a-1'),
      remove('people', 'P-a-2'),
    ]);
  });

  it('are not taken off where it is not said which', () => {
    expect(() => undo('')).toThrow('gone');
  });
});
