import * as acts from '../../local/acts';
import {aPersonWithTracker, copyOf} from './support/person';
import {choicesOf, fieldLabelled, offers, says, titles} from './support/panel';
import {rowsOf} from './support/tracker';

const begun = aPersonWithTracker();
const nurse = acts.addWork(begun.visitor, {name: 'Nurse'});
const ana = acts.addPerson(begun.visitor, {name: 'Ana Ruiz'});
const talk = acts.arrange(begun.visitor, ana, {
  day: '2027-03-02',
  time: '15:00',
  type: 'in person',
  work: nurse,
});

/** It is Monday; the talk with Ana is tomorrow, and nothing is read yet. */
const theDayBefore = () => copyOf(begun);

describe('preparing a talk', () => {
  it('S2.19 S2.20 says by name, before it happens, that nothing is prepared; gently, with an offer to move it, and one may still go', () => {
    const {visitor} = theDayBefore();
    visitor.open();
    expect(titles(visitor)[0]).toContain('Ana Ruiz');
    visitor.press('prepare.talk');
    expect(visitor.screen.blocks).toContainEqual({
      show: 'text',
      tone: 'warn',
      text: 'Not prepared yet. No note on the work yet. No questions chosen yet. You may still go as you are.',
    });
    expect(says(visitor)).toContain('ask for another day');
    visitor.press('record.arrange');
    visitor.press('record.saveArranged', {day: '2027-03-12', time: '15:00'});
    visitor.open();
    expect(says(visitor)).not.toContain('Not prepared yet for Ana Ruiz');
  });

  it('S4.2 S4.3 S4.4 S4.5 S4.9 covers the four P’s and the three views of each kind of work, and says what is missing', () => {
    const {visitor} = theDayBefore();
    visitor.send({action: 'prepare.note', about: {work: nurse}});
    expect(choicesOf(visitor, 'About')).toEqual(
      expect.arrayContaining(['job', 'career', 'field of work']),
    );
    visitor.press('prepare.saveNote', {
      p: 'PC',
      level: 'job',
      source: 'website',
      learned: 'Three shifts.',
    });
    visitor.send({action: 'prepare.work', about: {work: nurse}});
    expect(says(visitor)).toContain('1 of 4 P’s');
    expect(says(visitor)).toContain('Three shifts.');
    expect(says(visitor)).toContain('The career: how people come in');
    expect(says(visitor)).not.toContain('The job: what one person does');
  });

  it('S4.8 S4.10 counts a note that has a source and something learned, and has room for what pleased', () => {
    const someone = theDayBefore();
    const {visitor} = someone;
    visitor.send({action: 'prepare.note', about: {work: nurse}});
    visitor.press('prepare.saveNote', {
      title: 'To read',
      pleased: 'They sing on the ward.',
    });
    expect(visitor.screen.said).toContain('With a source and one thing');
    visitor.send({action: 'prepare.work', about: {work: nurse}});
    expect(says(visitor)).toContain('0 of 4 P’s');
    expect(rowsOf(someone, 'Research')).toMatchObject([
      {'What surprised or pleased me': 'They sing on the ward.'},
    ]);
    for (const [typed, coverage] of [
      [{p: 'PC', source: 'website'}, '0 of 4 P’s'],
      [{source: '', learned: 'Three shifts.'}, '0 of 4 P’s'],
      [{source: 'website'}, '1 of 4 P’s'],
    ] as const) {
      visitor.send({action: 'prepare.note', about: {note: noteOf(someone)}});
      visitor.press('prepare.saveNote', typed);
      visitor.send({action: 'prepare.work', about: {work: nurse}});
      expect(says(visitor)).toContain(coverage);
    }
  });

  it('S2.15 S2.16 S2.17 turns what one wants to know into a question with one press, and offers it for a talk about that work', () => {
    const someone = theDayBefore();
    const {visitor} = someone;
    visitor.send({action: 'prepare.note', about: {work: nurse}});
    visitor.press('prepare.saveNote', {
      source: 'website',
      learned: 'Three shifts.',
      wantToKnow: 'Who decides on the shifts?',
    });
    visitor.press('prepare.toQuestion');
    expect(rowsOf(someone, 'Questions')).toMatchObject([
      {
        Question: 'Who decides on the shifts?',
        'Kind of work': 'Nurse',
        'Kind of work id': nurse,
        'Research id': noteOf(someone),
      },
    ]);
    visitor.send({action: 'questions.choose', about: {interview: talk}});
    expect(fieldLabelled(visitor, 'Who decides on the shifts?').value).toBe(
      'yes',
    );
  });

  it('S4.23 S4.24 S4.25 S4.26 takes videos, profiles and databases as sources, with the place, and what they talk about can become a question', () => {
    const someone = theDayBefore();
    const {visitor} = someone;
    visitor.send({action: 'prepare.note', about: {work: nurse}});
    expect(choicesOf(visitor, 'Source')).toEqual(
      expect.arrayContaining([
        'video or audio interview',
        'occupational profile',
        'library or college database',
      ]),
    );
    visitor.press('prepare.saveNote', {
      source: 'library or college database',
      where: 'City library, second floor',
      learned: 'Night shifts are paid more.',
      talkedAbout: 'Being tired',
    });
    expect(says(visitor)).toContain('Being tired');
    visitor.press('prepare.toQuestion');
    expect(rowsOf(someone, 'Questions')[0]!['Question']).toContain(
      'Being tired',
    );
    expect(rowsOf(someone, 'Research')[0]).toMatchObject({
      'Address or place': 'City library, second floor',
    });
  });

  it('S2.18 S2.19 S4.7 plans reading and keeps its minutes, for the work and for the talk', () => {
    const someone = theDayBefore();
    const {visitor} = someone;
    visitor.send({action: 'prepare.note', about: {work: nurse}});
    expect(says(visitor)).toContain('Take the time it needs.');
    visitor.press('prepare.saveNote', {on: '2027-03-05', minutesPlanned: '45'});
    visitor.send({action: 'prepare.home'});
    expect(says(visitor)).toContain('45 minutes');
    visitor.send({action: 'prepare.talk', about: {interview: talk}});
    visitor.press('prepare.saveTalk', {prepPlanned: '60', prepSpent: '20'});
    expect(rowsOf(someone, 'Interviews')[0]).toMatchObject({
      'Preparation minutes planned': 60,
      'Preparation minutes spent': 20,
    });
    visitor.send({action: 'prepare.home'});
    visitor.press('prepare.note', {}, {note: noteOf(someone)});
    visitor.press('prepare.saveNote', {minutes: '50'});
    expect(rowsOf(someone, 'Research')).toMatchObject([
      {'Minutes planned': 45, 'Minutes spent': 50},
    ]);
  });

  it('S4.1 S0.5 prepares each talk by itself', () => {
    const {visitor} = theDayBefore();
    const bo = acts.addPerson(visitor, {name: 'Bo Lind'});
    const second = acts.arrange(visitor, bo, {
      day: '2027-03-20',
      time: '09:00',
      work: nurse,
    });
    acts.takeQuestions(visitor, second);
    visitor.send({action: 'prepare.talk', about: {interview: second}});
    expect(says(visitor)).not.toContain('No questions chosen yet');
    visitor.send({action: 'prepare.talk', about: {interview: talk}});
    expect(says(visitor)).toContain('No questions chosen yet');
  });

  it('S0.5 has a preparation, a set of questions, a record and a letter for each of three talks', () => {
    const someone = theDayBefore();
    const {visitor, workspace} = someone;
    const talks = [
      talk,
      ...['Bo Lind', 'Cy Ode'].map(name =>
        acts.arrange(visitor, acts.addPerson(visitor, {name}), {
          day: '2027-03-02',
          time: '17:00',
          work: nurse,
        }),
      ),
    ];
    talks.forEach((interview, index) => {
      visitor.send({action: 'prepare.talk', about: {interview}});
      visitor.press('prepare.saveTalk', {prepSpent: String(index + 1)});
      acts.takeQuestions(visitor, interview);
    });
    workspace.clock.advance(2 * 24 * 3600_000);
    talks.forEach((interview, index) => {
      acts.answer(visitor, interview, {'answer B-1': `By way ${index}`});
      acts.impressions(visitor, interview, {impressions: `Talk ${index}`});
    });
    expect(rowsOf(someone, 'Interviews')).toMatchObject(
      ['Ana Ruiz', 'Bo Lind', 'Cy Ode'].map((Person, index) => ({
        Person,
        'Preparation minutes spent': index + 1,
        Impressions: `Talk ${index}`,
        Status: 'done',
      })),
    );
    expect(
      talks.map(id =>
        rowsOf(someone, 'Answers')
          .filter(
            row => row['Interview id'] === id && row['Answer'] !== undefined,
          )
          .map(row => row['Answer']),
      ),
    ).toEqual([['By way 0'], ['By way 1'], ['By way 2']]);
    expect(rowsOf(someone, 'Letters').map(row => row['Interview id'])).toEqual(
      talks,
    );
  });

  it('S4.6 lets only what was noted before a talk count towards it', () => {
    const someone = theDayBefore();
    const {visitor} = someone;
    acts.note(visitor, nurse, {
      source: 'website',
      learned: 'Read afterwards.',
      on: '2027-03-03',
    });
    visitor.send({action: 'prepare.talk', about: {interview: talk}});
    expect(says(visitor)).toContain('No note on the work yet');
    acts.note(visitor, nurse, {
      source: 'website',
      learned: 'Read before.',
      on: '2027-03-01',
    });
    visitor.send({action: 'prepare.talk', about: {interview: talk}});
    expect(says(visitor)).not.toContain('No note on the work yet');
  });
});

describe('an outing', () => {
  const OUTINGS = [
    ['volunteer organisation', 'glad to tell you'],
    ['open house', 'in this very house'],
    ['career fair', 'look at you while you look at them. Dress neatly, greet'],
  ] as const;

  it.each(OUTINGS)(
    'S4.14 S4.17 S4.18 S4.20 S4.21 can be to this: %s, with a tip for it, and those there with their jobs',
    (type, tip) => {
      const {visitor} = theDayBefore();
      visitor.send({action: 'prepare.home'});
      visitor.press('prepare.outing');
      expect(choicesOf(visitor, 'Type')).toContain(type);
      visitor.press('prepare.saveOuting', {
        name: 'Saturday out',
        type,
        targets: 'Mill & Sons - miller - bookkeeper',
      });
      expect(says(visitor)).toContain(tip);
      expect(
        visitor.screen.blocks.flatMap(({items = []}) => items),
      ).toContainEqual(
        expect.objectContaining({
          title: 'Mill & Sons',
          text: 'miller, bookkeeper',
        }),
      );
    },
  );

  it('S4.15 asks a volunteer about the work there and not about pay, and keeps them as a volunteer', () => {
    const someone = theDayBefore();
    const {visitor} = someone;
    acts.outing(visitor, {name: 'Food bank', type: 'volunteer organisation'});
    visitor.press('prepare.startTalk', {whom: 'Ida Berg'});
    const asked = visitor.screen.blocks
      .filter(({show}) => show === 'heading')
      .map(({text}) => text);
    expect(asked[0]).toBe(
      'What do you do here, and what do you get out of it, though nobody pays you?',
    );
    expect(asked.join()).not.toMatch(/earn|salar|pay range|\bpaid\b/i);
    expect(rowsOf(someone, 'People')[1]).toMatchObject({
      Name: 'Ida Berg',
      'How I know them': 'volunteer',
      Organisation: 'Food bank',
    });
  });

  it('S4.12 S4.13 S4.16 S4.19 S4.22 holds several talks, each begun in one press with a few questions about their own job, the featured one too', () => {
    const someone = theDayBefore();
    const {visitor} = someone;
    visitor.send({action: 'prepare.home'});
    visitor.press('prepare.outing');
    visitor.press('prepare.saveOuting', {
      name: 'Autumn fair',
      type: 'career fair',
      targets: 'St. Anne’s - night nurse - porter',
      approach: 'I am curious what you do here.',
    });
    visitor.press('prepare.startTalk', {whom: 'Cy Ode', at: 'St. Anne’s'});
    expect(says(visitor)).toContain('looking for people for night nurse here');
    expect(says(visitor)).toContain('How did you come to do this work?');
    const asked = visitor.screen.blocks.filter(({show}) => show === 'heading');
    expect(asked.length).toBeLessThan(12);
    visitor.send({action: 'prepare.home'});
    visitor.press('prepare.outing', {}, {outing: outingOf(someone)});
    visitor.press('prepare.startTalk');
    const talks = rowsOf(someone, 'Interviews').filter(
      ({Type}) => Type === 'on the spot',
    );
    expect(talks).toMatchObject([
      {
        Person: 'Cy Ode',
        'How I approached them': 'I am curious what you do here.',
      },
      {Person: 'Somebody at Autumn fair'},
    ]);
    expect(offers(visitor)).toContain('questions.finish');
    visitor.send({
      action: 'prepare.talk',
      about: {interview: String(talks[0]!['Id'])},
    });
    visitor.press('prepare.saveTalk', {reception: 'With a laugh.'});
    expect(
      rowsOf(someone, 'Interviews').map(row => row['How it was received']),
    ).toContain('With a laugh.');
  });
});

it('S4.16 S4.20 S4.22 an outing has a page to take along, says what would still help, and marks whose stand was asked', () => {
  const someone = theDayBefore();
  const {visitor} = someone;
  visitor.send({action: 'prepare.outing'});
  visitor.press('prepare.saveOuting', {
    name: 'Autumn fair',
    type: 'career fair',
    targets: 'St. Anne’s - night nurse\nLibrary - archivist',
  });
  expect(says(visitor)).toContain('Say your first sentence aloud once.');
  visitor.press('prepare.outingPage');
  expect(says(visitor)).toContain('How did you come to do this work?');
  expect(says(visitor)).toContain('a notepad');
  const page = visitor.screen.blocks.find(({show}) => show === 'download');
  expect(JSON.stringify(page)).toContain('Library – archivist');
  visitor.press('prepare.outing');
  expect(says(visitor)).not.toContain('Look at your quick questions');
  visitor.press('prepare.startTalk', {at: 'St. Anne’s'});
  visitor.send({
    action: 'prepare.outing',
    about: {outing: outingOf(someone)},
  });
  visitor.press('prepare.metThere', {}, {at: 'Library'});
  expect(rowsOf(someone, 'Outings')).toMatchObject([
    {'Where I talked with somebody': 'St. Anne’s\nLibrary'},
  ]);
  visitor.press('prepare.metThere', {}, {at: 'Library'});
  expect(rowsOf(someone, 'Outings')).toMatchObject([
    {'Where I talked with somebody': 'St. Anne’s'},
  ]);
});

const noteOf = (someone: ReturnType<typeof theDayBefore>): string =>
  String(rowsOf(someone, 'Research')[0]!['Id']);

const outingOf = (someone: ReturnType<typeof theDayBefore>): string =>
  String(rowsOf(someone, 'Outings')[0]!['Id']);
