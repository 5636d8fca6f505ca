import {english} from '../../../src/core/languages/english';
import {fill} from '../../../src/core/languages/words';
import {find, put} from '../../../src/core/tracker';
import {
  afterATalk,
  askedFor,
  LETTER,
  makeLetter,
  OWN_WORDS,
  TO_ANA,
} from '../support/thanking';

type There = ReturnType<typeof afterATalk>;

const letterOf = ({outside}: There) =>
  find(outside().tracker!, 'letters', LETTER);

const madeOf = ({asked}: There) =>
  askedFor(asked, 'make document').map(({document}) => document);

const see = (there: There, template: string): void =>
  void there.panel.send({
    action: 'thanks.see',
    about: TO_ANA,
    typed: {...OWN_WORDS, template},
  });

describe('a letter’s document', () => {
  it('is a copy of the template, named after the person and the day of the talk', () => {
    const there = afterATalk();
    makeLetter(there.panel);
    expect(madeOf(there)).toMatchObject([
      {
        from: {templateId: 'template-informational'},
        mark: LETTER,
        name: fill(english.thanks.documentName, {
          name: 'Ana Ruiz',
          day: '28 February 2027',
        }),
        replaced: [],
      },
    ]);
    expect(letterOf(there)).toMatchObject({
      person: 'Ana Ruiz',
      personId: 'P-1',
      interviewId: 'I-1',
      stage: 'draft',
      templateId: 'informational',
      documentId: LETTER,
      particular: OWN_WORDS.particular,
    });
  });

  it('from another template is one of its own', () => {
    const there = afterATalk();
    makeLetter(there.panel, {template: 'informationalShort'});
    expect(madeOf(there)).toMatchObject([
      {mark: `${LETTER}.informationalShort`},
    ]);
  });

  it('of no talk is named after the day it is written', () => {
    const there = afterATalk();
    makeLetter(
      there.panel,
      {topic: 'the night shift'},
      {kind: 'advice', about: '2027-03-01', person: 'P-1'},
    );
    expect(madeOf(there)[0]!.name).toContain('1 March 2027');
  });

  it('has the new words where the old ones stood, and only those that changed', () => {
    const there = afterATalk();
    makeLetter(there.panel, {willDo: ''});
    makeLetter(there.panel, {particular: 'Nights are calm.'});
    expect(madeOf(there)[1]!.replaced).toEqual([
      {old: OWN_WORDS.particular, now: 'Nights are calm.'},
    ]);
  });

  it('of a letter that was approved is looked at again', () => {
    const there = afterATalk();
    makeLetter(there.panel);
    there.panel.press('thanks.approve');
    makeLetter(there.panel);
    expect(letterOf(there)!.stage).toBe('draft');
  });

  it('of a letter that another window sends leaves it to that', () => {
    const there = afterATalk([
      put('letters', LETTER, {stage: 'sending', personId: 'P-1'}),
    ]);
    makeLetter(there.panel);
    expect(letterOf(there)!.stage).toBe('sending');
  });

  it('keeps the assistant’s address beside the letter to them', () => {
    const there = afterATalk([put('people', 'P-1', {assistant: 'Bo Lund'})]);
    makeLetter(
      there.panel,
      {to: 'bo@example.org'},
      {kind: 'assistant', about: 'P-1', person: 'P-1'},
    );
    expect(there.outside().tracker!.rows.letters).toMatchObject([
      {to: 'bo@example.org', kind: 'assistant'},
    ]);
  });
});

describe('the template', () => {
  it.each([
    [
      'the one just chosen',
      'informationalShort',
      undefined,
      'informationalShort',
    ],
    [
      'else the one before',
      '',
      {templateId: 'informationalShort'},
      'informationalShort',
    ],
    [
      'else the one before, by its document',
      '',
      {templateId: 'template-informationalShort'},
      'informationalShort',
    ],
    ['else the one that fits', '', undefined, 'informational'],
    [
      'the one that fits where the one before is gone',
      '',
      {templateId: 'mine'},
      'informational',
    ],
  ] as const)('is %s', (_, chosen, before, expected) => {
    const there = afterATalk(
      before
        ? [put('letters', LETTER, {...before, personId: 'P-1', stage: 'draft'})]
        : [],
    );
    see(there, chosen);
    expect(letterOf(there)!.templateId).toBe(expected);
  });

  it('that was deleted is named at its field, and nothing is kept', () => {
    const there = afterATalk([], {documents: {}});
    expect(() => see(there, '')).toThrow(english.problems.templateGone);
    expect(letterOf(there)).toBeUndefined();
  });
});

describe('a letter that is looked at again', () => {
  const look = (there: There) =>
    there.panel.send({action: 'thanks.preview', about: TO_ANA});

  it('is read from its document as that is now', () => {
    const there = afterATalk();
    makeLetter(there.panel);
    const {outside} = there;
    const later = afterATalk([], {
      tracker: outside().tracker!,
      documents: {
        [LETTER]: [
          {runs: [{text: 'Subject: Thanks'}]},
          {runs: [{text: 'Dear Ana, altered by hand.'}]},
        ],
      },
    });
    expect(JSON.stringify(look(later))).toContain('altered by hand');
  });

  it('says that its document is gone, and keeps the words that are known', () => {
    const there = afterATalk();
    makeLetter(there.panel);
    const later = afterATalk([], {
      tracker: there.outside().tracker!,
      documents: {},
    });
    const {blocks} = look(later);
    expect(blocks).toMatchObject([
      {text: english.thanks.templateGone, tone: 'warn'},
      {
        buttons: [
          {
            label: english.thanks.change,
            press: {action: 'thanks.letter', about: TO_ANA},
            kind: 'main',
          },
        ],
      },
    ]);
  });

  it.each(['sent', 'sending', 'in a draft'] as const)(
    'when it is %s shows the words that went, not those of its document now',
    stage => {
      const there = afterATalk([
        put('letters', LETTER, {
          stage,
          personId: 'P-1',
          interviewId: 'I-1',
          kind: 'informational',
          documentId: LETTER,
          text: 'As it went.',
        }),
      ]);
      expect(JSON.stringify(look(there))).toContain('As it went.');
    },
  );
});
