import {readFileSync} from 'node:fs';

import * as acts from '../../local/acts';
import {aPersonWithTracker, copyOf} from './support/person';
import {fieldLabelled, offers, says, titles} from './support/panel';
import {rowsOf} from './support/tracker';

const begun = aPersonWithTracker();
const nurse = acts.addWork(begun.visitor, {name: 'Nurse'});
const ana = acts.addPerson(begun.visitor, {
  name: 'Ana Ruiz',
  sayNameAs: 'Roo-EETH',
});
const meeting = acts.arrange(begun.visitor, ana, {
  day: '2027-03-01',
  time: '09:05',
  type: 'in person',
  place: 'St. Anne’s, front door',
  minutes: '20',
  travelMinutes: '15',
  work: nurse,
});
const call = acts.arrange(begun.visitor, ana, {
  day: '2027-03-03',
  time: '10:00',
  type: 'phone',
  whoCalls: 'I call',
  work: nurse,
});
acts.takeQuestions(begun.visitor, meeting);

/** The morning of the meeting with Ana, with questions chosen. */
const thatMorning = () => copyOf(begun);

const brief = (interview: string) => ({
  action: 'questions.brief',
  about: {interview},
});

const during = (someone: ReturnType<typeof thatMorning>) => {
  someone.visitor.send(brief(meeting));
  someone.visitor.press('questions.during');
  return someone;
};

/** Ana came to the end of the talk and gave two names. */
const afterTheTalk = () => {
  const someone = during(thatMorning());
  someone.visitor.press('questions.finish', {
    'name 1': 'Bo Lind',
    'permission 1': 'yes',
    'name 2': 'Cy Ode',
    'permission 2': 'no',
    'name 3': 'Dee Holm',
  });
  return someone;
};

describe('asking', () => {
  it('S5.2 S0.6 has the whole bank, with why to ask each and no job asked for, and own ones besides', () => {
    const {visitor} = thatMorning();
    visitor.send({action: 'questions.home'});
    expect(
      offers(visitor).filter(one => one === 'questions.bank'),
    ).toHaveLength(20);
    expect(titles(visitor).join(' ')).not.toMatch(
      /hire me|vacanc|opening|apply|a job (for|with|here)|take me on/i,
    );
    visitor.press('questions.bank');
    expect(says(visitor)).toContain('Why ask it');
    visitor.press('questions.home');
    visitor.press('questions.own');
    visitor.press('questions.saveOwn', {text: 'Do you sing at work?'});
    visitor.send({action: 'questions.home'});
    expect(says(visitor)).toContain('Do you sing at work?');
    expect(
      offers(visitor).filter(one => one === 'questions.bank'),
    ).toHaveLength(20);
  });

  it('S5.3 S5.17 takes the questions along as a brief with room to write, on the screen and as a page to print', () => {
    const {visitor} = thatMorning();
    visitor.send(brief(meeting));
    expect(says(visitor)).toContain('How did you come to do this work?');
    expect(says(visitor)).toContain('Roo-EETH');
    const page = visitor.screen.blocks.find(({show}) => show === 'download');
    expect(JSON.stringify(page)).toContain('How did you come to do this work?');
    expect(says(visitor)).toMatch(/_{5,}|…{3,}|notepad/);
  });

  it('S5.4 S5.5 S5.6 says where, when to leave, what to wear and to be courteous when meeting, and keeps whether one was on time', () => {
    const someone = thatMorning();
    const {visitor} = someone;
    visitor.send(brief(meeting));
    const said = says(visitor);
    expect(said).toContain('St. Anne’s, front door');
    expect(said).toContain('Leave by 08:35');
    expect(said).toContain('Dress as people there would');
    expect(said).toContain('courteous');
    visitor.send({action: 'record.impressions', about: {interview: meeting}});
    const {name} = fieldLabelled(visitor, 'I was on time');
    visitor.press('record.saveImpressions', {[name]: 'yes'});
    expect(rowsOf(someone, 'Interviews')[0]).toMatchObject({
      'Arrived on time': 'yes',
    });
  });

  it('S5.7 asks for other things when phoning: nothing about clothes or the way, but a quiet place', () => {
    const {visitor} = thatMorning();
    visitor.send(brief(call));
    const said = says(visitor);
    expect(said).not.toMatch(/Leave by/);
    expect(said).not.toMatch(/wear|clothes/i);
    expect(said).toMatch(/quiet/i);
    expect(said).toMatch(/charge the phone/);
    expect(said).toContain('Call at the very minute you agreed');
  });

  it('S5.4 S5.7 asks for clothes and a tried link by video, and nothing about the way', () => {
    const {visitor} = thatMorning();
    const video = acts.arrange(visitor, ana, {
      day: '2027-03-05',
      time: '10:00',
      type: 'video',
      place: 'https://talk.example.org/ana',
    });
    visitor.send(brief(video));
    const said = says(visitor);
    expect(said).toContain('Dress as you would for meeting in person');
    expect(said).toContain('Try the link');
    expect(said).not.toMatch(/Leave by|How long is the way/);
  });

  it('S5.8 S5.9 S5.10 keeps the list at hand with marks for what was asked, says what is left and when time is up, and has room for what came up', () => {
    const someone = during(thatMorning());
    const {visitor} = someone;
    const open = visitor.screen.blocks[0]!.text!;
    expect(open).toMatch(/\d+/);
    expect(open).toContain('09:25');
    visitor.press('questions.saveDuring', {
      'asked B-1': 'yes',
      'answer B-1': 'By chance, at nineteen.',
      free: 'The cat lives on the ward.',
    });
    expect(visitor.screen.blocks[0]!.text).not.toBe(open);
    expect(rowsOf(someone, 'Answers')).toContainEqual(
      expect.objectContaining({
        Person: 'Ana Ruiz',
        Answer: 'By chance, at nineteen.',
        Asked: true,
      }),
    );
    expect(rowsOf(someone, 'Answers')).toContainEqual(
      expect.objectContaining({Answer: 'The cat lives on the ward.'}),
    );
  });

  it('S5.11 S5.12 S5.13 keeps asking for names and for leave in sight, and takes several', () => {
    const someone = during(thatMorning());
    const {blocks} = someone.visitor.screen;
    const close = blocks.findIndex(({text = ''}) =>
      text.startsWith('Before you leave: ask for names'),
    );
    expect(close).toBeGreaterThanOrEqual(0);
    expect(close).toBeLessThan(
      blocks.findIndex(({show}) => show === 'heading'),
    );
    expect(
      blocks.filter(({show}) => show === 'heading').map(({text}) => text),
    ).toEqual(
      expect.arrayContaining([
        expect.stringMatching(/Who else/),
        expect.stringMatching(/may I (say|tell|mention|use)/i),
      ]),
    );
    expect(fieldLabelled(someone.visitor, 'May I say who gave it?').value).toBe(
      'not asked',
    );
    const after = afterTheTalk();
    expect(rowsOf(after, 'Referrals')).toMatchObject([
      {'Name given': 'Bo Lind', 'May I use the giver’s name': 'yes'},
      {'Name given': 'Cy Ode', 'May I use the giver’s name': 'no'},
      {'Name given': 'Dee Holm', 'May I use the giver’s name': 'not asked'},
    ]);
  });

  it('S5.14 names the giver in a script where that was allowed, and nowhere else', () => {
    const someone = afterTheTalk();
    const [, bo, cy, dee] = rowsOf(someone, 'People').map(row =>
      String(row['Id']),
    );
    const spoken = (person: string): string => {
      someone.visitor.send({action: 'calls.script', about: {person}});
      return someone.visitor.screen.blocks
        .flatMap(({text = ''}) => text)
        .join(' ');
    };
    expect(spoken(bo!)).toContain('Ana Ruiz');
    expect(spoken(cy!)).not.toContain('Ana Ruiz');
    expect(spoken(dee!)).not.toContain('Ana Ruiz');
  });

  it('S5.15 S5.16 records nothing during a talk, and says why', () => {
    const {visitor} = thatMorning();
    visitor.send(brief(meeting));
    expect(says(visitor)).toContain('Leave the recorder off.');
    expect(says(visitor)).toContain('gets the talk off to a stiff start');
    during({...thatMorning(), visitor});
    expect(says(visitor)).not.toMatch(/start recording|microphone/i);
    expect(titles(visitor).join()).not.toMatch(/record/i);
    expect(readFileSync('build/addon/Sidebar.html', 'utf8')).not.toMatch(
      /getUserMedia|MediaRecorder|SpeechRecognition|<(audio|video)\b/,
    );
  });
});
