import {Problem} from '../../../src/core/problem';
import {put} from '../../../src/core/tracker';
import {after} from '../support/day';
import {
  blocksOf,
  buttonNamed,
  fieldNamed,
  fieldsOf,
  wordsOf,
} from '../support/screens';
import {aWorld} from '../support/world';

const asFile = (...lines: readonly string[]) =>
  Buffer.from(lines.join('\n')).toString('base64');
const look = (file: string) => ({
  action: 'people.importLook',
  typed: {file},
});
const save = (file: string, more = {}) => ({
  action: 'people.importSave',
  typed: {file, ...more},
});

const linkedIn = asFile(
  'First Name,Last Name,URL,Email Address,Company,Position,Connected On',
  'Ida,Berg,https://www.linkedin.com/in/ida,ida@honey.example,Honey,Beekeeper,01 Mar 2026',
  'Max,Roth,https://www.linkedin.com/in/max,,Wax,Chandler,02 Mar 2026',
  'Max,Roth,https://www.linkedin.com/in/max,,Wax,Chandler,02 Mar 2026',
  ',,,,,,03 Mar 2026',
);
const withIda = () =>
  aWorld({
    changes: [
      put('people', 'P-1', {name: 'I. Berg', email: 'Ida@Honey.example'}),
      put('work', 'W-1', {name: 'Nurse'}),
    ],
  });

describe('bringing in people from a file', () => {
  it('asks for a CSV file, and for one where none was chosen', () => {
    const {screen} = after(aWorld(), {action: 'people.import'});
    expect(fieldNamed(screen, 'file')).toMatchObject({
      kind: 'file',
      accept: '.csv',
    });
    expect(() => after(aWorld(), look(''))).toThrow(
      new Problem('noFile', {}, 'file'),
    );
  });

  it('shows before saving how many, which columns, the first few, who is there already and which lines name nobody', () => {
    const {screen, changes} = after(withIda(), look(linkedIn));
    expect(changes).toEqual([]);
    expect(
      blocksOf(screen).flatMap(block =>
        block.show === 'text'
          ? [block.text]
          : block.show === 'details'
            ? [block.summary]
            : block.show === 'list'
              ? block.items.map(item => `${item.title} - ${item.text ?? ''}`)
              : [],
      ),
    ).toEqual([
      'These look like LinkedIn connections.',
      '1 new person in this file.',
      'Max Roth - Chandler, Wax',
      'What the columns became',
      'First Name → first name - ',
      'Last Name → last name - ',
      'URL → profile address - ',
      'Email Address → e-mail - ',
      'Company → organisation - ',
      'Position → role - ',
      'Not brought in: Connected On',
      '2 people seem to be on your list already, or twice in the file',
      'Ida Berg, line 2 - on your list',
      'Max Roth, line 4 - also on line 3',
      '1 line could not be taken: it names nobody',
      'Line 5',
    ]);
  });

  it('keeps the file chosen, so that saving sends it again', () => {
    const {screen} = after(withIda(), look(linkedIn));
    expect([
      fieldsOf(screen).find(field => field.name === 'file')?.keep,
      buttonNamed(screen, 'Add 1 person'),
    ]).toEqual([true, {action: 'people.importSave'}]);
  });

  it('S2.1 S2.8 writes everybody new at once, as people met online who are not known', () => {
    const {changes} = after(withIda(), save(linkedIn, {work: 'W-1'}));
    expect(changes).toEqual([
      {
        table: 'people',
        id: 'P-new1-1',
        set: {
          name: 'Max Roth',
          firstName: 'Max',
          stage: 'to approach',
          organisation: 'Wax',
          role: 'Chandler',
          email: '',
          phone: '',
          profile: 'https://www.linkedin.com/in/max',
          relationship: 'online',
          known: false,
          work: 'Nurse',
          howFound: 'online',
          mayUseName: 'not asked',
          notes: '',
          addedOn: '2027-03-01',
        },
      },
    ]);
  });

  it('brings in those who seem to be there already when told to', () => {
    const {changes} = after(withIda(), save(linkedIn, {also: 'yes'}));
    expect(changes.map(change => change.id)).toEqual([
      'P-new1-1',
      'P-new1-2',
      'P-new1-3',
    ]);
  });

  it('adds nobody twice when the same file is saved again', () => {
    const once = after(withIda(), save(linkedIn));
    const twice = after(once.world, save(linkedIn));
    expect([twice.changes, twice.screen.said]).toEqual([
      [],
      'Nobody was added: all of them were on your list already.',
    ]);
  });

  it('takes everybody of one file off the list again, and nobody else', () => {
    const saved = after(withIda(), save(linkedIn));
    const undone = after(
      saved.world,
      buttonNamed(saved.screen, 'Take them off again'),
    );
    expect(undone.world.tracker).toEqual(withIda().tracker);
  });

  it('S2.5 takes who stands in an address book for somebody known, unless told otherwise', () => {
    const file = asFile('Name,E-mail 1 - Value', 'Ida,ida@honey.example');
    const {screen} = after(aWorld(), look(file));
    expect([
      fieldNamed(screen, 'known').value,
      after(aWorld(), save(file, {known: 'yes'})).changes,
      after(aWorld(), save(file, {known: ''})).changes,
    ]).toMatchObject([
      'yes',
      [{set: {known: true, howFound: 'knew them', relationship: ''}}],
      [{set: {known: false, howFound: ''}}],
    ]);
  });

  it('keeps what stands where an e-mail address should be, and says so beforehand', () => {
    const file = asFile('Name,E-mail,Notes', 'Ida,ida at honey,Likes tea');
    const {screen} = after(aWorld(), look(file));
    expect(wordsOf(screen)).toContain('Ida, line 2: ida at honey');
    expect(after(aWorld(), save(file)).changes).toMatchObject([
      {set: {email: '', notes: 'Likes tea\nE-mail in the file: ida at honey'}},
    ]);
  });

  it('takes a relationship from the file, and a friend for somebody known', () => {
    const file = asFile('Name;How I know them', 'Ida;friend', 'Max;my dentist');
    expect(after(aWorld(), save(file)).changes).toMatchObject([
      {set: {relationship: 'friend', known: true}},
      {set: {relationship: 'my dentist', known: false}},
    ]);
  });

  it('brings in twenty thousand people in one write and a small screen, beside ten thousand', () => {
    const start = aWorld({
      changes: Array.from({length: 10_000}, (_, index) =>
        put('people', `P-${index}`, {name: `Person ${index}`}),
      ),
    });
    const file = asFile(
      'Name,Company',
      ...Array.from(
        {length: 20_000},
        (_, index) => `Person ${index},${index < 10_000 ? '' : 'Honey'}`,
      ),
    );
    const shown = after(start, look(file)).screen;
    const {changes, screen} = after(start, save(file));
    expect(changes).toHaveLength(10_000);
    expect([shown, screen].map(one => wordsOf(one).length < 10_000)).toEqual([
      true,
      true,
    ]);
  });
});
