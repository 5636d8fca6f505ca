import * as acts from '../../local/acts';
import {aPersonAfterATalk, aPersonWithTracker, copyOf} from './support/person';
import {fieldLabelled, offers, says, titles} from './support/panel';
import {rowsOf} from './support/tracker';

const STEPS = [
  'work',
  'people',
  'calls',
  'prepare',
  'questions',
  'record',
  'thanks',
] as const;

const fresh = aPersonWithTracker();
const begun = aPersonAfterATalk();
const someone = () => copyOf(begun);
const workOf = (person: ReturnType<typeof someone>): string =>
  String(rowsOf(person, 'Work')[0]!['Id']);

describe('around the steps', () => {
  it('S0.1 S0.3 S0.4 shows the seven in order with their state, and each opens from the first view', () => {
    const {visitor} = aPersonWithTracker();
    const seven = visitor.screen.blocks
      .flatMap(({items = []}) => items)
      .filter(({title}) => /^\d /.test(title));
    expect(seven.map(({press}) => press!.action)).toEqual(
      STEPS.map(step => `${step}.home`),
    );
    for (const step of STEPS) {
      visitor.open();
      visitor.press(`${step}.home`);
      expect(offers(visitor)).toContain('overview');
    }
  });

  it.each(['matters', 'prepare.home', 'record.compare', 'pictures.works'])(
    'leads from «%s» to a first kind of work while there is none',
    action => {
      const {visitor} = copyOf(fresh);
      visitor.send({action});
      expect(offers(visitor)).toContain('work.home');
    },
  );

  it('S10.1 S10.2 S2.2 lets every step be entered with nothing done and everything empty', () => {
    const {visitor} = aPersonWithTracker();
    for (const action of [
      ...STEPS.map(step => `${step}.home`),
      'record.compare',
      'record.plan',
      'record.trend',
      'people.practice',
      'matters',
      'summary',
      'takeAlong',
    ])
      expect(visitor.send({action}).title).not.toBe('');
  });

  it('S8.3 has a guide for whatever comes up, which can be searched', () => {
    const {visitor} = someone();
    visitor.send({action: 'record.situations'});
    for (const said of [
      'late or lost',
      'less time',
      'job interview',
      'More people join in',
      'do not come',
      'say no to a talk',
    ])
      expect(says(visitor)).toContain(said);
    visitor.press('record.situations', {query: 'résumé'});
    expect(says(visitor)).toContain('résumé');
    expect(says(visitor)).not.toContain('late or lost');
  });

  it('S9.1 offers to try the work out after enough opinions', () => {
    const person = someone();
    const {visitor} = person;
    acts.describeWork(visitor, workOf(person), {
      name: 'Nurse',
      target: '1',
      interestBefore: '5',
      status: 'comparing',
    });
    visitor.send({action: 'work.tryOut', about: {work: workOf(person)}});
    expect(offers(visitor)).toContain('prepare.note');
    expect(says(visitor)).toContain('open house');
  });

  it('S9.2 shows that these steps are the third of four stages', () => {
    const {visitor} = someone();
    visitor.open();
    visitor.press('stages');
    expect(titles(visitor)).toHaveLength(4);
    expect(visitor.screen.blocks.flatMap(({items = []}) => items)[2]).toEqual(
      expect.objectContaining({
        badge: expect.objectContaining({text: 'you are here'}),
      }),
    );
  });

  it('S9.5 hands on the decision and the next steps, naming nobody one talked with', () => {
    const person = someone();
    const {visitor} = person;
    acts.plan(visitor, {what: 'Ask about evening classes'});
    visitor.send({action: 'record.compare', about: {work: workOf(person)}});
    visitor.press('record.decide', {
      decision: 'keep',
      reason: 'It draws me still.',
    });
    visitor.open();
    visitor.press('summary');
    const page = JSON.stringify(
      visitor.screen.blocks.find(({show}) => show === 'download'),
    );
    expect(page).toContain('It draws me still.');
    expect(page).toContain('Ask about evening classes');
    expect(page).not.toContain('Ana Ruiz');
  });

  it('S9.7 says what is kept and where, and erases a person with everything about them', () => {
    const person = someone();
    const {visitor} = person;
    visitor.open();
    visitor.press('about');
    expect(says(visitor)).toContain('Nobody but you');
    expect(says(visitor)).toContain('Other people’s data');
    visitor.press('people.home');
    visitor.press('people.show');
    visitor.press('people.edit');
    visitor.press('people.remove');
    visitor.press('people.erase');
    for (const tab of ['People', 'Interviews', 'Answers', 'Letters', 'Calls'])
      expect(JSON.stringify(rowsOf(person, tab))).not.toContain('Ana');
  });

  it('S8.1 says that all steps were gone through once one talk has been through each', () => {
    const person = someone();
    const {visitor} = person;
    visitor.open();
    expect(says(visitor)).not.toContain('gone through all seven steps');
    goThroughAll(visitor, workOf(person));
    visitor.open();
    expect(says(visitor)).toContain('gone through all seven steps');
  });

  it('weighs kinds of work against what matters, and what nobody has told becomes a question', () => {
    const person = someone();
    const {visitor} = person;
    visitor.send({action: 'matters'});
    visitor.press('matters.add', {matters: 'Quiet\nShort ways'});
    visitor.send({action: 'matters.work', about: {work: workOf(person)}});
    const {name} = fieldLabelled(visitor, 'Quiet');
    visitor.press('matters.mark', {[name]: 'for'});
    visitor.send({action: 'matters'});
    visitor.press('matters.ask');
    expect(rowsOf(person, 'Questions')).toHaveLength(1);
    expect(String(rowsOf(person, 'Questions')[0]!['Question'])).toContain(
      'Short ways',
    );
  });
});

type Visitor = ReturnType<typeof someone>['visitor'];

function goThroughAll(visitor: Visitor, work: string): void {
  const ana = visitor
    .send({action: 'people.home'})
    .blocks.flatMap(({items = []}) => items)
    .flatMap(({press}) => press?.about?.['person'] ?? [])[0]!;
  acts.call(visitor, ana, {branch: 'yes'});
  acts.note(visitor, work, {
    source: 'website',
    learned: 'Three shifts.',
    on: '2027-02-20',
  });
  visitor.send({action: 'record.home'});
  visitor.press('record.show');
  const interview = visitor.screen.id.split(' ')[1]!;
  acts.takeQuestions(visitor, interview);
  acts.thank(visitor, interview, ana, {
    particular: 'The night shift is the calm one.',
    willDo: 'Visit a ward at night.',
    ownSentence: 'Your laugh made it easy.',
    myName: 'Robin Rook',
  });
}
