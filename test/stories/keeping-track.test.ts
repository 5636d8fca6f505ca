import * as acts from '../../local/acts';
import {aPersonWithTracker, copyOf} from './support/person';
import {
  choicesOf,
  fieldLabelled,
  offers,
  says,
  screenOf,
  titles,
} from './support/panel';
import {rowsOf} from './support/tracker';

const begun = aPersonWithTracker();
const nurse = acts.addWork(begun.visitor, {name: 'Nurse'});
const ana = acts.addPerson(begun.visitor, {
  name: 'Ana Ruiz',
  role: 'night nurse',
});
const talk = acts.arrange(begun.visitor, ana, {
  day: '2027-03-01',
  time: '09:00',
  minutes: '10',
  work: nurse,
});
acts.takeQuestions(begun.visitor, talk);

const MINUTE = 60_000;

/** Half an hour later the talk with Ana is over. */
const onTheWayHome = () => {
  const someone = copyOf(begun);
  someone.workspace.clock.advance(30 * MINUTE);
  return someone;
};

const impressions = {
  action: 'record.impressions',
  about: {interview: talk},
} as const;

describe('keeping track', () => {
  it('S6.3 S6.8 offers impressions first as soon as the talk is over, within two presses, and keeps when they were written', () => {
    const someone = onTheWayHome();
    const {visitor} = someone;
    visitor.open();
    expect(titles(visitor)[0]).toContain('Ana Ruiz');
    visitor.press('record.impressions');
    visitor.press('record.saveImpressions', {impressions: 'Calm at four.'});
    expect(rowsOf(someone, 'Interviews')[0]).toMatchObject({
      Impressions: 'Calm at four.',
      Status: 'done',
      'Recorded at': expect.any(Number),
    });
  });

  it('S6.4 S6.5 S6.7 asks three things that may be filled in parts, before driving and not while, and welcomes the keyboard’s microphone', () => {
    const someone = onTheWayHome();
    const {visitor} = someone;
    visitor.send(impressions);
    for (const label of ['Impressions', 'Thoughts', 'What else I remember'])
      expect(fieldLabelled(visitor, label).kind).toBe('lines');
    expect(says(visitor)).toContain('Before driving, not while');
    expect(says(visitor)).toContain('microphone on your phone’s keyboard');
    visitor.press('record.saveImpressions', {thoughts: 'I liked the quiet.'});
    visitor.send(impressions);
    visitor.press('record.saveImpressions', {remembered: 'Twelve beds.'});
    expect(rowsOf(someone, 'Interviews')[0]).toMatchObject({
      Thoughts: 'I liked the quiet.',
      'What else I remember': 'Twelve beds.',
    });
  });

  it('S6.6 lets them wait, and asks again', () => {
    const {visitor} = onTheWayHome();
    visitor.send(impressions);
    visitor.press('record.notNow');
    visitor.open();
    expect(offers(visitor)).toContain('record.impressions');
  });

  it('S6.1 S0.5 has a record of each talk, with its status: to come, called off, not held, kept', () => {
    const someone = onTheWayHome();
    const {visitor} = someone;
    const second = acts.arrange(visitor, ana, {
      day: '2027-03-08',
      time: '09:00',
    });
    const third = acts.arrange(visitor, ana, {
      day: '2027-03-09',
      time: '09:00',
    });
    acts.impressions(visitor, talk, {impressions: 'Good.'});
    visitor.send({action: 'record.show', about: {interview: second}});
    visitor.press('record.cancelled');
    visitor.send({action: 'record.show', about: {interview: third}});
    visitor.press('record.noShow');
    expect(rowsOf(someone, 'Interviews').map(({Status}) => Status)).toEqual([
      'done',
      'cancelled',
      'no-show',
    ]);
  });

  it('S0.2 says how polished each talk is, and what would still add to it', () => {
    const {visitor} = onTheWayHome();
    acts.impressions(visitor, talk, {impressions: 'Good.'});
    visitor.send({action: 'record.show', about: {interview: talk}});
    expect(says(visitor)).toContain('How polished it is');
    const before = Number(/(\d+) of 100/.exec(says(visitor))![1]);
    const missing = [
      'Did you ask for further names? Say yes or no.',
      'Did it end on time, or go on because they wished? Note it.',
    ];
    expect(titles(visitor)).toEqual(expect.arrayContaining(missing));
    acts.impressions(visitor, talk, {askedForNames: 'yes', endedOnTime: 'yes'});
    visitor.send({action: 'record.show', about: {interview: talk}});
    expect(Number(/(\d+) of 100/.exec(says(visitor))![1])).toBeGreaterThan(
      before,
    );
    for (const title of missing) expect(titles(visitor)).not.toContain(title);
  });

  it('S6.2 has a plan for the talk and one overall, fed by what was promised, as a page to print', () => {
    const {visitor} = onTheWayHome();
    visitor.send(impressions);
    visitor.press('record.saveImpressions', {
      promised: 'Send Ana the article',
      promisedBy: '2027-03-04',
    });
    acts.plan(visitor, {what: 'Visit the open ward', dueOn: '2027-03-20'});
    expect(titles(visitor)).toEqual([
      'Send Ana the article',
      'Visit the open ward',
    ]);
    const page = visitor.screen.blocks.find(({show}) => show === 'download');
    expect(JSON.stringify(page)).toContain('Visit the open ward');
    visitor.send({action: 'record.plan', about: {interview: talk}});
    expect(titles(visitor)).toEqual(['Send Ana the article']);
    visitor.press('record.donePlan');
    expect(visitor.screen.said).toContain('Send Ana the article');
  });

  it('S6.5 feeds letter, people, plan and comparison from one set of impressions', () => {
    const someone = onTheWayHome();
    const {visitor} = someone;
    acts.impressions(visitor, talk, {
      impressions: 'Calm at four.',
      thoughts: 'I liked the quiet.',
      remembered: 'Twelve beds.',
      'name 1': 'Bo Lind, head nurse',
      promised: 'Send Ana the article',
    });
    const kept = ['Calm at four.', 'I liked the quiet.', 'Twelve beds.'];
    visitor.send({
      action: 'thanks.letter',
      about: {interview: talk, person: ana},
    });
    for (const words of kept) expect(says(visitor)).toContain(words);
    visitor.send({action: 'record.compare', about: {work: nurse}});
    for (const words of kept) expect(says(visitor)).toContain(words);
    visitor.send({action: 'record.plan'});
    expect(titles(visitor)).toEqual(['Send Ana the article']);
    expect(rowsOf(someone, 'People')[1]).toMatchObject({
      Name: 'Bo Lind',
      'Named by': 'Ana Ruiz',
    });
  });

  it('S6.10 finds people, organisations, answers, notes and questions by a word of theirs', () => {
    const {visitor} = onTheWayHome();
    acts.addPerson(visitor, {name: 'Bo Lind', organisation: 'Harbour Clinic'});
    acts.answer(visitor, talk, {'answer B-1': 'By a broken arm.'});
    acts.note(visitor, nurse, {
      title: 'The ward at night',
      source: 'website',
      learned: 'Lanterns are gone.',
    });
    acts.ownQuestion(visitor, {text: 'Do you sing at work?'});
    for (const [query, found] of [
      ['lind', 'Bo Lind'],
      ['harbour', 'Bo Lind'],
      ['broken', 'Ana Ruiz'],
      ['lanterns', 'The ward at night'],
      ['sing', 'Do you sing at work?'],
    ] as const) {
      visitor.send({action: 'record.search'});
      visitor.press('record.search', {query});
      expect(titles(visitor)).toEqual([found]);
    }
  });

  it('S6.9 S6.10 deletes nothing by finishing, finds it by any word, and lets it all be taken along', () => {
    const {visitor} = onTheWayHome();
    acts.impressions(visitor, talk, {remembered: 'The cat on ward seven.'});
    visitor.send({action: 'record.search'});
    visitor.press('record.search', {query: 'cat'});
    expect(titles(visitor).join()).toContain('Ana Ruiz');
    visitor.send({action: 'takeAlong'});
    visitor.press('takeAlong.tab', {}, {tab: 'interviews'});
    expect(says(visitor)).toContain('The cat on ward seven.');
    visitor.send({action: 'takeAlong'});
    expect(says(visitor)).toContain('.xlsx');
    visitor.press('takeAlong.everything');
    const archive = screenOf(visitor).blocks.find(
      one => one.show === 'download',
    )!;
    const files = Buffer.from(archive.content, 'base64').toString();
    expect(files).toContain('interviews.csv');
    expect(files).toContain('The cat on ward seven.');
    visitor.send({action: 'takeAlong'});
    visitor.press('takeAlong.people');
    expect(says(visitor)).toContain('BEGIN:VCARD');
  });

  it('S8.2 S8.4 S3.12 shows as trends how sure one felt and how one looks forward', () => {
    const {visitor} = onTheWayHome();
    acts.impressions(visitor, talk, {confidence: '2', lookingForward: '4'});
    visitor.send({action: 'record.trend'});
    expect(says(visitor)).toContain('2 of 5, Ana Ruiz');
    expect(says(visitor)).toContain('4 of 5, Ana Ruiz');
    visitor.press('record.saveSelfCheck', {selfCheck: '3'});
    visitor.send({action: 'record.trend'});
    expect(
      fieldLabelled(visitor, 'I know how to conduct myself in such a talk')
        .value,
    ).toBe('3');
  });

  it('S3.11 S9.6 sets answers side by side with who is speaking, and ends in keep, set aside or undecided, with the reason', () => {
    const someone = onTheWayHome();
    const {visitor} = someone;
    const bo = acts.addPerson(visitor, {name: 'Bo Lind', role: 'day nurse'});
    visitor.send({action: 'record.arrange', about: {person: bo}});
    visitor.press('record.saveHeld', {
      day: '2027-02-20',
      time: '09:00',
      work: nurse,
    });
    const second = visitor.screen.id.split(' ')[1]!;
    acts.takeQuestions(visitor, second);
    for (const [interview, answer] of [
      [talk, 'The calm at night.'],
      [second, 'The bustle by day.'],
    ] as const) {
      visitor.send({action: 'questions.during', about: {interview}});
      visitor.press('questions.finish', {
        'asked B-1': 'yes',
        'answer B-1': answer,
      });
    }
    acts.impressions(visitor, talk, {thoughts: 'Two different days.'});
    visitor.send({action: 'record.compare', about: {work: nurse}});
    expect(titles(visitor)).toEqual(
      expect.arrayContaining(['The calm at night.', 'The bustle by day.']),
    );
    expect(says(visitor)).toContain('night nurse');
    const people = ['Ana Ruiz', 'Bo Lind'];
    expect(
      visitor.screen.blocks
        .flatMap(({items = []}) => items)
        .filter(({title}) => people.includes(title)),
    ).toMatchObject([
      {title: 'Ana Ruiz', text: 'night nurse'},
      {title: 'Bo Lind', text: 'day nurse'},
    ]);
    expect(choicesOf(visitor, 'This kind of work I…')).toEqual([
      'keep',
      'set aside',
      'have not decided on',
    ]);
    const mark = fieldLabelled(visitor, 'Do they agree?').name;
    expect(() => visitor.press('record.decide', {decision: 'keep'})).toThrow(
      expect.objectContaining({field: 'reason'}),
    );
    visitor.press('record.decide', {
      [mark]: 'differ',
      decision: 'keep',
      reason: 'Both kinds of day please me.',
    });
    expect(rowsOf(someone, 'Work')[0]).toMatchObject({
      Status: 'kept',
      'Why I decided so': 'Both kinds of day please me.',
    });
    for (const [decision, status] of [
      ['set aside', 'set aside'],
      ['undecided', 'comparing'],
    ] as const) {
      visitor.press('record.decide', {decision, reason: 'I slept on it.'});
      expect(rowsOf(someone, 'Work')[0]).toMatchObject({
        Status: status,
        'Why I decided so': 'I slept on it.',
      });
    }
  });
});
