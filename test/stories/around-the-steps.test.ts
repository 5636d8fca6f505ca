import * as acts from '../../local/acts';
import type {Item, Screen} from '../../src/core/screen';
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
const idIn = (tab: string) => (person: ReturnType<typeof someone>) =>
  String(rowsOf(person, tab)[0]!['Id']);
const workOf = idIn('Work');
const talkOf = idIn('Interviews');
const personOf = idIn('People');

const LETTER = {
  particular: 'The night shift is the calm one.',
  willDo: 'Visit a ward at night.',
  ownSentence: 'Your laugh made it easy.',
  myName: 'Robin Rook',
};

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

  it('S0.4 says of each step whether it is begun or done, as what is noted changes it', () => {
    const states = ({visitor}: ReturnType<typeof someone>) =>
      visitor
        .open()
        .blocks.flatMap(({items = []}) => items as readonly Item[])
        .filter(({title}) => /^\d /.test(title))
        .map(({badge}) => badge!.text);
    expect(states(copyOf(fresh))).toEqual(STEPS.map(() => 'not begun'));
    const person = copyOf(fresh);
    acts.addWork(person.visitor, {name: 'Baker'});
    expect(states(person)).toEqual([
      'in progress',
      ...STEPS.slice(1).map(() => 'not begun'),
    ]);
    const after = someone();
    goThroughAll(after.visitor, workOf(after));
    expect(states(after)[6]).toBe('done');
    expect(states(after)).not.toContain('not begun');
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
    const shown = () =>
      (visitor.screen as Screen).blocks.flatMap(block =>
        block.show === 'details' ? [block.summary] : [],
      );
    expect(shown()).toEqual(
      expect.arrayContaining([
        'You are late or lost',
        'They have less time than they said',
        'They say no to a talk',
        'It turns into a job interview',
        'You have three minutes at a stand',
        'More people join in',
        'They ask why they should take you on',
        'They do not come',
      ]),
    );
    for (const [query, title] of [
      ['résumé', 'They ask for your résumé'],
      ['salary', 'They do not want to talk about pay'],
    ] as const) {
      visitor.press('record.situations', {query});
      expect(shown()).toEqual([title]);
    }
    visitor.press('record.situations', {query: 'volcano'});
    expect(shown()).toEqual([]);
    expect(says(visitor)).toContain('Nothing with “volcano”');
  });

  it('S9.1 offers to try the work out after enough opinions', () => {
    const person = someone();
    const {visitor} = person;
    acts.thank(visitor, talkOf(person), personOf(person), LETTER);
    visitor.open();
    expect(offers(visitor)).not.toContain('work.tryOut');
    acts.describeWork(visitor, workOf(person), {target: '1'});
    visitor.open();
    visitor.press('work.tryOut');
    expect(says(visitor)).toContain('open house');
    visitor.press('prepare.note');
    expect(fieldLabelled(visitor, 'Which P').value).toBe('Participation');
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
  acts.thank(visitor, interview, ana, LETTER);
}
