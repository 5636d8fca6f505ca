import {listMessages} from '../../local/workspace/mail';
import {
  readDocument,
  writeDocument,
} from '../../local/workspace/documents/kept-documents';
import {replaceAll} from '../../local/workspace/documents/edit';
import {ToldToMend} from '../../local/panel';
import {type Visitor} from '../../local/visitor';
import {byHand} from './support/by-hand';
import {choicesOf, fieldLabelled, offers, says} from './support/panel';
import {aPersonAfterATalk, copyOf, type Someone} from './support/person';
import {documentsOf, rowsOf} from './support/tracker';

const WORDS = {
  particular: 'The night shift is the calm one, you said.',
  willDo: 'I will spend an evening on a ward.',
  ownSentence: 'I left with more courage than I came with.',
  myName: 'Ada Okafor',
};

const afterATalk = aPersonAfterATalk();

/** Somebody at the form of the letter to Ana Ruiz. */
function atForm(): Someone {
  const someone = copyOf(afterATalk);
  someone.visitor.press('thanks.letter');
  return someone;
}

/** Presses «Only as a mail», whether the letter has its row already or not. */
const see = (visitor: Visitor, words: Readonly<Record<string, string>>) =>
  visitor.press(
    offers(visitor).includes('thanks.see') ? 'thanks.see' : 'thanks.start',
    words,
  );

const sentBy = ({workspace}: Someone) => listMessages(workspace);

/** The text of the one letter that went. */
function sent(someone: Someone): string {
  someone.visitor.press('thanks.send');
  const [message] = sentBy(someone);
  return message!.text;
}

/** As a spreadsheet counts days: 1 March 2027, which it is. */
const FIRST_OF_MARCH = 46447;

const PARTS = [
  'Greeting',
  'Thanks',
  'The particular point',
  'What you will do with it',
  'Close',
];

describe('a letter', () => {
  it('S7.6 S7.8 S0.6 after an informational interview shows which part each paragraph is, and asks for no job', () => {
    const {visitor} = atForm();
    expect(says(visitor)).toContain('After an informational interview');
    see(visitor, WORDS);
    for (const part of PARTS)
      expect(says(visitor)).toContain(`"part":"${part}"`);
    const someone = atForm();
    see(someone.visitor, WORDS);
    expect(sent(someone)).not.toMatch(
      /hire|vacanc|opening|apply|application|résumé|position/i,
    );
  });

  it('S7.5 has two templates or more to choose from', () => {
    const {visitor} = atForm();
    expect(choicesOf(visitor, 'Template')).toEqual([
      'Thank-you, warm',
      'Thank-you, short',
      'Thank-you after a call',
    ]);
    visitor.press('thanks.letter', {}, {kind: 'jobInterview'});
    expect(choicesOf(visitor, 'Template').length).toBeGreaterThanOrEqual(2);
  });

  it('S7.7 after a job interview is another one: the position, one’s interest, the next step', () => {
    const someone = atForm();
    const {visitor} = someone;
    visitor.press('thanks.letter', {}, {kind: 'jobInterview'});
    see(visitor, {
      ...WORDS,
      topic: 'ward assistant',
      more: 'My first-aid course ends in May.',
    });
    const text = sent(someone);
    expect(text).toContain('ward assistant');
    expect(text).toContain('My first-aid course ends in May.');
    expect(rowsOf(someone, 'Letters')).toMatchObject([{Kind: 'job interview'}]);
  });

  it('S7.2 is told to be too general where nothing in it comes from the talk', () => {
    const {visitor} = atForm();
    see(visitor, {
      ...WORDS,
      particular: 'What you told me was useful.',
      willDo: '',
      ownSentence: 'It did me good.',
    });
    expect(says(visitor)).toContain(
      'Nothing in the letter comes from your notes of this talk.',
    );
  });

  it('S7.4 S7.10 S7.11 is told to be too long, praise that fits anybody, a sentence without breath; each may be overruled, and that is kept', () => {
    const someone = atForm();
    see(someone.visitor, {
      ...WORDS,
      willDo: `I will go there ${'and there '.repeat(70)}`.trim(),
      ownSentence: 'You are an inspiration to me.',
    });
    for (const doubt of [
      'are many for this kind',
      '“an inspiration to” would fit anybody.',
      'Two shorter ones read better.',
    ])
      expect(says(someone.visitor)).toContain(doubt);
    expect(says(someone.visitor)).toContain('Send it all the same');
    sent(someone);
    expect(rowsOf(someone, 'Letters')[0]!['Sent all the same']).toContain(
      'would fit anybody',
    );
  });

  it('S7.10 asks for a sentence of one’s own, and says when it is missing', () => {
    const {visitor} = atForm();
    see(visitor, {...WORDS, ownSentence: ''});
    expect(says(visitor)).toContain('No sentence of your own yet.');
    visitor.press('thanks.letter');
    see(visitor, WORDS);
    expect(says(visitor)).not.toContain('No sentence of your own yet.');
  });

  it('S7.3 leaves a next date with the person, and their answer is noted', () => {
    const someone = atForm();
    see(someone.visitor, WORDS);
    sent(someone);
    expect(rowsOf(someone, 'People')).toMatchObject([
      {'Next action': 'Tell them how it went', 'Next on': FIRST_OF_MARCH + 90},
    ]);
    someone.visitor.press('thanks.preview');
    someone.visitor.press('thanks.answered');
    expect(rowsOf(someone, 'Letters')).toMatchObject([
      {Reply: expect.any(Number)},
    ]);
    expect(says(someone.visitor)).toContain('They wrote back: ');
  });

  it('has a short form for a card: four lines and what belongs on the envelope', () => {
    const someone = atForm();
    const hand = byHand(someone);
    hand.type('People', 2, {'Postal address': '5 Mill Lane\nGraz'});
    see(someone.visitor, WORDS);
    someone.visitor.press('thanks.byHand');
    const said = says(someone.visitor);
    expect(said).toContain(
      'Dear Ana,\\nThank you for your time and for speaking so openly about your work.\\nThe night shift is the calm one, you said. I left with more courage than I came with.\\nWarmly, Ada Okafor',
    );
    expect(said).toContain('Ana Ruiz\\nSt. Anne’s\\n5 Mill Lane\\nGraz');
  });

  it('to each of several people shows how alike they are, and says how that is measured', () => {
    const someone = atForm();
    const hand = byHand(someone);
    hand.add('People', {Name: 'Ben Holm', 'E-mail': 'ben@example.org'});
    someone.visitor.send({action: 'overview'});
    const [ana, ben] = rowsOf(someone, 'People').map(one => String(one['Id']));
    hand.type('Interviews', 2, {'Person ids': `${ana} ${ben}`});
    const [talk] = rowsOf(someone, 'Interviews');
    for (const person of [ana!, ben!]) {
      someone.visitor.send({
        action: 'thanks.letter',
        about: {interview: String(talk!['Id']), person},
      });
      expect(says(someone.visitor)).toContain('To each person of a panel');
      see(someone.visitor, WORDS);
    }
    const said = says(someone.visitor);
    expect(said).toMatch(/\d\d% like the one to Ana Ruiz/);
    expect(said).toContain('Measured in sequences of three words');
    expect(said).toContain('People at one place compare');
  });
});

describe('a template', () => {
  /** Somebody at the list of templates. */
  function atTemplates(): Someone {
    const someone = copyOf(afterATalk);
    someone.visitor.press('thanks.letter');
    someone.visitor.press('thanks.home');
    someone.visitor.press('thanks.templates');
    return someone;
  }
  const documentAt = (someone: Someone): string =>
    /document\/d\/([-\w]+)\//.exec(says(someone.visitor))![1]!;

  it('becomes a document of the person’s own, and what they change there stands in the next letter', () => {
    const someone = atTemplates();
    const {visitor, workspace} = someone;
    visitor.press('thanks.template', {}, {template: 'informationalRemote'});
    visitor.press('thanks.ownTemplate');
    expect(documentsOf(someone)).toContain('Thank-you after a call');
    const id = documentAt(someone);
    const {document} = replaceAll(readDocument(workspace, id)!, {
      search: 'It was good to hear your voice',
      matchCase: true,
      text: 'What a pleasure to hear {{Rolle}}',
    });
    writeDocument(workspace, id, document);
    visitor.press('thanks.templates');
    visitor.press('thanks.home');
    visitor.press('thanks.letter');
    see(visitor, {
      ...WORDS,
      template: 'informationalRemote',
    });
    expect(says(visitor)).toContain('What a pleasure to hear {{Rolle}}');
    expect(says(visitor)).toContain('Did you mean “Role”?');
    expect(offers(visitor)).not.toContain('thanks.send');
  });

  it('of a new name begins with the words of its kind', () => {
    const someone = atTemplates();
    const {visitor} = someone;
    visitor.press('thanks.newTemplate');
    expect(() => visitor.press('thanks.addTemplate')).toThrow(
      'Give the template a name.',
    );
    visitor.press('thanks.addTemplate', {name: 'For my teachers'});
    expect(documentsOf(someone)).toContain('For my teachers');
    visitor.press('thanks.templates');
    visitor.press('thanks.home');
    visitor.press('thanks.letter');
    expect(choicesOf(visitor, 'Template')).toContain('For my teachers');
  });

  const asFile = (text: string) => ({
    file: Buffer.from(text, 'utf8').toString('base64'),
  });

  it('comes in a set that a school hands out, once however often it is brought in', () => {
    const someone = atTemplates();
    const {visitor} = someone;
    const set = asFile(
      '=== Our school’s thank-you\nKind: informational\n\nSubject: Thank you\n\nDear {{First name}},\n\n{{The particular point}}\n\n{{My name}}\n',
    );
    visitor.press('thanks.templateFile');
    visitor.press('thanks.bringTemplates', set);
    expect(says(visitor)).toContain('1 template is yours now.');
    visitor.press('thanks.templateFile');
    visitor.press('thanks.bringTemplates', set);
    expect(
      documentsOf(someone).filter(name => name.startsWith('Our school')),
    ).toEqual(['Our school’s thank-you']);
    visitor.press('thanks.home');
    visitor.press('thanks.letter');
    const own = fieldLabelled(visitor, 'Template').choices!.find(
      ({label}) => label === 'Our school’s thank-you',
    )!;
    see(visitor, {...WORDS, template: own.value});
    expect(sent(someone)).toBe(
      `Dear Ana,\n\n${WORDS.particular}\n\nAda Okafor`,
    );
  });

  it.each([
    ['', 'Choose the file with the templates first.'],
    ['Dear all', 'No template was found in this file.'],
    ['=== A\nKind: love letter\n\nSubject: x\n\nDear', 'says “love letter”'],
    ['=== A\nKind: panel\n\nSubject: x', 'needs a subject and at least one'],
    ['===\nKind: panel\n\nSubject: x\n\nDear', 'Give the template a name.'],
  ])('set of %j is refused with what to do', (text, sentence) => {
    const {visitor} = atTemplates();
    visitor.press('thanks.templateFile');
    let told: unknown;
    try {
      visitor.press('thanks.bringTemplates', asFile(text));
    } catch (error) {
      told = error;
    }
    expect(told).toBeInstanceOf(ToldToMend);
    expect((told as ToldToMend).field).toBe('file');
    expect(String(told)).toContain(sentence);
  });

  it('that everybody begins with can be saved as such a file', () => {
    const {visitor} = atTemplates();
    visitor.press('thanks.templateFile');
    const said = says(visitor);
    expect(said).toContain('=== Thank-you, warm');
    expect(said).toContain('Kind: declined');
  });
});

describe('somebody else', () => {
  it('can be thanked at any time, found by a part of their name', () => {
    const someone = atForm();
    const {visitor} = someone;
    visitor.press('thanks.home');
    visitor.press('thanks.another');
    expect(() => visitor.press('thanks.anotherFor', {name: 'Zoe'})).toThrow(
      'Nobody in your People tab is called “Zoe”.',
    );
    visitor.press('thanks.anotherFor', {name: 'ruiz'});
    visitor.press('thanks.letter', {}, {kind: 'advice'});
    see(visitor, {
      ...WORDS,
      particular: 'You told me to visit a ward at night.',
      willDo: 'I went, stayed until two, and came home sure.',
    });
    expect(sent(someone)).toContain('I went, stayed until two');
    expect(rowsOf(someone, 'Letters')).toMatchObject([
      {Kind: 'informational', Stage: 'draft'},
      {Kind: 'acted on advice', Stage: 'sent'},
    ]);
  });
});
