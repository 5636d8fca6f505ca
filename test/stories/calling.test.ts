import * as acts from '../../local/acts';
import type {Visitor} from '../../local/visitor';
import {byHand} from './support/by-hand';
import {aPersonWithTracker, copyOf} from './support/person';
import {fieldLabelled, offers, says, titles} from './support/panel';
import {rowsOf} from './support/tracker';

const begun = aPersonWithTracker();
acts.introduce(begun.visitor, {
  name: 'Robin Rook',
  introduction: 'I work in a bakery',
  reach: '0660 555',
});
const nurse = acts.addWork(begun.visitor, {name: 'Nurse'});
const tickedWork = {[`work ${nurse}`]: 'yes'};
const ana = acts.addPerson(begun.visitor, {
  name: 'Ana Ruiz',
  organisation: 'St. Anne’s',
  phone: '01 234',
});

/** Robin with one person to call. */
const robin = () => copyOf(begun);

/** Each situation of the list of scripts on the screen. */
const situationsOf = ({screen}: Visitor): readonly string[] =>
  screen.blocks
    .flatMap(block => [block, ...(block.blocks ?? [])])
    .flatMap(({items = []}) => items)
    .flatMap(({press}) => press?.about?.['situation'] ?? []);

/** As a spreadsheet counts days: Monday 1 March 2027, the day of the calls. */
const TODAY = 46447;
const DAY = 24 * 3600_000;

/** Every way a call may go, as the card names it: what is noted, what comes next with Ana in how many days, and what the screen says to go on with. */
const WAYS: readonly (readonly [
  string,
  string,
  readonly [string, number] | undefined,
  string,
])[] = [
  ['yes', 'agreed', ['Set day and time', 0], 'Which day suits you'],
  ['no', 'declined', undefined, 'Who else does this work'],
  [
    'talkNow',
    'talk now',
    ['Write down what they told you', 0],
    'Open my questions',
  ],
  ['voicemail', 'voicemail left', ['Call again', 1], 'You can reach me here'],
  ['reception', 'call back', ['Call again', 1], 'Who answered'],
  ['later', 'call back', ['Call again', 1], 'Which day and hour'],
  [
    'noAnswer',
    'no answer',
    ['Try somebody else there as well', 3],
    'stays silent',
  ],
  ['busy', 'declined - busy', ['Try again, they had no time', 28], 'And then?'],
  [
    'notHiring',
    'declined - not hiring',
    ['Try again, they had no time', 28],
    'And then?',
  ],
  [
    'resume',
    'asked for a résumé',
    ['Ask for the talk again; send a résumé only if they still want it', 1],
    'And then?',
  ],
  ['personnel', 'wrong person', undefined, 'And then?'],
  ['phoneOnly', 'agreed', ['Set day and time', 0], 'Set day and time'],
  [
    'willReply',
    'will reply',
    ['Try somebody else there as well', 3],
    'glad to hear from you',
  ],
];

describe('calling', () => {
  it('S3.1 S3.3 S3.13 has scripts for every situation, each with a marked beginning and something that puts the other at ease', () => {
    const {visitor} = robin();
    visitor.send({action: 'calls.home'});
    const scripts = offers(visitor).filter(one => one === 'calls.script');
    expect(scripts.length).toBeGreaterThanOrEqual(20);
    for (const situation of situationsOf(visitor)) {
      visitor.send({action: 'calls.script', about: {situation}});
      expect(says(visitor)).toContain('To begin');
      expect(says(visitor)).toContain('To put them at ease');
    }
  });

  it('S0.6 asks nobody for a job in any script', () => {
    const {visitor} = robin();
    visitor.send({action: 'calls.home'});
    const situations = situationsOf(visitor);
    expect(situations.length).toBeGreaterThanOrEqual(20);
    for (const situation of situations) {
      visitor.send({action: 'calls.script', about: {situation}});
      expect(says(visitor)).not.toMatch(
        /do you have (a|any) (job|opening|vacanc)|hire me|apply for|I(’m| am) looking for (a job|work)/i,
      );
    }
  });

  it('S3.4 opens a script from a person with the names filled in, and using it logs the call', () => {
    const person = robin();
    const {visitor} = person;
    visitor.send({action: 'people.home'});
    visitor.press('people.show', {}, {person: ana});
    visitor.press('calls.script');
    expect(says(visitor)).toContain('Robin Rook');
    expect(says(visitor)).not.toContain('{{');
    visitor.press('calls.log', {}, {branch: 'later'});
    visitor.press('calls.keep', {confidence: '2', notes: 'After the holidays'});
    expect(rowsOf(person, 'Calls')).toMatchObject([
      {
        Person: 'Ana Ruiz',
        'What came of it': 'call back',
        Notes: 'After the holidays',
      },
    ]);
  });

  it('S3.4 S3.8 keeps the hour that was agreed for another call, and a day set by hand', () => {
    const person = robin();
    const {visitor} = person;
    acts.call(visitor, ana, {
      branch: 'later',
      nextOn: '2027-03-01',
      nextTime: '9:30',
    });
    expect(rowsOf(person, 'Calls')[0]).toMatchObject({'Next at': '09:30'});
    visitor.send({action: 'calls.home'});
    expect(says(visitor)).toContain('call again at 09:30');
    acts.call(visitor, ana, {branch: 'noAnswer', nextOn: '2027-03-22'});
    visitor.send({action: 'calls.home'});
    expect(says(visitor)).toContain('Monday, 22 March');
    expect(() =>
      acts.call(visitor, ana, {branch: 'later', nextTime: '27:00'}),
    ).toThrow('27:00');
  });

  it('S3.7 links a name given in a call to that call', () => {
    const person = robin();
    acts.call(person.visitor, ana, {branch: 'no', name: 'Dee Ode'});
    expect(rowsOf(person, 'Referrals')[0]!['Call id']).toBe(
      rowsOf(person, 'Calls')[0]!['Id'],
    );
  });

  it('S3.2 shows a script for a situation of one’s own, typed into the sheet', () => {
    const person = robin();
    byHand(person).add('Scripts', {
      Situation: 'Ringing my old school',
      'My words': 'Hello, it is Robin, class of 2015.',
    });
    person.visitor.send({action: 'calls.home'});
    expect(says(person.visitor)).toContain('Ringing my old school');
    expect(says(person.visitor)).toContain('class of 2015');
  });

  it.each(WAYS)(
    'S3.4 S3.8 goes on when the call goes this way: %s; it is logged as «%s» with what comes next, and the card has the words for it',
    (branch, outcome, next, words) => {
      const person = robin();
      const {visitor} = person;
      acts.call(visitor, ana, {branch});
      expect(rowsOf(person, 'Calls')).toMatchObject([
        {Person: 'Ana Ruiz', 'What came of it': outcome},
      ]);
      const [row] = rowsOf(person, 'People');
      expect([row!['Next action'], row!['Next on']]).toEqual(
        next ? [next[0], TODAY + next[1]] : [undefined, undefined],
      );
      expect(says(visitor)).toContain(words);
      expect(says(visitor)).not.toContain('{{');
    },
  );

  it('S3.8 leaves silence in peace: somebody else there, once more, and then it rests, with a kind word', () => {
    const person = robin();
    const {visitor, workspace} = person;
    acts.call(visitor, ana, {branch: 'noAnswer'});
    workspace.clock.advance(3 * DAY);
    visitor.send({action: 'calls.home'});
    expect(says(visitor)).toContain('Somebody else at St. Anne’s');
    workspace.clock.advance(7 * DAY);
    visitor.send({action: 'calls.home'});
    expect(says(visitor)).toContain('One more gentle try is fine.');
    acts.call(visitor, ana, {branch: 'sent'});
    workspace.clock.advance(11 * DAY);
    visitor.send({action: 'calls.script', about: {person: ana}});
    expect(says(visitor)).toContain('It is kind to let it rest now.');
    visitor.press('calls.rest');
    expect(visitor.screen.said).toContain('You did what is fair');
    expect(rowsOf(person, 'People')[0]).toMatchObject({Stage: 'resting'});
    expect(rowsOf(person, 'People')[0]).not.toHaveProperty('Next on');
    expect(titles(visitor).join()).not.toContain('Ana Ruiz');
  });

  it('tells one’s own answers as counts, and as a share only from five people on', () => {
    const {visitor} = robin();
    acts.call(visitor, ana, {branch: 'yes'});
    const others = ['Bo', 'Cy', 'Di', 'Ed'].map(name =>
      acts.addPerson(visitor, {name}),
    );
    others
      .slice(0, 3)
      .forEach(other => acts.call(visitor, other, {branch: 'noAnswer'}));
    visitor.send({action: 'calls.home'});
    expect(says(visitor)).toContain('1 of 4 answered so far.');
    expect(says(visitor)).not.toContain('%');
    acts.call(visitor, others[3]!, {branch: 'noAnswer'});
    visitor.send({action: 'calls.home'});
    expect(says(visitor)).toContain('1 of 5 answered so far (20%).');
  });

  it('S3.4 speaks of a kind of work as one would say it, and asks how where that is not known', () => {
    const person = robin();
    const {visitor} = person;
    const bo = acts.addPerson(visitor, {name: 'Bo Lind', ...tickedWork});
    visitor.send({action: 'calls.script', about: {person: bo}});
    expect(says(visitor)).toContain('finding out about Nurse');
    visitor.press('work.edit');
    visitor.press('work.save', {saidAs: 'a nurse’s work'});
    visitor.send({action: 'calls.script', about: {person: bo}});
    expect(says(visitor)).toContain('finding out about a nurse’s work');
    expect(offers(visitor)).not.toContain('work.edit');
    expect(rowsOf(person, 'Work')).toMatchObject([
      {'Kind of work': 'Nurse', 'How you would say it': 'a nurse’s work'},
    ]);
  });

  it('says where to look when silence has lasted and nobody else there is known', () => {
    const {workspace, visitor} = robin();
    acts.call(visitor, ana, {branch: 'voicemail'});
    workspace.clock.advance(4 * 24 * 3600_000);
    visitor.send({action: 'calls.script', about: {person: ana}});
    expect(says(visitor)).toContain('Nobody else there is on your list yet.');
  });

  it('S3.6 S3.7 S5.14 asks who else after a no, and names the giver only with leave', () => {
    const person = robin();
    const {visitor} = person;
    acts.call(visitor, ana, {branch: 'no'});
    const name = fieldLabelled(visitor, 'Name they gave you').name;
    const may = fieldLabelled(visitor, 'May I say who sent me?').name;
    visitor.press('calls.keep', {[name]: 'Bo Lind', [may]: 'no'});
    expect(rowsOf(person, 'People')[1]).toMatchObject({
      Name: 'Bo Lind',
      'Named by': 'Ana Ruiz',
      'May I say who named them': 'no',
      'Next action': expect.stringMatching(/./),
    });
    const bo = String(rowsOf(person, 'People')[1]!['Id']);
    visitor.send({action: 'calls.script', about: {person: bo}});
    const script = visitor.screen.blocks
      .filter(({show}) => show === 'text' || show === 'heading')
      .map(({text}) => text)
      .join(' ');
    expect(script).not.toContain('Ana Ruiz');
  });

  it('S3.2 keeps changed words, for everybody or for one, and brings the first ones back', () => {
    const person = robin();
    const {visitor} = person;
    visitor.send({
      action: 'calls.script',
      about: {person: ana, situation: 'cold'},
    });
    visitor.press('calls.edit');
    visitor.press('calls.saveWords', {
      opening: 'Hello, it is {{My name}} here!',
    });
    visitor.send({
      action: 'calls.script',
      about: {person: ana, situation: 'cold'},
    });
    expect(says(visitor)).toContain('Hello, it is Robin Rook here!');
    expect(rowsOf(person, 'Scripts')).toHaveLength(1);
    visitor.press('calls.edit');
    visitor.press('calls.restore');
    visitor.send({
      action: 'calls.script',
      about: {person: ana, situation: 'cold'},
    });
    expect(says(visitor)).not.toContain('it is Robin Rook here!');
  });

  it('S3.2 gives own words back when the first version was brought back by mistake', () => {
    const {visitor} = robin();
    const about = {situation: 'cold'};
    visitor.send({action: 'calls.edit', about});
    visitor.press('calls.saveWords', {opening: 'Hello from me!'});
    visitor.press('calls.edit');
    visitor.press('calls.restore');
    visitor.press('calls.takeWordsBack');
    visitor.send({action: 'calls.script', about});
    expect(says(visitor)).toContain('Hello from me!');
  });

  it('S3.5 marks that a script was said aloud, with the day', () => {
    const person = robin();
    acts.rehearse(person.visitor, 'cold');
    expect(rowsOf(person, 'Scripts')).toMatchObject([
      {'Rehearsed on': expect.anything()},
    ]);
    person.visitor.send({action: 'calls.script', about: {situation: 'cold'}});
    expect(says(person.visitor)).toContain('Said aloud today');
  });

  it('S3.12 shows how sure one felt, call after call', () => {
    const {visitor} = robin();
    acts.call(visitor, ana, {branch: 'voicemail', confidence: '2'});
    acts.call(visitor, ana, {branch: 'yes', confidence: '4'});
    visitor.send({action: 'record.trend'});
    expect(says(visitor)).toContain('2 of 5, Ana Ruiz');
    expect(says(visitor)).toContain('4 of 5, Ana Ruiz');
  });
});
