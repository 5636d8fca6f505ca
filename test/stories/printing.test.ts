import * as acts from '../../local/acts';
import type {Visitor} from '../../local/visitor';
import type {Block} from '../../src/core/screen';
import {blocksOf} from '../core/support/screens';
import {byHand} from './support/by-hand';
import {aPersonWithTracker, copyOf} from './support/person';
import {says} from './support/panel';
import {rowsOf} from './support/tracker';

/** The pages to print that the panel offers at the moment, by their file names. */
const pages = ({screen}: Visitor): Readonly<Record<string, string>> =>
  Object.fromEntries(
    blocksOf({blocks: screen.blocks as unknown as readonly Block[]}).flatMap(
      block =>
        block.show === 'download' && block.print !== undefined
          ? [[block.name, block.content]]
          : [],
    ),
  );

const begun = aPersonWithTracker();
const nurse = acts.addWork(begun.visitor, {name: 'Nurse'});
const ana = acts.addPerson(begun.visitor, {
  name: 'Ana Ruiz',
  role: 'night nurse',
  organisation: 'Hill Clinic',
});
const talk = acts.arrange(begun.visitor, ana, {
  day: '2027-03-01',
  time: '09:30',
  minutes: '20',
  place: 'Ward seven',
  travelMinutes: '20',
  mustLearn: 'Whether nights get lighter',
  work: nurse,
});
acts.takeQuestions(begun.visitor, talk);

describe('printing', () => {
  it('S5.3 S5.9 S10.2 has the brief as a page: when, where, the one thing to learn, the questions with a line each', () => {
    const {visitor} = copyOf(begun);
    visitor.send({action: 'questions.brief', about: {interview: talk}});
    const page = pages(visitor)['brief.html'];
    for (const said of [
      'Ana Ruiz, night nurse',
      'Monday, 1 March at 09:30',
      'Ward seven',
      'Whether nights get lighter',
      'Leave by</dt><dd dir="auto">08:55',
      'a shade neater',
      'How did you come to do this work?',
      'class="rule"',
      'Ask your last question at 09:46.',
      'Leave the recorder off.',
    ])
      expect(page).toContain(said);
  });

  it('S5.17 S4.2 has a note sheet with room for every answer and for names with their permission', () => {
    const {visitor} = copyOf(begun);
    visitor.send({action: 'questions.brief', about: {interview: talk}});
    const page = pages(visitor)['note-sheet.html']!;
    expect(page).toContain('May I say who gave it?');
    expect(page.split('class="rule"').length).toBeGreaterThan(15);
  });

  it('S6.2 has the plan as boxes to tick, by when they are due', () => {
    const {visitor} = copyOf(begun);
    acts.plan(visitor, {what: 'Thank Ana', dueOn: '2027-02-28'});
    acts.plan(visitor, {what: 'Visit the ward', dueOn: '2027-03-05'});
    const page = pages(visitor)['action-plan.html']!;
    const [due, week] = ['Thank Ana', 'Visit the ward'].map(what =>
      page.indexOf(what),
    );
    expect(page.indexOf('Due')).toBeLessThan(due!);
    expect(page.indexOf('This week')).toBeGreaterThan(due!);
    expect(page.indexOf('This week')).toBeLessThan(week!);
  });

  it('S3.11 sets what people said side by side on a page, without what was said in confidence', () => {
    const someone = copyOf(begun);
    const {visitor, workspace} = someone;
    workspace.clock.advance(60 * 60_000);
    acts.answer(visitor, talk, {
      'answer B-1': 'By a broken arm.',
      'answer B-3': 'The secret recipe.',
    });
    acts.impressions(visitor, talk, {impressions: 'Good.'});
    const secret = rowsOf(someone, 'Answers').findIndex(
      one => one['Answer'] === 'The secret recipe.',
    );
    byHand(someone).type('Answers', secret + 2, {'Do not quote': true});
    visitor.send({action: 'record.compare', about: {work: nurse}});
    visitor.press('pictures.answers');
    const page = pages(visitor)['comparison.html'];
    expect(page).toContain('By a broken arm.');
    expect(page).toContain('night nurse');
    expect(page).not.toContain('The secret recipe.');
  });

  it('makes a progress sheet with counts, steps and chosen thoughts, and without the names of anybody talked with', () => {
    const {visitor, workspace} = copyOf(begun);
    workspace.clock.advance(60 * 60_000);
    acts.impressions(visitor, talk, {
      thoughts: 'Ana makes nights sound short.',
    });
    visitor.send({action: 'record.home'});
    visitor.press('progress');
    expect(pages(visitor)['progress-sheet.html']).not.toContain('sound short');
    visitor.press('progress', {
      [`thought ${talk}`]: 'yes',
      own: 'Ruiz would hire me.',
    });
    const page = pages(visitor)['progress-sheet.html']!;
    expect(page).toContain('[name] makes nights sound short.');
    expect(page).toContain('[name] would hire me.');
    expect(page).toContain('<b>1</b> Talks held');
    expect(page).not.toMatch(/Ana|Ruiz/);
  });

  it('makes a work-search record by week and day with organisations and results, and no practice', () => {
    const {visitor, workspace} = copyOf(begun);
    acts.call(visitor, ana, {branch: 'yes'});
    workspace.clock.advance(60 * 60_000);
    acts.impressions(visitor, talk, {impressions: 'Good.'});
    visitor.send({action: 'record.home'});
    visitor.press('record.workSearch');
    const page = pages(visitor)['work-search-record.html']!;
    for (const said of [
      'Week of 1 March 2027',
      'Asked for a talk',
      'Talk about Nurse',
      'Hill Clinic',
      'took place',
    ])
      expect(page).toContain(said);
    expect(page).not.toContain('Ana');
    visitor.press('record.workSearch', {from: '2027-04-01', to: '2027-04-30'});
    expect(says(visitor)).toContain('Nothing is noted in these days.');
    expect(() =>
      visitor.press('record.workSearch', {from: '2027-05-01'}),
    ).toThrow(expect.objectContaining({field: 'from'}));
  });
});
