import {english} from '../../../src/core/languages/english';
import {findingsIn} from '../../../src/core/letters/checks';
import {kindById} from '../../../src/core/letters/kinds';
import {
  letterFrom,
  letterFromWords,
} from '../../../src/core/letters/letter-for';
import {emptyRow} from '../../../src/core/tracker';
import type {Paragraph} from '../../../src/core/screen';
import {aChecked} from '../support/letters';

const {parts} = english.letters;
const OWN = {
  particular: 'The nights are calm.',
  willDo: 'I will come and see.',
  ownSentence: 'I walked home.',
};
const p = (text: string): Paragraph => ({runs: [{text}]});
function letterOf(
  paragraphs: readonly Paragraph[],
  some: Parameters<typeof aChecked>[0] = {},
) {
  const {world, owed, own} = aChecked({own: OWN, ...some});
  return letterFrom(world, owed, own, paragraphs);
}
/** Which part the second line of a document is taken for. */
const partOf = (text: string, some: Parameters<typeof aChecked>[0] = {}) =>
  letterOf([p('Dear Ida,'), p(text)], some).paragraphs[1]?.part;

describe('a letter from a document', () => {
  it('is filled, with its subject and to whom it goes', () => {
    expect(
      letterOf([
        p('Subject: Thank you, {{First name}}'),
        p('Dear {{First name}},'),
        p('{{The particular point}}'),
      ]),
    ).toStrictEqual({
      to: 'ida@ward.example',
      subject: 'Thank you, Ida',
      paragraphs: [
        {...p('Dear Ida,'), part: parts.greeting},
        {...p('The nights are calm.'), part: parts.point},
      ],
    });
  });

  it.each([
    ['one’s own sentence', 'As I said: I walked home. Yes.', parts.own],
    ['the particular point', 'You said: The nights are calm.', parts.point],
    ['what one will do', 'I will come and see. Soon.', parts.use],
    [
      'words of a template, up to its first field',
      'Thank you for taking time on Friday',
      parts.thanks,
    ],
    ['nothing that is known', 'The weather was fine.', undefined],
  ])('has a part that is told by %s', (_, text, part) => {
    expect(partOf(text)).toBe(part);
  });

  it('is told by no words of one’s own that are empty', () => {
    expect(
      partOf('The weather was fine.', {
        own: {particular: '', willDo: '', ownSentence: ''},
      }),
    ).toBeUndefined();
  });

  it('is told by the templates of its own kind alone', () => {
    const text = 'Thank you for taking time on Friday';
    expect(partOf(text, {owed: {kind: kindById('declined')}})).toBeUndefined();
  });

  it.each([
    [59, parts.greeting],
    [60, undefined],
  ])(
    'begins with a greeting, unless that has %i letters or more',
    (count, part) => {
      expect(letterOf([p('x'.repeat(count))]).paragraphs[0]?.part).toBe(part);
    },
  );

  it('keeps the part that a paragraph has', () => {
    expect(
      letterOf([{...p('I walked home.'), part: 'Mine'}]).paragraphs,
    ).toStrictEqual([{...p('I walked home.'), part: 'Mine'}]);
  });

  it('says no part where none is known', () => {
    expect(
      letterOf([p('Dear Ida,'), p('The weather was fine.')]).paragraphs[1],
    ).toStrictEqual(p('The weather was fine.'));
  });

  it.each([
    [
      'the address that its row has',
      {...emptyRow('letters', 'L-1'), to: 'mira@ward.example'},
      'mira@ward.example',
    ],
    ['nobody yet where nobody has begun it', undefined, ''],
  ])('goes, to an assistant, to %s', (_, letter, to) => {
    const owed = {kind: kindById('assistant'), letter};
    expect(letterOf([p('Dear Mira,')], {owed}).to).toBe(to);
  });
});

describe('a letter from a template’s words', () => {
  it('comes with all there is to look at', () => {
    const {world, owed, own} = aChecked({own: OWN});
    const made = letterFromWords(world, owed, {
      own,
      templateId: 'informational',
    })!;
    expect(made.letter.subject).toBe(
      english.letters.templates.informational.subject,
    );
    expect(made.findings).toStrictEqual(
      findingsIn(made.letter, owed, world, own),
    );
    expect(made.findings).not.toStrictEqual([]);
  });

  it('is none where there is no such template', () => {
    const {world, owed, own} = aChecked({});
    expect(
      letterFromWords(world, owed, {own, templateId: 'own.panel.x7'}),
    ).toBeUndefined();
  });
});
