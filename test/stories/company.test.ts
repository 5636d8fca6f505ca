import * as acts from '../../local/acts';
import {aPersonWithTracker, copyOf} from './support/person';
import {fieldLabelled, says, titles} from './support/panel';
import {rowsOf} from './support/tracker';

const begun = aPersonWithTracker();
const nurse = acts.addWork(begun.visitor, {name: 'Nurse'});
const ana = acts.addPerson(begun.visitor, {name: 'Ana Ruiz'});
acts.addPerson(begun.visitor, {name: 'Bo Lind'});

/** Somebody who knows Ana and Bo. */
const someone = () => copyOf(begun);

describe('who takes part in a talk', () => {
  it('S7.1 may be several from the start: one record, and a letter owed to each', () => {
    const person = someone();
    const {visitor} = person;
    visitor.send({action: 'record.arrange', about: {person: ana}});
    visitor.press('record.saveHeld', {
      withWhom: 'Ana Ruiz; Bo Lind; Cy Ode',
      day: '2027-02-28',
      time: '10:00',
      work: nurse,
    });
    expect(rowsOf(person, 'Interviews')).toMatchObject([
      {Person: 'Ana Ruiz; Bo Lind; Cy Ode'},
    ]);
    expect(
      rowsOf(person, 'People').map(({Name, Stage}) => [Name, Stage]),
    ).toEqual([
      ['Ana Ruiz', 'met'],
      ['Bo Lind', 'met'],
      ['Cy Ode', 'met'],
    ]);
    expect(rowsOf(person, 'Letters').map(row => row['Person'])).toEqual([
      'Ana Ruiz',
      'Bo Lind',
      'Cy Ode',
    ]);
  });

  it('may grow when more people joined in, and is asked about after the talk', () => {
    const person = someone();
    const {visitor} = person;
    visitor.send({action: 'record.arrange', about: {person: ana}});
    visitor.press('record.saveHeld', {day: '2027-02-28', time: '10:00'});
    expect(fieldLabelled(visitor, 'Who takes part').value).toBe('Ana Ruiz');
    visitor.press('record.saveImpressions', {
      impressions: 'Two more came in.',
      withWhom: 'ana ruiz; Bo Lind',
    });
    expect(rowsOf(person, 'Interviews')).toMatchObject([
      {Person: 'Ana Ruiz; Bo Lind', Impressions: 'Two more came in.'},
    ]);
    expect(rowsOf(person, 'Letters')).toHaveLength(2);
    expect(rowsOf(person, 'People')).toHaveLength(2);
  });

  it('S4.19 may be nobody with a name until afterwards, and then owes the letter', () => {
    const person = someone();
    const {visitor} = person;
    visitor.send({action: 'prepare.outing'});
    visitor.press('prepare.saveOuting', {name: 'Autumn fair'});
    visitor.press('prepare.startTalk');
    visitor.press('questions.finish');
    expect(rowsOf(person, 'People')).toHaveLength(2);
    expect(fieldLabelled(visitor, 'Who takes part').value).toBe('');
    visitor.press('record.saveImpressions', {
      impressions: 'Quick and warm.',
      withWhom: 'Ida Berg',
    });
    expect(rowsOf(person, 'People')[2]).toMatchObject({
      Name: 'Ida Berg',
      'How I found them': 'outing',
      Stage: 'met',
    });
    expect(rowsOf(person, 'Letters')).toMatchObject([{Person: 'Ida Berg'}]);
  });
});

describe('a name that is put right', () => {
  it('is put right wherever the person stands', () => {
    const person = someone();
    const {visitor} = person;
    acts.call(visitor, ana, {branch: 'yes'});
    const talk = acts.arrange(visitor, ana, {day: '2027-03-09', time: '10:00'});
    visitor.send({action: 'record.plan', about: {interview: talk}});
    visitor.press('record.addPlan', {what: 'Bring the book'});
    visitor.send({action: 'people.edit', about: {person: ana}});
    visitor.press('people.save', {name: 'Anna Ruiz-Vega'});
    expect(
      (['Calls', 'Interviews'] as const).map(
        tab => rowsOf(person, tab)[0]!['Person'],
      ),
    ).toEqual(['Anna Ruiz-Vega', 'Anna Ruiz-Vega']);
    expect(rowsOf(person, 'Plan')).toMatchObject([{About: 'Anna Ruiz-Vega'}]);
  });

  it('is put right wherever the kind of work stands, with the people who can tell of it', () => {
    const person = someone();
    const {visitor} = person;
    acts.note(visitor, nurse, {source: 'website', learned: 'Nights.'});
    visitor.send({action: 'people.edit', about: {person: ana}});
    visitor.press('people.save', {[`work ${nurse}`]: 'yes'});
    visitor.send({action: 'work.edit', about: {work: nurse}});
    visitor.press('work.save', {name: 'Night nurse'});
    expect(rowsOf(person, 'Research')[0]!['Kind of work']).toBe('Night nurse');
    expect(rowsOf(person, 'People')[0]!['Kinds of work']).toBe('Night nurse');
    visitor.send({action: 'people.edit', about: {person: ana}});
    expect(fieldLabelled(visitor, 'Night nurse').value).toBe('yes');
  });
});

describe('erasing somebody', () => {
  it('S9.7 leaves no row of theirs, and says what stands outside the tracker', () => {
    const person = someone();
    const {visitor} = person;
    acts.call(visitor, ana, {
      branch: 'no',
      name: 'Dee Ode',
      permission: 'yes',
    });
    visitor.send({
      action: 'calls.edit',
      about: {situation: 'cold', person: ana},
    });
    visitor.press('calls.saveWords', {opening: 'Hello Ana, it is me.'});
    visitor.send({action: 'record.arrange', about: {person: ana}});
    visitor.press('record.saveHeld', {
      withWhom: 'Ana Ruiz; Bo Lind',
      day: '2027-02-28',
      time: '10:00',
    });
    visitor.send({action: 'people.remove', about: {person: ana}});
    visitor.press('people.erase');
    expect(says(visitor)).toContain('notes of your own');
    for (const tab of [
      'People',
      'Interviews',
      'Answers',
      'Letters',
      'Calls',
      'Scripts',
      'Referrals',
      'Plan',
    ])
      expect(JSON.stringify(rowsOf(person, tab))).not.toContain('Ana');
    expect(rowsOf(person, 'Interviews')).toMatchObject([{Person: 'Bo Lind'}]);
    visitor.press('record.search');
    expect(titles(visitor)).toEqual([]);
  });
});
