import * as acts from '../../local/acts';
import {type Press, ToldToMend} from '../../local/panel';
import {type Visitor} from '../../local/visitor';
import {byHand} from './support/by-hand';
import {fieldLabelled, offers, pressOf, says} from './support/panel';
import {aPersonWithTracker, copyOf, type Someone} from './support/person';
import {rowsOf} from './support/tracker';

const begun = aPersonWithTracker();
const nurse = acts.addWork(begun.visitor, {name: 'Nurse'});
const ana = acts.addPerson(begun.visitor, {
  name: 'Ana Ruiz',
  organisation: 'St. Anne’s',
});
const robin = (): Someone => copyOf(begun);

type Typed = Readonly<Record<string, string>>;

/** What somebody is told to put right, and at which field. */
function told(
  visitor: Visitor,
  action: string,
  typed: Typed,
): {sentence: string; field: string | undefined} {
  try {
    visitor.press(action, typed);
  } catch (problem) {
    if (!(problem instanceof ToldToMend)) throw problem;
    return {sentence: problem.message, field: problem.field};
  }
  throw new Error(`${action} took ${JSON.stringify(typed)}`);
}

/** A form, how it is kept, what is typed into it that cannot be, and what is said beside which field. */
const FORMS: readonly (readonly [string, Press, string, Typed, string])[] = [
  [
    'a talk on a day that no calendar has',
    {action: 'record.arrange', about: {person: ana}},
    'record.saveArranged',
    {day: '2027-02-30', time: '10:00'},
    'day: There is no day “2027-02-30”. Choose one from the calendar.',
  ],
  [
    'a talk at a time that no clock shows',
    {action: 'record.arrange', about: {person: ana}},
    'record.saveArranged',
    {day: '2027-03-09', time: '25:99'},
    'time: There is no time “25:99”. Write it like 14:30.',
  ],
  [
    'a talk with nobody',
    {action: 'record.arrange'},
    'record.saveArranged',
    {day: '2027-03-09', time: '10:00'},
    'name: With whom is the talk? Type a name.',
  ],
  [
    'a next step on a day that no calendar has',
    {action: 'people.edit', about: {person: ana}},
    'people.save',
    {nextOn: '2027-13-01'},
    'nextOn: There is no day “2027-13-01”. Choose one from the calendar.',
  ],
  [
    'half an e-mail address',
    {action: 'people.new'},
    'people.save',
    {name: 'Bo', email: 'bo at home'},
    'email: “bo at home” is not a whole e-mail address. It needs a name, an @ and a domain such as example.org; or leave the field empty.',
  ],
  [
    'opinions that are no number',
    {action: 'work.edit', about: {work: nurse}},
    'work.save',
    {target: 'lots'},
    'target: “lots” is not a number of people. Use a whole number, for example 3.',
  ],
  [
    'an outing without a name',
    {action: 'prepare.outing'},
    'prepare.saveOuting',
    {place: 'Town hall'},
    'name: Give the outing a name, for example the place or the group.',
  ],
  [
    'minutes of reading that are no number',
    {action: 'prepare.note', about: {work: nurse}},
    'prepare.saveNote',
    {title: 'A page', minutes: 'half an hour'},
    'minutes: “half an hour” is not a number of minutes. Use whole minutes, for example 20.',
  ],
  [
    'minutes to ask for that are no number',
    {action: 'calls.me'},
    'calls.saveMe',
    {minutes: 'a few'},
    'minutes: “a few” is not a whole number. Use one such as 15, or leave the field empty.',
  ],
  [
    'something to do that is not said',
    {action: 'record.plan'},
    'record.addPlan',
    {what: '  '},
    'what: Write down what you mean to do.',
  ],
  [
    'fifty thousand characters and one',
    {action: 'work.edit', about: {work: nurse}},
    'work.save',
    {imagined: 'x'.repeat(50_001)},
    'imagined: “What I imagine” has 50001 characters, and a cell of the spreadsheet takes 50000. Shorten it, then try again; nothing has been saved yet.',
  ],
];

describe('what cannot be', () => {
  it.each(FORMS)(
    '%s: is told beside its field, with what to do, and nothing is saved',
    (_what, look, action, typed, expected) => {
      const person = robin();
      const tabs = ['Work', 'People', 'Interviews', 'Outings', 'Plan'];
      const before = tabs.map(tab => rowsOf(person, tab));
      person.visitor.send(look);
      const {sentence, field} = told(person.visitor, action, typed);
      expect(`${field}: ${sentence}`).toBe(expected);
      expect(tabs.map(tab => rowsOf(person, tab))).toEqual(before);
    },
  );

  it('in the sheet itself: is named by its cell when the panel opens, and stays', () => {
    const person = robin();
    const hand = byHand(person);
    hand.type('People', 2, {'Next on': 'the 30th of February'});
    person.visitor.open();
    expect(says(person.visitor)).toContain(
      hand.address('People', 2, 'Next on'),
    );
    expect(rowsOf(person, 'People')[0]).toMatchObject({
      'Next on': 'the 30th of February',
    });
  });
});

describe('two people of one name', () => {
  /** Robin knows two. */
  function withTwo(): Someone {
    const person = robin();
    acts.addPerson(person.visitor, {
      name: 'Ana Ruiz',
      organisation: 'The harbour',
    });
    return person;
  }

  it('are asked about where only the name is typed, and told apart by the organisation behind it', () => {
    const person = withTwo();
    const {visitor} = person;
    visitor.send({action: 'record.arrange'});
    const talk = {day: '2027-03-09', time: '10:00', name: 'Ana Ruiz'};
    expect(told(visitor, 'record.saveArranged', talk)).toEqual({
      sentence:
        'Several people are called Ana Ruiz. Put the organisation in brackets behind the name; where none is noted, note one for each of them first.',
      field: 'name',
    });
    visitor.press('record.saveArranged', {
      ...talk,
      name: 'ana ruiz (the harbour)',
    });
    const [, harbour] = rowsOf(person, 'People');
    expect(rowsOf(person, 'Interviews')).toMatchObject([
      {'Person ids': harbour!['Id']},
    ]);
  });

  it('are not both thanked for a talk that was typed into the sheet with the name alone', () => {
    const person = withTwo();
    byHand(person).add('Interviews', {
      Person: 'Ana Ruiz',
      Start: '2027-02-26 10:00',
    });
    const {visitor} = person;
    visitor.open();
    const talk = String(rowsOf(person, 'Interviews')[0]!['Id']);
    visitor.send({action: 'record.impressions', about: {interview: talk}});
    expect(
      told(visitor, 'record.saveImpressions', {impressions: 'Kind'}).sentence,
    ).toContain('Several people are called Ana Ruiz.');
    byHand(person).type('Interviews', 2, {Person: 'Ana Ruiz (The harbour)'});
    visitor.press('record.saveImpressions', {impressions: 'Kind'});
    expect(rowsOf(person, 'Letters')).toHaveLength(1);
  });

  it('may both stay on the list, after a question', () => {
    const person = robin();
    const {visitor} = person;
    visitor.send({action: 'people.new'});
    visitor.press('people.save', {
      name: 'Ana Ruiz',
      organisation: 'St. Anne’s',
      notes: 'Another one',
    });
    expect(rowsOf(person, 'People')).toHaveLength(1);
    visitor.send(pressOf(visitor, 'people.save'));
    expect(rowsOf(person, 'People')).toMatchObject([
      {Name: 'Ana Ruiz'},
      {Name: 'Ana Ruiz', Notes: 'Another one'},
    ]);
  });
});

describe('whatever is typed', () => {
  it.each([
    ['emoji', 'Ana 😀👩‍⚕️'],
    ['a name from the right', 'שרה בן־ארי'],
    ['a name with marks of direction', '\u202eAna\u202c'],
    ['what looks like a formula', '=SUM(A1:A9)'],
    ['what looks like a field', '{{First name}}'],
    ['what looks like HTML', '<b onclick="x()">Ana</b>'],
  ])(
    '%s stays as it is, from the form to the sheet and back',
    (_what, name) => {
      const person = robin();
      const {visitor} = person;
      const id = acts.addPerson(visitor, {name, notes: name});
      visitor.send({action: 'people.edit', about: {person: id}});
      expect(says(visitor)).toContain(JSON.stringify(name));
      expect(rowsOf(person, 'People')[1]).toMatchObject({
        Name: name,
        Notes: name,
      });
      visitor.send({action: 'calls.script', about: {person: id}});
      expect(offers(visitor)).toContain('calls.log');
    },
  );

  it('fifty thousand characters stay, and the panel still opens', () => {
    const person = robin();
    const {visitor} = person;
    const long = 'ä'.repeat(50_000);
    visitor.send({action: 'work.edit', about: {work: nurse}});
    visitor.press('work.save', {imagined: long});
    visitor.open();
    visitor.send({action: 'work.edit', about: {work: nurse}});
    expect(says(visitor)).toContain(long);
  });

  it('a talk with somebody who is not in People brings them along', () => {
    const person = robin();
    const {visitor} = person;
    visitor.send({action: 'record.arrange'});
    visitor.press('record.saveHeld', {
      name: 'Dr Ana María López',
      day: '2027-02-28',
      time: '10:00',
    });
    expect(rowsOf(person, 'People')[1]).toMatchObject({
      Name: 'Dr Ana María López',
      'First name': 'Ana',
      Stage: 'met',
    });
  });

  it('somebody who is not in People and stands in a talk typed into the sheet joins them with the impressions, and is owed a letter', () => {
    const person = robin();
    const {visitor} = person;
    byHand(person).add('Interviews', {
      Person: 'Ida Berg',
      Start: '2027-02-26 10:00',
    });
    visitor.open();
    const talk = String(rowsOf(person, 'Interviews')[0]!['Id']);
    acts.impressions(visitor, talk, {impressions: 'Kind'});
    expect(rowsOf(person, 'People')[1]).toMatchObject({
      Name: 'Ida Berg',
      Stage: 'met',
    });
    expect(rowsOf(person, 'Letters')).toMatchObject([{Person: 'Ida Berg'}]);
  });

  it('about an outing is kept when a talk is begun on the same screen', () => {
    const person = robin();
    const {visitor} = person;
    visitor.send({action: 'prepare.outing'});
    visitor.press('prepare.saveOuting', {name: 'Open house'});
    visitor.press('prepare.startTalk', {whom: 'Bo', notes: 'Bring a card'});
    expect(rowsOf(person, 'Outings')).toMatchObject([{Notes: 'Bring a card'}]);
  });

  it('of a name stays for the talk when the outing is kept first', () => {
    const {visitor} = robin();
    acts.outing(visitor, {name: 'Open house'});
    visitor.press('prepare.saveOuting', {whom: 'Bo Lind'});
    expect(fieldLabelled(visitor, 'Their name, if you know it').value).toBe(
      'Bo Lind',
    );
  });

  it('no address is needed until a letter goes, and then the field is named', () => {
    const {visitor} = robin();
    visitor.send({action: 'record.arrange', about: {person: ana}});
    visitor.press('record.saveHeld', {day: '2027-02-28', time: '10:00'});
    visitor.press('record.saveImpressions', {impressions: 'Kind'});
    visitor.send({action: 'thanks.home'});
    visitor.press('thanks.letter');
    visitor.press('thanks.see', {
      particular: 'Nights are calm.',
      willDo: 'I will read it.',
      ownSentence: 'It stays with me.',
      myName: 'Robin Rook',
    });
    expect(says(visitor)).toContain('no e-mail address');
  });
});
