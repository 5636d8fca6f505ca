import {BANK} from '../../src/core/questions/bank';
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
  });
  return someone;
};

describe('asking', () => {
  it('S5.2 has the whole bank, with why to ask each, and own ones besides', () => {
    const {visitor} = thatMorning();
    visitor.send({action: 'questions.home'});
    expect(
      offers(visitor).filter(one => one === 'questions.bank'),
    ).toHaveLength(BANK.length);
    visitor.press('questions.own');
    visitor.press('questions.saveOwn', {text: 'Do you sing at work?'});
    visitor.send({action: 'questions.home'});
    expect(says(visitor)).toContain('Do you sing at work?');
    expect(
      offers(visitor).filter(one => one === 'questions.bank'),
    ).toHaveLength(BANK.length);
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
    expect(said).toMatch(/Leave by/);
    expect(said).toMatch(/wear|dress|clothes/i);
    expect(said).toContain('courteous');
    visitor.send({action: 'record.impressions', about: {interview: meeting}});
    expect(fieldLabelled(visitor, 'I was on time').name).toBe('arrivedOnTime');
  });

  it('S5.7 asks for other things when phoning: nothing about clothes or the way, but a quiet place', () => {
    const {visitor} = thatMorning();
    visitor.send(brief(call));
    const said = says(visitor);
    expect(said).not.toMatch(/Leave by/);
    expect(said).not.toMatch(/wear|clothes/i);
    expect(said).toMatch(/quiet/i);
    expect(said).toMatch(/charge the phone/);
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
    expect(says(someone.visitor)).toContain('Who else');
    const after = afterTheTalk();
    expect(rowsOf(after, 'Referrals')).toMatchObject([
      {'Name given': 'Bo Lind', 'May I use the giver’s name': 'yes'},
      {'Name given': 'Cy Ode', 'May I use the giver’s name': 'no'},
    ]);
  });

  it('S5.14 names the giver in a script where that was allowed, and nowhere else', () => {
    const someone = afterTheTalk();
    const [, bo, cy] = rowsOf(someone, 'People').map(row => String(row['Id']));
    const spoken = (person: string): string => {
      someone.visitor.send({action: 'calls.script', about: {person}});
      return someone.visitor.screen.blocks
        .flatMap(({text = ''}) => text)
        .join(' ');
    };
    expect(spoken(bo!)).toContain('Ana Ruiz');
    expect(spoken(cy!)).not.toContain('Ana Ruiz');
  });

  it('S5.15 S5.16 records nothing during a talk, and says why', () => {
    const {visitor} = thatMorning();
    visitor.send(brief(meeting));
    expect(says(visitor)).toMatch(/recorder|recording/i);
    during({...thatMorning(), visitor});
    expect(says(visitor)).not.toMatch(/start recording|microphone/i);
    expect(titles(visitor).join()).not.toMatch(/record/i);
  });
});
