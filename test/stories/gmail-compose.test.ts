import type {CardVisitor} from '../../local/card-visitor';
import {EndOfRun} from '../../local/run';
import {CutOff} from '../../local/visitor';
import {
  besideDraft,
  besideMessage,
  callsOf,
  cardSays,
  laterAt,
  press,
} from './support/cards';
import {aPersonAfterATalk, copyOf, type Someone} from './support/person';
import {rowsOf} from './support/tracker';

const WORDS = {
  particular: 'You showed me the quiet hour & <the board>.',
  willDo: 'I will ask for a night shift.',
  ownSentence: 'I walked home thinking of it.',
  myName: 'Mira Sol',
};

const INSERT = 'Put it';

const after = aPersonAfterATalk();

/** Beside a message, with Ana's letter on the card as it would go in. */
function withLetter(someone: Someone, words = WORDS): CardVisitor {
  const cards = besideDraft(someone);
  press(cards, 'Ana Ruiz');
  press(cards, 'Show the letter', words);
  return cards;
}

/** The same person once the letter's words are there, as nothing has gone into any message yet. */
const written = copyOf(after);
withLetter(written);

/** Beside another message, with the letter on the card as it was written. */
function withWritten(someone: Someone): CardVisitor {
  const cards = besideDraft(someone);
  press(cards, 'Ana Ruiz');
  return cards;
}

/** Nine in the morning of 1 March 2027, as a cell has it. */
const NINE = 46447.375;

const letterOf = (someone: Someone) => rowsOf(someone, 'Letters')[0]!;

describe('the card in the message being written', () => {
  it('S7.2 S7.8 S7.12 puts recipient, subject and letter into it, as they stood on the card', () => {
    const someone = copyOf(after);
    const cards = withLetter(someone);
    expect(cardSays(cards)).toContain(WORDS.particular);
    press(cards, INSERT);
    expect(callsOf(cards).length).toBeLessThanOrEqual(3);
    expect(cards.draft).toMatchObject({to: ['ana@example.org']});
    expect(cards.draft.subject).not.toBe('');
    expect(cards.draft.before).toContain(
      'You showed me the quiet hour &amp; &lt;the board&gt;.',
    );
    expect(letterOf(someone)).toMatchObject({
      Stage: 'in a draft',
      To: 'ana@example.org',
      'Last try': NINE,
    });
    expect(letterOf(someone)['Sent'] ?? '').toBe('');
  });

  it('opens with two service calls and shows a letter with three at most', () => {
    const cards = besideDraft(copyOf(after));
    expect(callsOf(cards).length).toBeLessThanOrEqual(2);
    press(cards, 'Ana Ruiz');
    expect(callsOf(cards).length).toBeLessThanOrEqual(2);
    press(cards, 'Show the letter', WORDS);
    expect(callsOf(cards).length).toBeLessThanOrEqual(3);
  });

  it('asks once whether it went, and keeps the day when the person says so', () => {
    const someone = copyOf(written);
    press(withWritten(someone), INSERT);
    laterAt(someone, '2027-03-03T09:00:00Z');
    const next = besideMessage(someone);
    expect(cardSays(next)).toContain('your letter to Ana Ruiz was put into');
    press(next, 'I sent it');
    expect(letterOf(someone)).toMatchObject({
      Stage: 'sent',
      Sent: NINE,
      Way: 'e-mail',
    });
    expect(cardSays(besideMessage(someone))).not.toContain('was put into');
    expect(cardSays(besideDraft(someone))).not.toContain('was put into');
  });

  it('has it ready again when the person says that it did not go', () => {
    const someone = copyOf(written);
    press(withWritten(someone), INSERT);
    const next = besideDraft(someone);
    press(next, 'It did not go');
    expect(letterOf(someone)).toMatchObject({Stage: 'draft'});
    press(next, 'Ana Ruiz');
    press(next, INSERT);
    expect(letterOf(someone)).toMatchObject({Stage: 'in a draft'});
    expect(next.draft.to).toEqual(['ana@example.org']);
  });

  it('warns before it goes in twice: from the same card, and from another window', () => {
    const someone = copyOf(written);
    const [cards, other] = [withWritten(someone), withWritten(someone)];
    press(cards, INSERT);
    for (const again of [cards, other]) {
      const before = again.draft;
      press(again, INSERT);
      expect(again.draft).toEqual(before);
      expect(cardSays(again)).toContain('take the first one out');
    }
  });

  it('lets the sidebar ask the same, and send nothing meanwhile', () => {
    const someone = copyOf(written);
    press(withWritten(someone), INSERT);
    someone.visitor.open();
    someone.visitor.press('thanks.home');
    someone.visitor.press('thanks.preview');
    expect(JSON.stringify(someone.visitor.screen)).not.toContain('thanks.send');
    someone.visitor.press('thanks.went');
    expect(letterOf(someone)).toMatchObject({Stage: 'sent'});
  });

  it('S7.9 holds a letter with a hole back, and says what is missing', () => {
    const someone = copyOf(after);
    const cards = withLetter(someone, {...WORDS, particular: ''});
    expect(cardSays(cards)).toContain('Not quite ready:');
    expect(cards.buttons.join()).not.toContain(INSERT);
  });

  it('lets a doubt be overruled, and keeps that it was', () => {
    const someone = copyOf(after);
    const cards = withLetter(someone, {...WORDS, ownSentence: ''});
    expect(cardSays(cards)).toContain('Look at this once more:');
    press(cards, 'Put it in all the same');
    expect(letterOf(someone)['Sent all the same']).toMatch(/./);
  });

  it('holds a letter to somebody without an address back, and says what to do', () => {
    const someone = aPersonAfterATalk({email: ''});
    const cards = withLetter(someone);
    expect(cardSays(cards)).toMatch(/no e-mail address/i);
    expect(cards.buttons.join()).not.toContain(INSERT);
  });

  it('finds anybody else by name, and offers the kinds of thank-you', () => {
    const someone = copyOf(after);
    const cards = besideDraft(someone);
    press(cards, 'Go on', {name: 'Ana'});
    press(cards, 'When you have acted on advice');
    press(cards, 'Show the letter', WORDS);
    press(cards, INSERT);
    expect(rowsOf(someone, 'Letters')).toEqual(
      expect.arrayContaining([
        expect.objectContaining({Stage: 'in a draft', Kind: 'acted on advice'}),
      ]),
    );
  });
});

describe('an insertion that is cut off', () => {
  /** The calls of one insertion. */
  const calls = (() => {
    const cards = withWritten(copyOf(written));
    press(cards, INSERT);
    return callsOf(cards);
  })();

  it.each(
    calls.flatMap(({name, number}) =>
      (['before', 'after'] as const).map(when => [number, name, when] as const),
    ),
  )(
    'at call %i (%s), %s it, and is pressed again, stands in the message once or is asked about',
    (number, _name, when) => {
      const someone = copyOf(written);
      const cards = withWritten(someone);
      someone.workspace.plug = {
        [when](call: {number: number}) {
          if (call.number === number) throw new EndOfRun();
        },
      };
      expect(() => press(cards, INSERT)).toThrow(CutOff);
      someone.workspace.plug = {};
      expect(cards.draft.to).toEqual([]);
      press(cards, INSERT);
      const isIn = cards.draft.to.length === 1;
      expect(letterOf(someone)).toMatchObject({
        Stage: 'in a draft',
        Text: expect.stringContaining(WORDS.particular) as string,
      });
      if (!isIn) expect(cardSays(cards)).toContain('Only you know');
      expect(cards.draft.to.length).toBeLessThanOrEqual(1);
    },
  );
});
