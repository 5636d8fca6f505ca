import {english} from '../../../src/core/languages/english';
import {fill} from '../../../src/core/languages/words';
import {names} from '../../../src/core/letters/checks/names';
import {referrer} from '../../../src/core/letters/checks/referrer';
import {kindById} from '../../../src/core/letters/kinds';
import {emptyRow, put} from '../../../src/core/tracker';
import {aChecked, saysOf} from '../support/letters';

const {checks} = english.letters;
const NO_NAME = fill(checks.noName, {name: 'Ida Berg'});
const other = (found: string, whose = found) =>
  fill(checks.otherName, {found, whose, name: 'Ida Berg'});
const BEN = put('people', 'P-2', {name: 'Ben Holm'});

describe('the reader’s own name', () => {
  it.each([
    ['the first name', 'Dear Ida', {}],
    ['the family name', 'Dear Ms Berg', {}],
    ['the whole name', 'Dear Ida Berg', {}],
    ['the name in large letters', 'Dear IDA', {}],
    ['the form of address', 'Dear Professor', {formOfAddress: 'Professor'}],
    ['the first name as it is noted', 'Dear Idchen', {firstName: 'Idchen'}],
  ])('is there with %s', (_, body, person) => {
    expect(saysOf(names, {body, person})).toStrictEqual([]);
  });

  it.each([
    ['another name', 'Dear Bea', {}, 'Ida Berg'],
    ['a name that only begins like it', 'Dear Idaho', {}, 'Ida Berg'],
    ['one letter of it alone', 'Plan I', {name: 'I Berg'}, 'I Berg'],
    ['the assistant, who is not the reader', 'Dear Mira', {}, 'Ida Berg'],
  ])('is missed where there is %s', (_, body, person, name) => {
    expect(saysOf(names, {body, person, own: {topic: 'Mira'}})).toStrictEqual([
      fill(checks.noName, {name}),
    ]);
  });

  it('may be the assistant’s in a letter to them', () => {
    expect(
      saysOf(names, {
        body: 'Dear Mira',
        own: {topic: 'Mira'},
        owed: {kind: kindById('assistant')},
      }),
    ).toStrictEqual([]);
  });

  it('is not looked for in an empty letter', () => {
    expect([
      saysOf(names, {body: ''}),
      saysOf(names, {body: ' \n '}),
      saysOf(names, {body: 'Dear'}),
    ]).toStrictEqual([[], [], [NO_NAME]]);
  });
});

describe('somebody else’s name', () => {
  it.each([
    [
      'their whole name anywhere',
      'Dear Ida,\nas Ben Holm says',
      other('Ben Holm'),
    ],
    [
      'their first name in the greeting',
      'Dear Ida and Ben',
      other('Ben', 'Ben Holm'),
    ],
    [
      'their first name in large letters',
      'Dear Ida and BEN',
      other('Ben', 'Ben Holm'),
    ],
  ])('is told by %s', (_, body, says) => {
    expect(saysOf(names, {body, changes: [BEN]})).toStrictEqual([says]);
  });

  it.each([
    [
      'their first name further down',
      'Dear Ida,\nas Ben says',
      {name: 'Ben Holm'},
    ],
    ['their family name', 'Dear Ida Holm', {name: 'Ben Holm'}],
    ['a first name of one letter', 'Dear Ida, O joy', {name: 'O Holm'}],
    ['a name of blanks', 'Dear Ida', {name: '  '}],
    ['a single name further down', 'Dear Ida,\nas Ben says', {name: 'Ben'}],
    ['the first name of the reader', 'Dear Ida', {name: 'Ida Holm'}],
    ['it in large letters', 'Dear Ida', {name: 'IDA Holm'}],
    ['a part of the reader’s name', 'Dear Ida Berg', {name: 'Ida'}],
    [
      'the family name of the reader, as a name',
      'Dear Ida Berg',
      {name: 'Berg'},
    ],
  ])('is not taken to be there for %s', (_, body, set) => {
    expect(
      saysOf(names, {body, changes: [put('people', 'P-2', set)]}),
    ).toStrictEqual([]);
  });

  it('is not looked for in a letter without a line', () => {
    const checked = aChecked({body: '', changes: [BEN]});
    const letter = {...checked.letter, paragraphs: []};
    expect(names({...checked, letter})).toStrictEqual([]);
  });

  it('is told as it is noted, or else by the first word of it', () => {
    const body = 'Dear Ida and Benno';
    expect([
      saysOf(names, {
        body,
        changes: [put('people', 'P-2', {name: 'Ben Holm', firstName: 'Benno'})],
      }),
      saysOf(names, {
        body,
        changes: [put('people', 'P-2', {name: 'Benno  Holm'})],
      }),
    ]).toStrictEqual([
      [other('Benno', 'Ben Holm')],
      [other('Benno', 'Benno  Holm')],
    ]);
  });

  it.each([
    ['what it is about', {own: {topic: 'Ben Holm'}}],
    ['what called for it', {owed: {topic: 'Ben Holm'}}],
    [
      'the name that was given',
      {owed: {referral: {...emptyRow('referrals', 'N-1'), name: 'Ben Holm'}}},
    ],
    ['who named the reader', {person: {referredBy: 'Ben Holm'}}],
    ['the reader’s assistant', {person: {assistant: 'Ben Holm'}}],
  ])('belongs there as %s', (_, some) => {
    const body = 'Dear Ida,\nBen Holm was kind.';
    expect(saysOf(names, {body, changes: [BEN], ...some})).toStrictEqual([]);
  });

  it('belongs there as a name the reader gave', () => {
    const given = put('referrals', 'N-1', {
      name: 'Ben Holm',
      fromPersonId: 'P-1',
      interviewId: 'I-1',
    });
    const body = 'Dear Ida,\nBen Holm was kind.';
    expect(saysOf(names, {body, changes: [BEN, given]})).toStrictEqual([]);
  });

  it('is not pieced together of two that are meant', () => {
    expect(
      saysOf(names, {
        body: 'Dear Ida,\nBen Holm was kind.',
        changes: [BEN],
        own: {topic: 'Ben '},
        owed: {topic: 'Holm'},
      }),
    ).toStrictEqual([other('Ben Holm')]);
  });
});

describe('the name of who named the reader', () => {
  const giver = {referredBy: 'Ben Holm'};
  const refused = (named: string) =>
    `blocks: ${fill(checks.refusedName, {giver: 'Ben Holm', named})}`;
  const notAsked = (named: string) =>
    fill(checks.notAskedName, {giver: 'Ben Holm', named});

  it.each([
    ['yes', 'Ben Holm says hello', []],
    ['no', 'Ben Holm says hello', [refused('Ben Holm')]],
    ['no', 'Ben says hello', [refused('Ben')]],
    ['no', 'Holm says hello', []],
    ['not asked', 'Ben says hello', [notAsked('Ben')]],
    ['', 'Ben Holm says hello', [notAsked('Ben Holm')]],
    ['no', 'Hello', []],
  ])('with the permission «%s» in «%s»', (mayUseName, body, says) => {
    expect(
      saysOf(referrer, {body, person: {...giver, mayUseName}}),
    ).toStrictEqual(says);
  });

  it('is looked for in the subject, too', () => {
    expect(
      saysOf(referrer, {
        subject: 'From Ben Holm',
        person: {...giver, mayUseName: 'no'},
      }),
    ).toStrictEqual([refused('Ben Holm')]);
  });

  it.each([
    ['Al Holm', 'Al says hello', []],
    ['Ben  Holm', 'Ben says hello', ['Ben']],
    ['Ida Holm', 'Dear Ida', []],
    ['', 'Dear Ida', []],
  ])('of «%s» in «%s» is found', (referredBy, body, found) => {
    expect(
      saysOf(referrer, {body, person: {referredBy, mayUseName: 'no'}}),
    ).toStrictEqual(
      found.map(
        named =>
          `blocks: ${fill(checks.refusedName, {giver: referredBy, named})}`,
      ),
    );
  });

  it('is the one that stands in the giver’s own row', () => {
    expect(
      saysOf(referrer, {
        body: 'Ben Holm says hello',
        changes: [BEN],
        person: {referredBy: 'Benny', referredById: 'P-2', mayUseName: 'no'},
      }),
    ).toStrictEqual([refused('Ben Holm')]);
  });
});
