import {EndOfRun} from '../../local/run';
import {CutOff} from '../../local/visitor';
import {
  answerIn,
  besideMessage,
  callsOf,
  cardSays,
  laterAt,
  press,
} from './support/cards';
import {
  aPerson,
  aPersonAfterATalk,
  aPersonWithTracker,
  copyOf,
  type Someone,
} from './support/person';
import {rowsOf} from './support/tracker';

/** A talk with Ana Ruiz this afternoon. */
function beforeTheTalk(): Someone {
  const someone = aPersonWithTracker();
  someone.visitor.press('record.home');
  someone.visitor.press('record.arrange');
  someone.visitor.press('record.saveArranged', {
    name: 'Ana Ruiz',
    day: '2027-03-01',
    time: '14:00',
    minutes: '20',
    calendar: '',
  });
  return someone;
}

const arranged = beforeTheTalk();

/** Ana's talk is over since half an hour; nothing of it has been written down. */
const afterTheTalk = (): Someone =>
  laterAt(copyOf(arranged), '2027-03-01T15:00:00Z');

/** 1 March 2027, as a cell has it. */
const DAY = 46447;

describe('the card beside a message', () => {
  it('says how to begin where there is no tracker yet, and makes one', () => {
    const someone = aPerson();
    const cards = besideMessage(someone);
    expect(cardSays(cards)).toContain('keeps everything in one spreadsheet');
    expect(callsOf(cards).length).toBeLessThanOrEqual(2);
    press(cards, 'Make my tracker');
    expect(cardSays(cards)).toContain('Your tracker is ready.');
    press(cards, 'Go on here');
    press(cards, 'Today');
    expect(cards.card.header?.title).toBe('Today');
  });

  it('S6.3 S6.4 S6.8 has the impressions two taps from opening: the card, then the talk', () => {
    const cards = besideMessage(afterTheTalk());
    expect(callsOf(cards).length).toBeLessThanOrEqual(2);
    press(cards, 'Ana Ruiz');
    expect(cardSays(cards)).toContain('After Ana Ruiz');
    expect(answerIn(cards, 'impressions')).toBe('');
    expect(callsOf(cards).length).toBeLessThanOrEqual(2);
  });

  it('S6.5 S6.9 keeps impressions that are saved in parts, each part beside the others', () => {
    const someone = afterTheTalk();
    const cards = besideMessage(someone);
    press(cards, 'Ana Ruiz');
    press(cards, 'Save', {impressions: 'The night shift is the calm one.'});
    expect(callsOf(cards).length).toBeLessThanOrEqual(3);
    press(cards, 'Add to my impressions');
    press(cards, 'Save', {thoughts: 'Days would tire me.', rating: '4'});
    press(cards, 'Add to my impressions');
    press(cards, 'Save', {remembered: 'Twelve beds.'});
    expect(rowsOf(someone, 'Interviews')).toMatchObject([
      {
        Impressions: 'The night shift is the calm one.',
        Thoughts: 'Days would tire me.',
        'What else I remember': 'Twelve beds.',
        'How good it was': 4,
        Status: 'done',
      },
    ]);
  });

  it('keeps what was typed where something is to be put right, and says what', () => {
    const cards = besideMessage(afterTheTalk());
    press(cards, 'All steps');
    press(cards, '6 ');
    press(cards, 'Plan a talk');
    press(cards, 'Keep this talk', {name: 'Ida Berg', place: 'Café'});
    expect(cards.said).toMatch(/day/i);
    expect([answerIn(cards, 'name'), answerIn(cards, 'place')]).toEqual([
      'Ida Berg',
      'Café',
    ]);
  });

  it('finds what a press added when it is pressed again because no answer came', () => {
    const someone = afterTheTalk();
    const cards = besideMessage(someone);
    press(cards, 'All steps');
    press(cards, '2 ');
    press(cards, 'Add');
    const save = () => press(cards, 'Save', {name: 'Ida Berg'});
    someone.workspace.plug = {
      after(call) {
        if (call.name === 'Sheets.Spreadsheets.batchUpdate')
          throw new EndOfRun();
      },
    };
    expect(save).toThrow(CutOff);
    someone.workspace.plug = {};
    save();
    expect(cardSays(cards)).toContain('Ida Berg is on your list.');
    expect(
      rowsOf(someone, 'People').filter(({Name}) => Name === 'Ida Berg'),
    ).toHaveLength(1);
  });

  it('puts off and finishes what is due, with one press each', () => {
    const someone = afterTheTalk();
    const cards = besideMessage(someone);
    press(cards, 'Ana Ruiz');
    press(cards, 'Save', {
      impressions: 'Calm.',
      promised: 'Send the article',
      promisedBy: '2027-03-01',
    });
    press(cards, 'Today');
    expect(cardSays(cards)).toContain('Send the article');
    press(cards, 'What is due');
    cards.press('In 3 days', {}, 'Send the article');
    expect(callsOf(cards).length).toBeLessThanOrEqual(3);
    expect(rowsOf(someone, 'Plan')).toMatchObject([{Due: DAY + 3}]);
    cards.press('Done', {}, 'Send the article');
    expect(rowsOf(someone, 'Plan')).toMatchObject([{Done: DAY}]);
  });

  it('speaks the language that Google says the person has', () => {
    const cards = besideMessage(aPerson({locale: 'es'}));
    expect(cardSays(cards)).toContain('Crear mi cuaderno');
    expect(callsOf(cards).map(({name}) => name)).toEqual(['Drive.Files.list']);
  });

  it('lists the thank-yous that wait, and sends one from there', () => {
    const someone = aPersonAfterATalk();
    const cards = besideMessage(someone);
    expect(cardSays(cards)).toContain('Thank-yous waiting');
    press(cards, 'Ana Ruiz');
    press(cards, 'Only as a mail', {
      particular: 'You showed me the quiet hour.',
      willDo: 'I will ask for a night shift.',
      ownSentence: 'I walked home thinking of it.',
      myName: 'Mira Sol',
    });
    press(cards, 'Send it');
    expect(rowsOf(someone, 'Letters')).toMatchObject([{Stage: 'sent'}]);
  });
});
