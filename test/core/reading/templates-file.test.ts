import {wordsIn} from '../../../src/core/languages/all';
import {english} from '../../../src/core/languages/english';
import {Problem} from '../../../src/core/problem';
import {
  asTemplatesFile,
  MOST_TEMPLATES,
  readTemplatesFile,
} from '../../../src/core/reading/templates-file';

const read = (text: string, encoding: BufferEncoding = 'utf8') =>
  readTemplatesFile(
    Buffer.from(text, encoding).toString('base64'),
    english,
  ).map(({name, kind, lines}) => ({name, kind: kind.id, lines}));
const A_TEMPLATE = [
  '=== My thanks',
  'Kind: practice',
  'Subject: Thank you',
  '',
  'Dear {{First name}},',
  'it was good of you.',
  '',
  'Best wishes',
];
const READ = {
  name: 'My thanks',
  kind: 'practice',
  lines: [
    'Subject: Thank you',
    'Dear {{First name}},\nit was good of you.',
    'Best wishes',
  ],
};

describe('a file of templates', () => {
  it.each([
    ['\n', 'as Unix ends lines'],
    ['\r\n', 'as Windows ends lines'],
    ['\r', 'as old Macs ended lines'],
  ])('is read with its name, its kind and its paragraphs, %j', lineEnd => {
    expect(read(A_TEMPLATE.join(lineEnd))).toEqual([READ]);
  });

  it('may hold several, and something before the first', () => {
    const another = ['===== More', 'Practice', 'Thank you', '', 'Dear you'];
    expect(
      read(['My templates', '', ...A_TEMPLATE, ...another].join('\n')),
    ).toEqual([
      READ,
      {name: 'More', kind: 'practice', lines: ['Thank you', 'Dear you']},
    ]);
  });

  it('takes blanks for nothing, wherever they stand', () => {
    expect(
      read(
        [
          '===   My thanks  ',
          '   ',
          '  Kind: practice  ',
          '',
          ' Subject: Thank you ',
          ' \t ',
          '  Dear {{First name}},',
          'it was good of you.  ',
          '',
          '',
          'Best wishes',
          '',
          '',
        ].join('\n'),
      ),
    ).toEqual([READ]);
  });

  it.each([
    'After a practice talk',
    '  practice  ',
    'KIND: Practice',
    'Übung',
    'Art: Übung',
  ])(
    'understands «%s» as the kind, in any language and however it is written',
    kind => {
      const lines = ['=== My thanks', kind, 'Thank you', '', 'Dear you'];
      expect(read(lines.join('\n'))).toEqual([
        {name: 'My thanks', kind: 'practice', lines: ['Thank you', 'Dear you']},
      ]);
    },
  );

  it.each([
    ['noTemplatesInFile', '', {}],
    ['noTemplatesInFile', '== Two are too few\nPractice\nA\n\nB', {}],
    ['noTemplatesInFile', 'A === within a line\nPractice\nA\n\nB', {}],
    ['templatesNotText', 'PK\x03\x04\x14\x00', {}],
    ['templateNameless', '===\nPractice\nA\n\nB', {}],
    ['templateNameless', '===   \nPractice\nA\n\nB', {}],
    [
      'templateKindUnknown',
      '=== X\nKind: Poem\nA\n\nB',
      {name: 'X', kind: 'Poem'},
    ],
    ['templateKindUnknown', '=== X\nPoem\nA\n\nB', {name: 'X', kind: 'Poem'}],
    ['templateKindUnknown', '=== X', {name: 'X', kind: ''}],
    ['templateBare', '=== X\nPractice\nA', {name: 'X'}],
    ['templateBare', '=== X\nPractice\nA\nand more of A', {name: 'X'}],
    ['templateBare', '=== X\nPractice', {name: 'X'}],
  ] as const)('makes one problem, %s, of %j', (code, text, values) => {
    let problem;
    try {
      read(text, 'latin1');
    } catch (error) {
      problem = error;
    }
    expect(problem).toBeInstanceOf(Problem);
    expect(problem).toMatchObject({code, values, field: 'file'});
  });

  it('takes twenty templates and asks for several files beyond that', () => {
    const many = (count: number) =>
      Array.from({length: count}, () => A_TEMPLATE.join('\n')).join('\n\n');
    expect(read(many(MOST_TEMPLATES))).toHaveLength(20);
    let problem;
    try {
      read(many(MOST_TEMPLATES + 1));
    } catch (error) {
      problem = error;
    }
    expect(problem).toMatchObject({
      code: 'templatesTooMany',
      values: {count: 21, most: 20},
      field: 'file',
    });
  });

  it('is handed out with a name, a kind and a subject at the head of each', () => {
    const german = wordsIn('de');
    const {name, subject, lines} = german.letters.templates.practice;
    const practice = asTemplatesFile(german)
      .split('\n\n\n')
      .find(one => one.startsWith(`=== ${name}\n`));
    expect(practice?.split('\n\n')).toEqual([
      `=== ${name}`,
      'Art: Übung',
      `Betreff: ${subject}`,
      ...lines.map(({text}) => text),
    ]);
  });
});
