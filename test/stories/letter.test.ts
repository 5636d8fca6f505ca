import {ToldToMend} from '../../local/panel';
import {CutOff} from '../../local/visitor';
import {EndOfRun} from '../../local/run';
import {listMessages} from '../../local/workspace/mail';
import {
  anotherWindow,
  aPersonAfterATalk,
  copyOf,
  type Someone,
} from './support/person';
import {documentsOf, rowsOf} from './support/tracker';

const WORDS = {
  particular: 'The night shift is the calm one, you said.',
  willDo: 'I will spend an evening on a ward.',
  ownSentence: 'I left with more courage than I came with.',
  myName: 'Ada Okafor',
};

/** Somebody who looks at the letter, made from `words`, with its document. */
function withLetter(
  words: Readonly<Record<string, string>> = WORDS,
  person?: Readonly<Record<string, string>>,
): Someone {
  const someone = aPersonAfterATalk(person);
  someone.visitor.press('thanks.letter');
  someone.visitor.press('thanks.make', words);
  return someone;
}

const said = ({visitor}: Someone): string => JSON.stringify(visitor.screen);
const sentBy = ({workspace}: Someone) => listMessages(workspace);

function aboutOf({visitor}: Someone): {interview: string; person: string} {
  const [, interview, person] = visitor.screen.id.split(' ');
  return {interview: interview!, person: person!};
}

const makePress = (someone: Someone) => ({
  action: 'thanks.make',
  about: aboutOf(someone),
  typed: {...WORDS, template: 'informational'},
});

/** The press behind «Send it now», as any window that shows the letter has it. */
function sendPress({visitor}: Someone) {
  for (const {buttons = []} of visitor.screen.blocks)
    for (const {press} of buttons)
      if (press.action === 'thanks.send') return press;
  throw new Error('There is nothing to send on this screen');
}

type When = 'before' | 'after';

/** Every service call of the press as a row of a table: its number, its name, and whether the run ends before it or after it. */
function everyCut(
  start: Someone,
  pressOf: (someone: Someone) => Parameters<Someone['visitor']['send']>[0],
): [number, string, When][] {
  const someone = copyOf(start);
  someone.visitor.send(pressOf(someone));
  return someone.visitor.calls
    .filter(({number}) => number > 0)
    .flatMap(({number, name}): [number, string, When][] => [
      [number, `before ${name}`, 'before'],
      [number, `after ${name}`, 'after'],
    ]);
}

/** The number of the first call of this name when `press` is sent. */
function numberOf(start: Someone, name: string): number {
  const cut = everyCut(start, sendPress).find(([, call]) =>
    call.endsWith(name),
  );
  return cut![0];
}

function cutAt(
  {workspace}: Someone,
  number: number,
  when: When,
  act: () => unknown,
): void {
  workspace.plug = {
    [when](call: {number: number}) {
      if (call.number === number) throw new EndOfRun();
    },
  };
  expect(act).toThrow(CutOff);
  workspace.plug = {};
}

describe('a thank-you', () => {
  it('S7.1 S7.12 is made from the person’s own template, seen word for word, sent once and recorded', () => {
    const someone = withLetter();
    expect(said(someone)).toContain(WORDS.particular);
    someone.visitor.press('thanks.send');
    expect(sentBy(someone)).toMatchObject([
      {
        to: ['ana@example.org'],
        name: 'Ada Okafor',
        subject: 'Thank you for our talk',
        text: expect.stringContaining(WORDS.particular),
      },
    ]);
    expect(rowsOf(someone, 'Letters')).toMatchObject([
      {
        Person: 'Ana Ruiz',
        Stage: 'sent',
        Way: 'e-mail',
        To: 'ana@example.org',
        Sent: expect.any(Number),
      },
    ]);
    expect(rowsOf(someone, 'People')).toMatchObject([{Stage: 'thanked'}]);
  });

  it('exists as a document beside the templates', () => {
    expect(documentsOf(withLetter())).toEqual(
      [
        'Thank-you, short',
        'Thank-you, warm',
        'Thank-you to Ana Ruiz, 28 February 2027',
      ].sort(),
    );
  });

  it('goes as a mail alone where no document is wanted', () => {
    const someone = aPersonAfterATalk();
    someone.visitor.press('thanks.letter');
    someone.visitor.press('thanks.see', WORDS);
    someone.visitor.press('thanks.send');
    expect(documentsOf(someone)).toEqual([
      'Thank-you, short',
      'Thank-you, warm',
    ]);
    expect(sentBy(someone)).toHaveLength(1);
  });

  it('S7.9 is held back by an empty field, which it names', () => {
    const someone = withLetter({...WORDS, particular: ''});
    expect(said(someone)).toContain('“The particular point” is still empty.');
    expect(() => someone.visitor.press('thanks.send')).toThrow(/offers no/);
  });

  it('is held back even when a window sends what another one showed before', () => {
    const someone = withLetter();
    const letter = JSON.stringify({
      to: 'ana@example.org',
      subject: 'Thank you',
      paragraphs: [{runs: [{text: 'It was {{In my own words}}'}]}],
    });
    const [{interview, person}] = [aboutOf(someone)];
    someone.visitor.send({
      action: 'thanks.send',
      about: {interview, person, letter},
    });
    expect(sentBy(someone)).toEqual([]);
  });

  it('is held back where there is no address, and says where to put one', () => {
    const someone = withLetter(WORDS, {email: ''});
    expect(said(someone)).toContain('There is no e-mail address for Ana Ruiz.');
  });

  it('does not go a second time by a second press', () => {
    const someone = withLetter();
    const press = sendPress(someone);
    someone.visitor.send(press);
    someone.visitor.send(press);
    expect(said(someone)).toContain('It is not sent again.');
    expect(sentBy(someone)).toHaveLength(1);
  });

  it('does not go a second time from a second window', () => {
    const someone = withLetter();
    const other = anotherWindow(someone);
    const press = sendPress(someone);
    someone.visitor.send(press);
    other.send(press);
    expect(sentBy(someone)).toHaveLength(1);
  });

  it('keeps what looks like HTML or a formula as the words they are', () => {
    const particular = '=SUM(A1) <img src=x onerror=alert(1)> & “ça” 你好 🎉';
    const someone = withLetter({...WORDS, particular});
    someone.visitor.press('thanks.send');
    const [message] = sentBy(someone);
    expect(message!.text).toContain(particular);
    expect(message!.html).toContain(
      '=SUM(A1) &lt;img src=x onerror=alert(1)&gt; &amp; “ça” 你好 🎉',
    );
    expect(rowsOf(someone, 'Letters')[0]!['The particular point']).toBe(
      particular,
    );
  });

  it('stays a draft when the mail account has sent all it may, and says so', () => {
    const someone = withLetter();
    const press = sendPress(someone);
    someone.workspace.plug = {
      before({name}) {
        if (name === 'MailApp.sendEmail')
          throw new Error('Service invoked too many times for one day: email.');
      },
    };
    someone.visitor.send(press);
    expect(said(someone)).toContain('send it tomorrow');
    someone.workspace.plug = {};
    someone.visitor.press('thanks.send');
    expect(sentBy(someone)).toHaveLength(1);
  });

  it('may be marked as given another way, and is then not sent', () => {
    const someone = aPersonAfterATalk();
    someone.visitor.press('thanks.letter');
    someone.visitor.press('thanks.otherWay');
    someone.visitor.press('thanks.otherWaySave', {channel: 'handwritten'});
    expect(rowsOf(someone, 'Letters')).toMatchObject([
      {Stage: 'sent', Way: 'handwritten'},
    ]);
  });
});

describe('a thank-you whose run is cut off', () => {
  const atPreview = withLetter();
  const atForm = aPersonAfterATalk();
  atForm.visitor.press('thanks.letter');

  it.each(everyCut(atPreview, sendPress))(
    'at call %i (%s) is not sent twice, not lost, and told truthfully',
    (number, _name, when) => {
      const someone = copyOf(atPreview);
      const press = sendPress(someone);
      cutAt(someone, number, when, () => someone.visitor.send(press));
      someone.visitor.send(press);
      const sent = sentBy(someone).length;
      const [letter] = rowsOf(someone, 'Letters');
      expect(sent).toBeLessThanOrEqual(1);
      if (letter!['Stage'] === 'sending')
        expect(said(someone)).toContain('It may have gone.');
      else expect([letter!['Stage'], sent]).toEqual(['sent', 1]);
    },
  );

  it('becomes a draft again when the person finds that it did not go, and then goes once', () => {
    const someone = copyOf(atPreview);
    const press = sendPress(someone);
    cutAt(someone, numberOf(atPreview, 'MailApp.sendEmail'), 'before', () =>
      someone.visitor.send(press),
    );
    someone.visitor.send(press);
    someone.visitor.press('thanks.wentNot');
    someone.visitor.press('thanks.letter');
    someone.visitor.press('thanks.make', WORDS);
    someone.visitor.press('thanks.send');
    expect(sentBy(someone)).toHaveLength(1);
  });

  it('is marked as sent when the person finds it in Sent', () => {
    const someone = copyOf(atPreview);
    const press = sendPress(someone);
    cutAt(someone, numberOf(atPreview, 'MailApp.sendEmail'), 'after', () =>
      someone.visitor.send(press),
    );
    someone.visitor.send(press);
    someone.visitor.press('thanks.went');
    expect(rowsOf(someone, 'Letters')).toMatchObject([{Stage: 'sent'}]);
    expect(sentBy(someone)).toHaveLength(1);
  });

  it.each(everyCut(atForm, makePress))(
    'while it is made, at call %i (%s), has one document in the end',
    (number, _name, when) => {
      const someone = copyOf(atForm);
      const press = makePress(someone);
      cutAt(someone, number, when, () => someone.visitor.send(press));
      someone.visitor.send(press);
      expect(
        documentsOf(someone).filter(name => name.includes('Ana Ruiz')),
      ).toHaveLength(1);
      expect(said(someone)).toContain(WORDS.particular);
    },
  );
});

it('tells a person what to put right as one kind of error only', () => {
  const someone = aPersonAfterATalk();
  expect(() =>
    someone.visitor.send({action: 'thanks.letter', about: {interview: 'gone'}}),
  ).toThrow(ToldToMend);
});
