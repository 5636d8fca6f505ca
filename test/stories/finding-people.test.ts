import * as acts from '../../local/acts';
import {aPersonAfterATalk, aPersonWithTracker, copyOf} from './support/person';
import {choicesOf, fieldLabelled, offers, says, titles} from './support/panel';
import {rowsOf} from './support/tracker';

/** As a spreadsheet counts days: 1 March 2027, which it is. */
const FIRST_OF_MARCH = 46447;

/** Somebody with a kind of work, Ana Ruiz, and a talk with her. */
const begun = aPersonAfterATalk();
const someone = () => copyOf(begun);

const named = (name: string) => expect.objectContaining({Name: name});

describe('finding people', () => {
  it('S2.1 S5.1 lists people, links them to kinds of work, and a talk is with one of them', () => {
    const person = someone();
    const {visitor} = person;
    visitor.send({action: 'people.home'});
    visitor.press('people.new');
    const nurse = fieldLabelled(visitor, 'Nurse').name;
    const {id} = visitor.press('people.save', {
      name: 'Bo Lind',
      [nurse]: 'yes',
    });
    visitor.press('record.arrange');
    visitor.press('record.saveArranged', {day: '2027-03-09', time: '10:00'});
    expect(rowsOf(person, 'People')[1]).toMatchObject({
      Name: 'Bo Lind',
      'Kinds of work': 'Nurse',
    });
    expect(rowsOf(person, 'Interviews')[1]).toMatchObject({
      Person: 'Bo Lind',
      'Person ids': id.split(' ')[1],
    });
  });

  it('S2.7 S2.8 knows five groups of acquaintances and others, and takes an own word', () => {
    const person = someone();
    const {visitor} = person;
    visitor.send({action: 'people.home'});
    visitor.press('people.new');
    expect(choicesOf(visitor, 'How I know them')).toEqual(
      expect.arrayContaining([
        'friend',
        'relative',
        'fellow student',
        'co-worker',
        'neighbour',
        'referral',
        'volunteer',
        'exhibitor or recruiter',
      ]),
    );
    visitor.press('people.save', {
      name: 'Bo Lind',
      relationship: 'my old choir',
    });
    expect(rowsOf(person, 'People')).toContainEqual(
      expect.objectContaining({'How I know them': 'my old choir'}),
    );
  });

  it('S2.2 S2.3 S2.4 S2.5 S2.6 offers practice with people one knows, talkers first; it may be had twice, is counted apart, and may be left out', () => {
    const person = someone();
    const {visitor} = person;
    acts.addPerson(visitor, {
      name: 'Quiet Friend',
      relationship: 'friend',
      known: 'yes',
    });
    const aunt = acts.addPerson(visitor, {
      name: 'Aunt Vera',
      relationship: 'relative',
      known: 'yes',
      talker: 'yes',
    });
    acts.addPerson(visitor, {name: 'Stranger'});
    const nurse = String(rowsOf(person, 'Work')[0]!['Id']);
    visitor.send({action: 'people.home'});
    visitor.press('people.practice');
    expect(titles(visitor)).toEqual(['Aunt Vera', 'Quiet Friend']);
    for (const day of ['2027-02-20', '2027-02-22']) {
      visitor.send({action: 'people.practice'});
      visitor.press('record.arrange', {}, {person: aunt});
      expect(fieldLabelled(visitor, 'How you meet').value).toBe('practice');
      visitor.press('record.saveHeld', {day, time: '18:00', work: nurse});
    }
    expect(
      rowsOf(person, 'Interviews').filter(({Type}) => Type === 'practice'),
    ).toHaveLength(2);
    visitor.send({action: 'work.home'});
    expect(says(visitor)).toContain('1 opinion of 3');
    const [, rehearsal] = rowsOf(person, 'Interviews');
    acts.impressions(visitor, String(rehearsal!['Id']), {
      countPractice: 'yes',
    });
    visitor.send({action: 'work.home'});
    expect(says(visitor)).toContain('2 opinions of 3');
  });

  it('S2.2 offers practice before the first talk of all, and never again once somebody was met without it', () => {
    const {visitor} = aPersonWithTracker();
    acts.addWork(visitor, {name: 'Nurse'});
    const aunt = acts.addPerson(visitor, {
      name: 'Aunt Vera',
      relationship: 'relative',
      known: 'yes',
      talker: 'yes',
    });
    acts.rehearse(visitor, 'someoneKnown');
    visitor.open();
    expect(titles(visitor)).toContain(
      'Try a practice talk with somebody you know',
    );
    acts.arrange(visitor, aunt, {day: '2027-03-20', time: '09:00'});
    visitor.open();
    expect(offers(visitor)).not.toContain('people.practice');
  });

  it('S2.9 S2.10 S2.11 S2.12 S2.13 S2.14 reads and finds people online and in print, at all the places there are and at one’s own', () => {
    const person = someone();
    const {visitor} = person;
    visitor.send({action: 'prepare.home'});
    visitor.press('prepare.note');
    expect(choicesOf(visitor, 'Which P')).toEqual([
      'PC',
      'Paper',
      'People',
      'Participation',
    ]);
    expect(choicesOf(visitor, 'Source')).toEqual(
      expect.arrayContaining([
        'website',
        'library',
        'employment centre',
        'career counselling centre - school',
        'career counselling centre - college',
        'career counselling centre - university',
      ]),
    );
    visitor.press('prepare.saveNote', {
      p: 'Paper',
      source: 'my uncle’s shelf',
      title: 'The ward at night',
      learned: 'Nights are quieter than days.',
    });
    visitor.send({action: 'people.home'});
    visitor.press('people.new');
    const note = fieldLabelled(visitor, 'The research note that led to them');
    const {value} = note.choices!.find(({label}) =>
      label.includes('The ward at night'),
    )!;
    visitor.press('people.save', {
      name: 'Bo Lind',
      howFound: 'research note',
      [note.name]: value,
    });
    expect(rowsOf(person, 'Research')).toMatchObject([
      {Source: 'my uncle’s shelf'},
    ]);
    expect(says(visitor)).toContain('The ward at night');
  });

  it('S3.6 S3.7 S3.8 S5.12 S6.10 turns several names from one talk into people to approach, each with who named them and a day, and finds them again', () => {
    const person = someone();
    const {visitor} = person;
    visitor.send({action: 'record.home'});
    visitor.press('record.show');
    visitor.press('record.impressions');
    visitor.press('record.saveImpressions', {
      'name 1': 'Bo Lind, head nurse, 0660 123',
      'permission 1': 'yes',
      'name 2': 'Cy Ode',
      'permission 2': 'no',
    });
    expect(rowsOf(person, 'People').slice(1)).toEqual([
      named('Bo Lind'),
      named('Cy Ode'),
    ]);
    expect(rowsOf(person, 'People')[1]).toMatchObject({
      'Named by': 'Ana Ruiz',
      'May I say who named them': 'yes',
      'Next action': 'Get in touch: Ana Ruiz gave you the name',
      'Next on': FIRST_OF_MARCH + 3,
    });
    visitor.send({action: 'record.search'});
    visitor.press('record.search', {query: 'head nurse'});
    expect(titles(visitor).join()).toContain('Bo Lind');
  });

  it('S4.11 leads from those one knows to those one does not, after practice', () => {
    const person = someone();
    const {visitor} = person;
    acts.addPerson(visitor, {name: 'Stranger', organisation: 'Elsewhere'});
    acts.addPerson(visitor, {
      name: 'Neighbour Nils',
      relationship: 'neighbour',
      known: 'yes',
    });
    visitor.send({action: 'people.home'});
    const order = titles(visitor);
    expect(order.indexOf('Neighbour Nils')).toBeLessThan(
      order.indexOf('Stranger'),
    );
    const toStrangers =
      'Practice went well: try a few words with people you do not know, at an outing';
    visitor.open();
    expect(titles(visitor)).not.toContain(toStrangers);
    const [, , nils] = rowsOf(person, 'People');
    for (const day of ['2027-02-20', '2027-02-22']) {
      visitor.send({
        action: 'record.arrange',
        about: {person: String(nils!['Id']), type: 'practice'},
      });
      visitor.press('record.saveHeld', {day, time: '18:00'});
    }
    acts.addPerson(visitor, {name: 'Friend Fay', known: 'yes'});
    visitor.send({action: 'people.home'});
    const after = titles(visitor);
    expect(after.indexOf('Stranger')).toBeLessThan(after.indexOf('Friend Fay'));
  });

  it('S3.9 S3.10 counts opinions against a target and asks for more people where the work still draws', () => {
    const person = someone();
    const {visitor} = person;
    const nurse = String(rowsOf(person, 'Work')[0]!['Id']);
    visitor.send({action: 'work.home'});
    visitor.press('work.edit');
    visitor.press('work.save', {interestBefore: '5', target: '4'});
    expect(says(visitor)).toContain('1 opinion of 4');
    acts.introduce(visitor, {name: 'Robin Rook'});
    acts.rehearse(visitor, 'cold');
    visitor.send({action: 'prepare.home'});
    visitor.press('prepare.work');
    visitor.press('prepare.note');
    visitor.press('prepare.saveNote', {source: 'website', learned: 'Shifts.'});
    acts.describeWork(visitor, nurse, {interestAfter: '2'});
    visitor.open();
    expect(offers(visitor)).not.toContain('people.new');
    acts.describeWork(visitor, nurse, {interestAfter: '5'});
    visitor.open();
    expect(titles(visitor)).toContain(
      'Nurse draws you, and you have 1 opinion of 4: find somebody else who does it',
    );
    visitor.press('people.new');
    expect(fieldLabelled(visitor, 'Nurse').value).toBe('yes');
  });
});
