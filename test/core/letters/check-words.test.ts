import {english} from '../../../src/core/languages/english';
import {fill} from '../../../src/core/languages/words';
import {clear} from '../../../src/core/letters/checks/clear';
import {fields} from '../../../src/core/letters/checks/fields';
import {job} from '../../../src/core/letters/checks/job';
import {length} from '../../../src/core/letters/checks/length';
import {organisation} from '../../../src/core/letters/checks/organisation';
import {kindById} from '../../../src/core/letters/kinds';
import {emptyRow, put} from '../../../src/core/tracker';
import {saysOf} from '../support/letters';

const {checks} = english.letters;
const words = (count: number, word = 'word') =>
  Array<string>(count).fill(word).join(' ');

describe('the length of a letter', () => {
  it.each([
    [0, []],
    [39, [fill(checks.tooShort, {count: 39, least: 40})]],
    [40, []],
    [160, []],
    [161, [fill(checks.tooLong, {count: 161, most: 160})]],
  ])('S7.4 is judged by its kind: %i words', (count, says) => {
    expect(saysOf(length, {body: words(count)})).toStrictEqual(says);
  });
});

describe('a sentence', () => {
  const long = (count: number, start: string) => [
    fill(checks.longSentence, {count, start}),
  ];

  it.each([
    ['35 words', words(35), []],
    ['36 words', words(36), long(36, 'word word word word')],
    ['two of 20 words', `${words(20)}. ${words(20)}.`, []],
    ['two of 20 words, asked', `${words(20)}?! ${words(20)}?`, []],
    ['two of 20 words in Japanese marks', `${words(20)}。 ${words(20)}`, []],
    ['two lines of 20 words', `${words(20)}\n${words(20)}`, []],
    [
      '36 words with a point within one',
      `${words(35)} e.g`,
      long(37, 'word word word word'),
    ],
    [
      'two that are too long, the first told',
      `${words(36, 'one')}. ${words(36, 'two')}.`,
      long(36, 'one one one one'),
    ],
    [
      'two that are too long, the longer told',
      `${words(36, 'one')}. ${words(37, 'two')}.`,
      long(37, 'two two two two'),
    ],
    ['no words', '', []],
  ])('S7.11 is too long from 36 words on: %s', (_, body, says) => {
    expect(saysOf(clear, {body})).toStrictEqual(says);
  });
});

describe('the fields that are left', () => {
  const hole = (name: string) => `blocks: ${fill(checks.hole, {name})}`;

  it('S7.9 hold a letter back in its subject as in its words, whatever their capitals', () => {
    expect(
      saysOf(fields, {subject: '{{about}}', body: 'Dear {{First name}}'}),
    ).toStrictEqual([hole('about'), hole('First name')]);
  });

  it.each([
    ['Xyzzyx', fill(checks.unknownField, {name: 'Xyzzyx'})],
    [
      'Firstname',
      fill(checks.mistypedField, {name: 'Firstname', near: 'First name'}),
    ],
  ])('S7.9 are told where they are unknown: {{%s}}', (name, says) => {
    expect(saysOf(fields, {body: `Dear {{${name}}}`})).toStrictEqual([
      `blocks: ${says}`,
    ]);
  });

  it('are none in a letter that is filled', () => {
    expect(saysOf(fields, {body: 'Dear Ida'})).toStrictEqual([]);
  });
});

describe('a wish for a job', () => {
  const found = (words: string) => [fill(checks.asksForJob, {found: words})];

  it.each([
    [
      'in its words',
      'Thank you',
      'Do hire me.',
      'informational',
      found('hire me'),
    ],
    [
      'in its subject',
      'Hire me',
      'Dear Ida',
      'informational',
      found('Hire me'),
    ],
    ['nowhere', 'Thank you', 'Dear Ida', 'informational', []],
    [
      'in a letter after a job interview',
      'Hire me',
      'Hire me',
      'jobInterview',
      [],
    ],
    [
      'across subject and words',
      'Hire',
      'me',
      'informational',
      found('Hire\nme'),
    ],
  ] as const)('is found %s', (_, subject, body, kind, says) => {
    expect(
      saysOf(job, {subject, body, owed: {kind: kindById(kind)}}),
    ).toStrictEqual(says);
  });
});

describe('another organisation', () => {
  const BODY = 'Dear Ida,\nI know the Lab.';
  const lab = (name = 'Lab') =>
    put('people', 'P-2', {name: 'Ben Holm', organisation: name});
  const found = (name: string) => [
    fill(checks.otherOrganisation, {
      found: name,
      name: 'Ida Berg',
      organisation: 'Ward',
    }),
  ];

  it.each([
    ['by its name', BODY, lab(), found('Lab')],
    ['by its name with blanks around', BODY, lab(' Lab '), found('Lab')],
    ['not by a part of a word', 'Dear Ida,\nI like labels.', lab(), []],
    ['not by two letters', 'Dear Ida,\nIt is on.', lab('on'), []],
    ['not where nobody has one', BODY, lab(''), []],
  ])('is told %s', (_, body, change, says) => {
    expect(saysOf(organisation, {body, changes: [change]})).toStrictEqual(says);
  });

  it('is told in the subject, too', () => {
    expect(
      saysOf(organisation, {subject: 'The Lab', changes: [lab()]}),
    ).toStrictEqual(found('Lab'));
  });

  it.each([
    ['a part of the reader’s own', {person: {organisation: 'LAB of Vienna'}}],
    ['a part of the reader’s name', {person: {name: 'Ida Lab'}}],
    ['what the letter is about', {own: {topic: 'the lab'}}],
    ['where the talk was', {talk: {place: 'Lab, Ward 3'}}],
  ])('belongs there as %s', (_, some) => {
    expect(
      saysOf(organisation, {body: BODY, changes: [lab()], ...some}),
    ).toStrictEqual([]);
  });

  it('belongs there as that of the person whose name was given', () => {
    const referral = {...emptyRow('referrals', 'N-1'), newPersonId: 'P-2'};
    expect(
      saysOf(organisation, {
        body: BODY,
        changes: [lab(' Lab '), put('people', 'P-3', {organisation: 'Lab'})],
        owed: {referral},
      }),
    ).toStrictEqual([]);
  });

  it('is looked for in a letter about no talk, too', () => {
    expect(
      saysOf(organisation, {
        body: BODY,
        changes: [lab()],
        owed: {interview: undefined},
      }),
    ).toStrictEqual(found('Lab'));
  });

  it('is not told where the reader’s own is not known', () => {
    expect(
      saysOf(organisation, {
        body: BODY,
        changes: [lab()],
        person: {organisation: ''},
      }),
    ).toStrictEqual([]);
  });

  it('is not pieced together of what the reader has', () => {
    expect(
      saysOf(organisation, {
        body: 'Dear Ida,\nI know Warden.',
        changes: [lab('Warden')],
        person: {organisation: 'Ward', name: 'En Berg'},
      }),
    ).toHaveLength(1);
  });
});
