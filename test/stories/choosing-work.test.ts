import * as acts from '../../local/acts';
import {anotherWindow, aPersonWithTracker, copyOf} from './support/person';
import {choicesOf, fieldLabelled, offers, says, titles} from './support/panel';
import {rowsOf} from './support/tracker';

const begun = aPersonWithTracker();
const atTheBeginning = () => copyOf(begun);

describe('choosing kinds of work', () => {
  it('S1.3 is what comes next while nothing is listed', () => {
    const {visitor} = atTheBeginning();
    visitor.open();
    expect(titles(visitor)[0]).toBe(
      'Put down a first kind of work you are curious about',
    );
  });

  it('S1.8 S1.6 S1.7 needs a name and no more; three questions help, and each answer has its own place', () => {
    const {visitor, ...someone} = atTheBeginning();
    visitor.press('work.home');
    expect(says(visitor)).toContain('truly interesting');
    expect(says(visitor)).toContain('picture yourself doing');
    expect(says(visitor)).toContain('wondered about or toyed with');
    const id = acts.addWork(visitor, {
      name: 'Baker',
      origin: 'toying or wondering',
    });
    acts.describeWork(visitor, id, {
      why: 'The smell at five in the morning.',
      seeMyself: 'At the oven, with music on.',
    });
    expect(rowsOf({visitor, ...someone}, 'Work')).toMatchObject([
      {
        'Kind of work': 'Baker',
        'Where the idea came from': 'toying or wondering',
        'Why it interests me': 'The smell at five in the morning.',
        'Where I can see myself in it': 'At the oven, with music on.',
      },
    ]);
  });

  it('S1.1 S1.4 can be added to, edited, reordered and set aside, and the sheet keeps it', () => {
    const someone = atTheBeginning();
    const {visitor} = someone;
    acts.addWork(visitor, {name: 'Baker'});
    const cook = acts.addWork(visitor, {name: 'Cook'});
    visitor.send({action: 'work.edit', about: {work: cook}});
    expect(choicesOf(visitor, 'Status')).toEqual(
      expect.arrayContaining(['idea', 'investigating', 'set aside']),
    );
    visitor.press('work.save', {name: 'Chef', status: 'set aside'});
    visitor.send({action: 'work.edit', about: {work: cook}});
    visitor.press('work.up');
    expect(titles(visitor)).toEqual(['Chef', 'Baker']);
    const later = anotherWindow(someone);
    later.press('work.home');
    expect(titles(later)).toEqual(['Chef', 'Baker']);
    expect(rowsOf(someone, 'Work')).toMatchObject([
      {'Kind of work': 'Baker'},
      {'Kind of work': 'Chef', Status: 'set aside'},
    ]);
  });

  it('S1.5 takes fifty kinds of work and more', () => {
    const {visitor} = atTheBeginning();
    for (let count = 1; count <= 50; count += 1)
      acts.addWork(visitor, {name: `Work ${count}`});
    expect(titles(visitor)).toHaveLength(50);
  });

  it('S1.2 leads straight to research on what was chosen', () => {
    const {visitor} = atTheBeginning();
    const id = acts.addWork(visitor, {name: 'Baker'});
    visitor.press('work.edit', {}, {work: id});
    visitor.press('prepare.note');
    expect(fieldLabelled(visitor, 'Kind of work').value).toBe(id);
  });

  it('S1.9 sets what was imagined beside what was found, which the comparison fills', () => {
    const {visitor} = atTheBeginning();
    const work = acts.addWork(visitor, {name: 'Baker'});
    acts.describeWork(visitor, work, {imagined: 'Warm and quiet.'});
    visitor.send({action: 'record.compare', about: {work}});
    expect(says(visitor)).toContain('You imagined: Warm and quiet.');
    visitor.press('record.decide', {found: 'Warm, and very loud.'});
    visitor.send({action: 'work.edit', about: {work}});
    expect(fieldLabelled(visitor, 'What I imagine it is like').value).toBe(
      'Warm and quiet.',
    );
    expect(fieldLabelled(visitor, 'What I found it is really like').value).toBe(
      'Warm, and very loud.',
    );
  });

  it('S9.3 S9.4 keeps that an idea came from a test, and which, or from exploring', () => {
    const someone = atTheBeginning();
    const {visitor} = someone;
    visitor.press('work.home');
    expect(choicesOf(visitor, 'Where the idea came from')).toEqual(
      expect.arrayContaining(['test result', 'exploration']),
    );
    const id = acts.addWork(visitor, {name: 'Baker', origin: 'test result'});
    acts.describeWork(visitor, id, {originNote: 'An interest inventory'});
    expect(rowsOf(someone, 'Work')).toMatchObject([
      {
        'Where the idea came from': 'test result',
        'Which test, book or person': 'An interest inventory',
      },
    ]);
  });

  it('S1.1 removes only after asking, and takes that back', () => {
    const {visitor} = atTheBeginning();
    const id = acts.addWork(visitor, {name: 'Baker'});
    visitor.press('work.edit', {}, {work: id});
    visitor.press('work.remove');
    visitor.press('work.removeYes');
    expect(titles(visitor)).toEqual([]);
    visitor.press('work.restore');
    expect(titles(visitor)).toEqual(['Baker']);
  });

  it('says what to do when the name is missing or there already, beside the field', () => {
    const {visitor} = atTheBeginning();
    acts.addWork(visitor, {name: 'Baker'});
    expect(() => visitor.press('work.add', {name: ' '})).toThrow(
      expect.objectContaining({field: 'name'}),
    );
    expect(() => visitor.press('work.add', {name: 'baker'})).toThrow(
      expect.objectContaining({field: 'name'}),
    );
    expect(offers(visitor)).toContain('work.add');
  });
});
