import {english} from '../../../src/core/languages/english';
import {kindById} from '../../../src/core/letters/kinds';
import {
  ownTemplateId,
  templateKey,
  templatesFor,
  templateText,
} from '../../../src/core/letters/templates';
import {type Change, put} from '../../../src/core/tracker';
import {aWorld} from '../support/world';

const DOCUMENT = '1aB-_cdefghijklmnopqrs';
const address = (id: string) => `https://docs.google.com/document/d/${id}/edit`;
const {templates} = english.letters;
const DEFAULTS = [
  {id: 'practice', name: templates.practice.name},
  {id: 'practiceShort', name: templates.practiceShort.name},
];
const templatesWith = (...changes: readonly Change[]) =>
  templatesFor(kindById('practice'), aWorld({changes}).tracker, english);

describe('the templates of a kind', () => {
  it('are its own words to begin with', () => {
    expect(templatesWith()).toStrictEqual(DEFAULTS);
  });

  it('have a document each once the Settings tab keeps its address', () => {
    expect(
      templatesWith(
        put('settings', 'template.practice', {value: address(DOCUMENT)}),
      ),
    ).toStrictEqual([{...DEFAULTS[0], documentId: DOCUMENT}, DEFAULTS[1]]);
  });

  it.each([
    ['the id alone', DOCUMENT, {documentId: DOCUMENT}],
    ['an id of twenty letters', 'x'.repeat(20), {documentId: 'x'.repeat(20)}],
    ['an id that is too short', 'x'.repeat(19), {}],
    ['words', 'in my drawer', {}],
    ['nothing', '', {}],
  ])('read the address of a document from %s', (_, value, document) => {
    expect(
      templatesWith(put('settings', 'template.practice', {value})),
    ).toStrictEqual([{...DEFAULTS[0], ...document}, DEFAULTS[1]]);
  });

  it('are followed by those that the person made for it, and for no other kind', () => {
    const mine = templateKey(ownTemplateId('practice', 'x7'));
    const other = templateKey(ownTemplateId('panel', 'x8'));
    expect(
      templatesWith(
        put('settings', mine, {name: 'Mine', value: address(DOCUMENT)}),
        put('settings', other, {name: 'Other', value: address(DOCUMENT)}),
        put('settings', 'name', {name: 'Name', value: 'Kim'}),
      ),
    ).toStrictEqual([
      ...DEFAULTS,
      {id: 'own.practice.x7', name: 'Mine', documentId: DOCUMENT},
    ]);
  });

  it('have their words, each line with its part', () => {
    const {name, subject, lines} = templates.practice;
    expect(templateText('practice', english)).toStrictEqual({
      name,
      paragraphs: [
        {runs: [{text: `Subject: ${subject}`}]},
        ...lines.map(({part, text}) => ({
          runs: [{text}],
          part: new Map(Object.entries(english.letters.parts)).get(part),
        })),
      ],
    });
  });

  it.each(['own.practice.x7', '', 'constructor'])(
    'have no words under «%s»',
    id => {
      expect(templateText(id, english)).toBeUndefined();
    },
  );
});
